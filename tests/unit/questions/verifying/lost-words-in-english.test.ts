import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/model/candidate'
import { verifyCandidate } from '@/lib/questions/verifying/verify-candidate'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

type Body = Pick<Candidate, 'content' | 'class'>

function judged(sentence: string, { content, class: kind }: Body, key: string | null = null) {
  const document = aDocument('en', sentence)
  const at = key === null ? -1 : document.article.text.indexOf(key)
  const start = document.article.text.indexOf(sentence)
  const candidate: Candidate = {
    content,
    class: kind,
    evidence: [{ start, end: start + sentence.length }],
    keySpan: key === null || at < 0 ? null : { start: at, end: at + key.length },
    ...plainCandidate,
  }
  return verifyCandidate(candidate, document)?.rule ?? null
}
const asked = (sentence: string, stem: string, key: string, kind: Candidate['class'] = 'who') =>
  judged(
    sentence,
    {
      content: { kind: 'short-answer', stem, key: { text: key, class: 'phrase', accepted: [] } },
      class: kind,
    },
    key,
  )
const told = (sentence: string, stem: string) =>
  judged(sentence, { content: { kind: 'true-false', stem, key: true }, class: 'statement' })

describe('a stem is refused', () => {
  it('that lost the word which takes most of its verb back', () => {
    const sentence = 'Martin Hale rarely visited the northern harbour in 1998.'
    expect(asked(sentence, 'Who visited the northern harbour in 1998?', 'Martin Hale')).toBe('lost-limit')
    expect(asked(sentence, 'Who rarely visited the northern harbour in 1998?', 'Martin Hale')).toBeNull()
  })

  it('that says of all what is so for the most part', () => {
    const sentence = 'Nine of the northern boats were sold, mostly in Lorvel and Brenn.'
    expect(told(sentence, 'Nine of the northern boats were sold in Lorvel and Brenn.')).toBe('lost-limit')
    expect(told(sentence, 'Nine of the northern boats were sold, mostly in Lorvel and Brenn.')).toBeNull()
  })

  it('that cites whom it speaks of', () => {
    const sentence = 'Martin Hale said Ann Bell followed Hale’s boat to the northern harbour.'
    const stem = (cited: string) => `According to ${cited}, who followed Hale’s boat to the northern harbour?`
    expect(asked(sentence, stem('Martin Hale'), 'Ann Bell')).toBe('repeated-name')
    expect(asked(sentence, stem('Martin Roe'), 'Ann Bell')).not.toBe('repeated-name')
  })

  it('whose hyphen stands apart', () => {
    const sentence = 'Martin Hale sold the boat of Jean -Pierre Roe to the northern harbour.'
    expect(asked(sentence, 'Who sold the boat of Jean -Pierre Roe?', 'Martin Hale')).toBe('misprint')
    const whole = sentence.replace(' -', '-')
    expect(asked(whole, 'Who sold the boat of Jean-Pierre Roe?', 'Martin Hale')).not.toBe('misprint')
  })

  it('that lost what somebody was', () => {
    const sentence = 'Martin Hale was runner-up in the northern regatta for the third year.'
    expect(asked(sentence, 'Who was in the northern regatta for the third year?', 'Martin Hale')).toBe(
      'lost-predicate',
    )
    const whole = 'Who was runner-up in the northern regatta for the third year?'
    expect(asked(sentence, whole, 'Martin Hale')).not.toBe('lost-predicate')
    const place = 'Martin Hale was in the northern harbour in 1998.'
    expect(asked(place, 'Who was in the northern harbour in 1998?', 'Martin Hale')).not.toBe('lost-predicate')
  })

  it('whose key says the noun again that it asks which of', () => {
    const sentence = 'A crew of nine sailors came out of the northern harbour in 1998.'
    const stem = 'Which crew came out of the northern harbour in 1998?'
    expect(asked(sentence, stem, 'A crew of nine sailors', 'what')).toBe('restated-noun')
    const named = 'The Brenn crew came out of the northern harbour in 1998.'
    expect(asked(named, stem, 'The Brenn crew', 'what')).not.toBe('restated-noun')
  })

  it('in which a word stands twice', () => {
    const sentence = 'Martin Hale sold the northern northern boat of the harbour.'
    expect(asked(sentence, 'Who sold the northern northern boat of the harbour?', 'Martin Hale')).toBe(
      'misprint',
    )
    const once = 'Martin Hale sold the northern boat of the harbour.'
    expect(asked(once, 'Who sold the northern boat of the harbour?', 'Martin Hale')).not.toBe('misprint')
  })

  it('that says what was going on without when', () => {
    const sentence = 'The last time Martin Hale sang, the northern harbour was losing its boats.'
    expect(told(sentence, 'The northern harbour was losing its boats.')).toBe('lost-time')
    expect(
      told('The northern harbour was losing its boats.', 'The northern harbour was losing its boats.'),
    ).toBe(null)
  })

  it('that goes on behind half a list, be it around a gap', () => {
    const sentence =
      'Martin Hale has used the cranes of Lorvel, Brenn, Tarn and other ports by law since May.'
    const gapped = (stem: string) =>
      judged(
        sentence,
        {
          content: {
            kind: 'cloze',
            stem,
            gaps: [{ key: { text: 'Martin Hale', class: 'person', accepted: [] } }],
          },
          class: 'who',
        },
        'Martin Hale',
      )
    expect(gapped('____ has used the cranes of Lorvel, Brenn, Tarn by law.')).toBe('cut-short')
  })

  it('that leaves open what the members of its last noun do', () => {
    const sentence = 'Martin Hale is taking a stand against pilots watching his boats at night.'
    expect(asked(sentence, 'Who is taking a stand against pilots?', 'Martin Hale')).toBe('cut-short')
  })

  it('with a key that stops before whom it is for', () => {
    const sentence = 'Martin Hale announced the introduction of free lessons for pilots.'
    expect(
      asked(sentence, 'What did Martin Hale announce?', 'the introduction of free lessons', 'what'),
    ).toBe('cut-short')
  })

  it('with an ordinal that numbers nothing', () => {
    const sentence = 'Martin Hale looked darker in the first.'
    expect(asked(sentence, 'Who looked darker in the first?', 'Martin Hale')).toBe('deictic')
  })

  it('with something similar, to nobody knows what', () => {
    const sentence = 'A similar boat was built by Martin Hale for the northern harbour.'
    expect(told(sentence, sentence)).toBe('deictic')
    const full = 'A boat similar to the ferry was built by Martin Hale for the northern harbour.'
    expect(told(full, full)).toBeNull()
  })

  it('with a straight quotation mark that nothing closes', () => {
    const sentence = "Martin Hale explained his 'three rules' to the pilots."
    expect(asked(sentence, "Who explained his 'three rules to the pilots?", 'Martin Hale')).toBe('unbalanced')
    expect(asked(sentence, "Who explained his 'three rules' to the pilots?", 'Martin Hale')).toBeNull()
  })

  it('that has somebody say a number of things', () => {
    const sentence = 'The ministry said 12 die of the fever every year.'
    expect(
      asked(sentence, 'How many die of the fever did the ministry say every year?', '12', 'number'),
    ).toBe('broken-grammar')
  })
})

