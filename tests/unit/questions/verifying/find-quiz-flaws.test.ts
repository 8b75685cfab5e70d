import { describe, expect, it } from 'vitest'
import { findQuizFlaws } from '@/lib/questions/verifying/find-quiz-flaws'
import { articleOf, choice, open, spanOf, statement } from '../../../support/a-question'

const paragraphs = [
  'Mara Quill opened the museum.',
  'Tom Ashby drew it.',
  'The tower is high.',
  'A lamp burns.',
  'Ships pass by.',
]
const en = articleOf('en', paragraphs)
const at = (index: number) => [spanOf(en, paragraphs[index] ?? '')]
const rules = (bodies: Parameters<typeof findQuizFlaws>[0]) =>
  findQuizFlaws(bodies, en).map(({ finding }) => finding.rule)
const longKeys = (many: number) =>
  ['red', 'blue', 'green', 'white', 'black'].map((word, index) =>
    choice(
      `Which ${word} ship passed?`,
      index < many ? [`the ${word} one`, 'a', 'b'] : ['x', `the ${word} one`, 'b'],
      at(index),
    ),
  )

describe('findQuizFlaws', () => {
  it('blocks a quiz whose key is the longest option in more than two of five questions', () => {
    const found = findQuizFlaws(longKeys(3), en).filter(({ finding }) => finding.rule === 'longest-keys')
    expect(found.map(({ index }) => index)).toEqual([0, 1, 2])
    expect(found[0]?.finding).toEqual({ rule: 'longest-keys', level: 'error', params: { count: 3, of: 5 } })
    expect(rules(longKeys(2))).not.toContain('longest-keys')
  })

  it('names the question that gives the key of another', () => {
    const asked = open('Who opened the museum?', 'Mara Quill', at(0))
    const gives = open('What did Mara Quill open?', 'the museum', at(0))
    const found = findQuizFlaws([asked, gives], en).find(({ finding }) => finding.rule === 'gives-key')
    expect(found).toEqual({
      index: 0,
      finding: { rule: 'gives-key', level: 'warn', params: { words: 'Mara Quill', number: 2 } },
    })
    expect(rules([asked, open('What burns?', 'a lamp', at(3))])).not.toContain('gives-key')
  })

  it('finds one question asked twice', () => {
    const once = open('Who opened the museum?', 'Mara Quill', at(0))
    expect(rules([once, open('Who has opened the museum?', 'Quill, Mara', at(0))])).not.toContain(
      'same-question',
    )
    expect(rules([once, open('Who opened the museums?', 'Mara Quill', at(0))])).toContain('same-question')
  })

  it('wants about half of the statements true', () => {
    const say = (key: boolean, index: number) => statement('Mara Quill opened the museum.', key, at(index))
    expect(rules([say(true, 0), say(true, 1), say(true, 2)])).toContain('true-false-balance')
    expect(rules([say(true, 0), say(false, 1), say(true, 2), say(false, 3)])).not.toContain(
      'true-false-balance',
    )
  })

  it('sees true statements that are longer than false ones', () => {
    const long = statement('Mara Quill opened the museum on the hill in the rain.', true, at(0))
    const short = statement('Tom Ashby sang.', false, at(1))
    expect(rules([long, short, long, short])).toContain('true-false-length')
    expect(
      rules([
        long,
        { ...short, content: { ...long.content, key: false } as never },
        long,
        { ...long, content: { ...long.content, key: false } as never },
      ]),
    ).not.toContain('true-false-length')
  })

  it('reports keys that stand at one place, options that can be guessed, and paragraphs left out', () => {
    const found = findQuizFlaws(longKeys(5), en)
    expect(
      found.filter(({ finding }) => finding.level === 'report').map(({ finding }) => finding.rule),
    ).toEqual(['key-positions', 'guessable-longest'])
    const one = longKeys(5).map(body => ({ ...body, evidence: at(0) }))
    expect(findQuizFlaws(one, en).find(({ finding }) => finding.rule === 'coverage')?.finding.params).toEqual(
      {
        count: 1,
        of: 5,
      },
    )
  })
})
