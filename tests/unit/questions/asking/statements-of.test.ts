import { describe, expect, it } from 'vitest'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { gapOf, judgedOf } from '@/lib/questions/asking/statements-of'
import type { Fact } from '@/lib/questions/facts/fact'
import { aDocument } from '../../../support/a-document'
import { spanOf } from '../../../support/a-question'

/** The gap at some words of a sentence. */
function gapAt(language: 'fr' | 'en', sentence: string, words: string, shown?: string) {
  const document = aDocument(language, sentence)
  const span = spanOf(document.article, words)
  const own = shown ?? words
  const start = sentence.indexOf(own)
  const key = { text: words, span, class: 'phrase' as const, accepted: [] }
  const fact: Fact = {
    ...{ form: 'gap', rule: 'gap', class: 'what', key, evidence: [], confidence: 1 },
    statement: {
      before: sentence.slice(0, start).trim(),
      after: sentence
        .slice(start + own.length)
        .replace(/\.$/, '')
        .trim(),
      ...(shown ? { shown } : {}),
    },
  }
  return gapOf(fact, key, document, realiserOf(language))?.stem ?? null
}

describe('a gap', () => {
  it('does not open with what joins its sentence to the one before', () => {
    expect(gapAt('fr', 'Pour ne rien arranger, la neige a fermé le port de Brême.', 'la neige')).toBe(
      '____ a fermé le port de Brême.',
    )
  })

  it.each([
    ['fr', 'Le port a fermé en raison de la tempête.', 'raison'],
    ['fr', 'La réunion a eu lieu dans le port.', 'lieu'],
    ['fr', 'Douze bateaux sont partis au total.', 'total'],
    ['fr', 'Le port a fermé à la suite de la tempête.', 'suite'],
    ['fr', 'Une fois la tempête finie, le port a fermé.', 'fois'],
    ['en', 'The harbour closed in the course of the storm.', 'course'],
    ['en', 'The harbour closed in spite of the calm.', 'spite'],
    ['en', 'The meeting took place in the harbour.', 'place'],
  ] as const)('is never inside a set phrase (%s: %s)', (language, sentence, words) => {
    expect(gapAt(language, sentence, words)).toBeNull()
  })

  it('leaves the preposition and the article before it', () => {
    expect(gapAt('fr', 'Il a vendu le bateau à Iskandariya hier.', 'Iskandariya', 'à Iskandariya')).toBe(
      'Il a vendu le bateau à ____ hier.',
    )
    expect(gapAt('fr', 'Il vit dans la ville de Lonzac.', 'ville', 'la ville de Lonzac')).toBe(
      'Il vit dans la ____ de Lonzac.',
    )
    expect(gapAt('fr', 'Le port a fermé dans la tempête.', 'tempête')).toBe('Le port a fermé dans la ____.')
  })

  it('accepts nothing that stands in its sentence', () => {
    const sentence = 'The ferry was sold by the harbour master, Ada Brenn.'
    const document = aDocument('en', sentence)
    const span = spanOf(document.article, 'Ada Brenn')
    const key = {
      ...{ text: 'Ada Brenn', span, class: 'person' as const },
      accepted: ['Brenn', 'harbour master', 'the owner'],
    }
    const fact: Fact = {
      ...{ form: 'gap', rule: 'gap', class: 'who', key, evidence: [], confidence: 1 },
      statement: { before: 'The ferry was sold by the harbour master,', after: '' },
    }
    expect(gapOf(fact, key, document, realiserOf('en'))).toMatchObject({
      gaps: [{ key: { accepted: ['Brenn', 'the owner'] } }],
    })
  })

  it('has no space before ’s, and is not the number of a point', () => {
    expect(gapAt('en', 'Readers of Martin’s book wept.', 'Martin')).toBe('Readers of ____’s book wept.')
    expect(gapAt('en', '1. The boat left the harbour.', '1')).toBeNull()
  })
})

/** The statements that a figure of a sentence makes, over many draws. */
function statementsAt(sentence: string, words: string, other: string): Set<string> {
  const document = aDocument('en', sentence)
  const span = spanOf(document.article, words)
  const at = sentence.indexOf(words)
  const key = { text: words, span, class: 'number' as const, accepted: [] }
  const fact: Fact = {
    ...{ form: 'told', rule: 'told', class: 'statement', key, evidence: [], confidence: 1 },
    statement: { before: sentence.slice(0, at).trim(), after: sentence.slice(at + words.length, -1).trim() },
  }
  return new Set(
    [0.1, 0.6, 0.9].flatMap(
      draw => judgedOf(fact, key, [other], document, realiserOf('en'), () => draw)?.stem ?? [],
    ),
  )
}

describe('a statement with another figure', () => {
  it.each([
    ['The ferry is in the top ten of the study.', 'ten', 'nine'],
    ['The harbour has at least 30 boats.', '30', '25'],
    ['The law covers the first four boats.', 'four', 'three'],
    ['The harbour gives away between 30% and 40% of its fish.', '30%', '45%'],
  ])('is not made where that one may hold as well (%s)', (sentence, words, other) => {
    expect(statementsAt(sentence, words, other)).toEqual(new Set([sentence]))
  })

  it('is made where it cannot', () => {
    expect(statementsAt('The harbour has 30 boats.', '30', '25').size).toBe(2)
    expect(statementsAt('Over the years the harbour has bought 30 boats.', '30', '25').size).toBe(2)
  })
})

it('leaves out the word that only joins a sentence to the one before, before a gap', () => {
  expect(gapAt('en', 'However, the harbour of Merrow has 28 boats.', '28')).toBe(
    'The harbour of Merrow has ____ boats.',
  )
})