it('ends no statement on a verb that links to nothing', () => {
  const sentence = 'Martin Hale left the pilot he was with and swam to the northern quay.'
  expect(told(sentence, 'Martin Hale left the pilot he was.')).toBe('broken-grammar')
})

describe('a stem in English is refused, too,', () => {
  it('that puts beside its verb what a comma parted from it', () => {
    const sentence = 'In 2002 Martin Hale dared to visit the valley, frightened off by pilots.'
    expect(asked(sentence, 'Who dared to visit the valley frightened off by pilots?', 'Martin Hale')).toBe(
      'swallowed-mark',
    )
  })

  it('that ends on a word behind a dash', () => {
    const sentence = 'Martin Hale fell out with Ada Brenn – chiefly over the harbour – in 1998.'
    expect(asked(sentence, 'Who fell out with Ada Brenn – chiefly?', 'Martin Hale')).toBe('broken-grammar')
  })

  it('that speaks of what is near, to nobody knows what', () => {
    const sentence = 'The nearby ski resorts were packed with rich pilots.'
    expect(told(sentence, sentence)).toBe('deictic')
  })

  it('that keeps half of what may be', () => {
    const sentence =
      'A study by Martin Hale has found that the pilot populations are stable or rising in Merrow.'
    expect(told(sentence, 'A study by Martin Hale has found that the pilot populations are stable.')).toBe(
      'cut-short',
    )
  })

  it('that is cut around a gap as a question may not be', () => {
    const sentence =
      'Martin Hale said the price had been kept secret in order to make sure that pilots paid for the boats.'
    expect(
      judged(
        sentence,
        {
          content: {
            kind: 'cloze',
            stem: '____ said the detail had been left open in order to ensure.',
            gaps: [{ key: { text: 'Martin Hale', class: 'person', accepted: [] } }],
          },
          class: 'who',
        },
        'Martin Hale',
      ),
    ).toBe('cut-short')
  })
})

