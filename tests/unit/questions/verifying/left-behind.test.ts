import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/model/candidate'
import { clozeGap } from '@/lib/model/cloze-gap'
import { verifyCandidate } from '@/lib/questions/verifying/verify-candidate'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

function verdict(sentence: string, stem: string, key: string, kind: Candidate['class'] = 'who') {
  const document = aDocument('en', sentence)
  const at = document.article.text.indexOf(key)
  const start = document.article.text.indexOf(sentence)
  const candidate: Candidate = {
    content: { kind: 'short-answer', stem, key: { text: key, class: 'phrase', accepted: [] } },
    class: kind,
    evidence: [{ start, end: start + sentence.length }],
    keySpan: at < 0 ? null : { start: at, end: at + key.length },
    ...plainCandidate,
  }
  return verifyCandidate(candidate, document)?.rule ?? null
}

/** Of a gap at `key` in as much of the sentence as `shown`. */
function gapped(sentence: string, key: string, shown = sentence) {
  const document = aDocument('en', sentence)
  const at = document.article.text.indexOf(key)
  const candidate: Candidate = {
    content: {
      kind: 'cloze',
      stem: shown.replace(key, clozeGap),
      gaps: [{ key: { text: key, class: 'phrase', accepted: [] } }],
    },
    class: 'place',
    evidence: [{ start: 0, end: document.article.text.length }],
    keySpan: { start: at, end: at + key.length },
    ...plainCandidate,
  }
  return verifyCandidate(candidate, document)?.rule ?? null
}

describe('what a stem leaves behind', () => {
  it('is no word that only turns against what stands before', () => {
    const sentence = 'Martin Hale had news for the sailors of Orne though, and nobody had told them.'
    expect(verdict(sentence, 'Who had news for the sailors of Orne though?', 'Martin Hale')).toBe('open-end')
    expect(verdict(sentence, 'Who had news for the sailors of Orne?', 'Martin Hale')).toBeNull()
  })

  it('is not what a noun is of', () => {
    const sentence = 'Martin Hale completed the long transition of the harbour in May.'
    expect(verdict(sentence, 'Who completed the long transition in May?', 'Martin Hale')).toBe('cut-short')
    expect(
      verdict(sentence, 'Who completed the long transition of the harbour in May?', 'Martin Hale'),
    ).toBeNull()
  })

  it('is not what something is compared with', () => {
    const sentence = 'Martin Hale asked for much higher fees than other pilots.'
    expect(verdict(sentence, 'Who asked for much higher fees?', 'Martin Hale')).toBe('cut-short')
  })

  it('is not what a plan is for', () => {
    const sentence = 'Martin Hale presented the plan to close the northern harbour.'
    expect(verdict(sentence, 'Who presented the plan?', 'Martin Hale')).toBe('cut-short')
  })

  it('is not the rest of a list', () => {
    const sentence = 'Martin Hale built boats for Lorvel, Brenn and Tarn in 1998.'
    expect(verdict(sentence, 'In what year did Martin Hale build boats for Lorvel?', '1998', 'date')).toBe(
      'cut-short',
    )
  })

  it('is not what a verb in -ing is done to', () => {
    const sentence = 'Martin Hale tried the boats without committing to a purchase in 1998.'
    expect(
      verdict(sentence, 'In what year did Martin Hale try the boats without committing?', '1998', 'date'),
    ).toBe('cut-short')
  })

  it('is not the particle of a verb', () => {
    const sentence =
      'Martin Hale handed the keys over to the pilots and the boat was badly scratched up in 1998.'
    expect(verdict(sentence, 'In what year was the boat badly scratched?', '1998', 'date')).toBe('cut-short')
  })

  it('is not a half of a name', () => {
    const sentence = 'Martin Hale wrote about the Merrow Lagoon Trust in 1998.'
    expect(
      verdict(sentence, 'In what year did Martin Hale write about the Lagoon Trust?', '1998', 'date'),
    ).toBe('half-name')
  })

  it('may be what the tree only hung on a name', () => {
    const sentence = 'Tom Ashby sold the ferry Heron to Mara Quill in May.'
    expect(verdict(sentence, 'Who sold the ferry Heron in May?', 'Tom Ashby')).toBeNull()
  })
})

it('ends no statement before what its last noun does', () => {
  const sentence = 'Martin Hale has counted forty boats moored along the northern quay.'
  const document = aDocument('en', sentence)
  const start = document.article.text.indexOf(sentence)
  const statement = (stem: string) =>
    verifyCandidate(
      {
        content: { kind: 'true-false', stem, key: true },
        class: 'statement',
        evidence: [{ start, end: start + sentence.length }],
        keySpan: null,
        ...plainCandidate,
      },
      document,
    )?.rule ?? null
  expect(statement('Martin Hale has counted forty boats.')).toBe('cut-short')
  expect(statement('Martin Hale has counted forty boats moored along the northern quay.')).toBeNull()
})

describe('a key', () => {
  it('is no first place of a list', () => {
    const sentence = 'Martin Hale worked in Latin America, the Middle East and southern Asia.'
    expect(verdict(sentence, 'Where did Martin Hale work?', 'Latin America', 'place')).toBe('half-key')
  })

  it('is not half of a body’s name', () => {
    const sentence = 'RSCB Merrow says that it believes the harbour plan is wrong.'
    expect(gapped(sentence, 'Merrow')).toBe('half-name')
    expect(gapped('In Merrow the town says that it believes the harbour plan is wrong.', 'Merrow')).not.toBe(
      'half-name',
    )
  })

  it('is not only where a stretch begins', () => {
    const network = 'The town was a part of a trade network that went from Merrow and Leeds'
    const gap = (key: string, end: string) =>
      gapped(`${network} to Lenne and Vernoy.`, key, `${network}${end}.`)
    expect(gap('Merrow', '')).toBe('cut-short')
    expect(gap('Leeds', '')).toBe('cut-short')
    expect(gap('Leeds', ' to Lenne and Vernoy')).not.toBe('cut-short')
  })
})