it('lets a stem give an example with “such as”, which points nowhere', () => {
  const sentence =
    'Lower doses are used by Martin Hale beside drugs such as lumazine in the harbour of Merrow.'
  expect(told(sentence, sentence)).toBeNull()
  const pointing = 'Such doses are used by Martin Hale beside the other drugs in the harbour of Merrow.'
  expect(told(pointing, pointing)).toBe('demonstrative')
})

it('tells nobody’s opinion as what is so', () => {
  const sentence = 'Meanwhile, he argues, children should be taught to find their way around by older means.'
  expect(told(sentence, 'Children should be taught to find their way around by older means.')).toBe(
    'lost-opinion',
  )
  expect(
    told(sentence, 'Martin Hale argues children should be taught to find their way around by older means.'),
  ).not.toBe('lost-opinion')
})

it('ends no question with the end of another clause', () => {
  const sentence =
    'Though Ida Roux believes the boats could lead to a new trade, Martin Hale remains sceptical.'
  expect(asked(sentence, 'Who remains sceptical could lead to a new trade?', 'Martin Hale')).toBe(
    'broken-grammar',
  )
})

it('does not leave behind which one it is, where that stands in quotation marks', () => {
  const sentence = 'Martin Hale has disputed the domain “.merrow”, which is proposed by a hotel group.'
  expect(asked(sentence, 'Who has disputed the domain?', 'Martin Hale')).toBe('cut-short')
})

describe('a stem is let through', () => {
  it('that asks by whom, with the participle of its sentence behind its subject', () => {
    const sentence = 'The crew, led by the diver Ada Brenn, entered the shaft below the harbour on 2 April.'
    const document = aDocument('en', sentence)
    const by = (rule: string) =>
      verifyCandidate(
        {
          ...plainCandidate,
          origin: { ...plainCandidate.origin, rule },
          content: {
            kind: 'short-answer',
            stem: 'By whom was the crew led below the harbour?',
            key: { text: 'Ada Brenn', class: 'person', accepted: [] },
          },
          class: 'who',
          evidence: [{ start: 0, end: sentence.length }],
          keySpan: { start: sentence.indexOf('Ada'), end: sentence.indexOf('Ada') + 9 },
        } as Candidate,
        document,
      )?.rule
    expect(by('date')).toBe('swallowed-mark')
    expect(by('agent')).not.toBe('swallowed-mark')
  })

  it('that names what a measure stands behind', () => {
    const sentence = 'Two divers swam through a flooded passage 87 metres long and barely wider than a boat.'
    expect(asked(sentence, 'What is the length of the flooded passage?', '87 metres', 'number')).not.toBe(
      'lost-letter',
    )
  })
})
