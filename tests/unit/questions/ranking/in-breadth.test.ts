import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/model/candidate'
import type { QuestionClass, QuestionContent } from '@/lib/model/question'
import { chooseQuestions } from '@/lib/questions/ranking/choose-questions'
import { asksOneFact, breadthOf, isOnlyMeant } from '@/lib/questions/ranking/in-breadth'
import { aDocument } from '../../../support/a-document'
import { articleOf } from '../../../support/a-question'
import { anUnreadDocument } from '../../../support/an-unread-document'

const paragraph = 'Ada Brenn opened the museum of Port Ewell in 1904 for the ferrymen of the harbour.'
const article = articleOf('en', [paragraph], 'A museum')
const document = anUnreadDocument(article)
const start = article.text.indexOf(paragraph)

function asked(
  content: QuestionContent,
  { class: kind, confidence, fact }: { class: QuestionClass; confidence: number; fact: string },
): Candidate {
  return {
    content,
    class: kind,
    evidence: [{ start, end: start + paragraph.length }],
    keySpan: null,
    fact,
    difficulty: 'medium',
    explanation: null,
    origin: { engine: 'import', rule: 'test', confidence },
  }
}
const typed = (stem: string, text: string): QuestionContent => ({
  kind: 'short-answer',
  stem,
  key: { text, class: 'phrase', accepted: [] },
})
const who = asked(typed('Who opened the museum of Port Ewell in 1904 for the ferrymen?', 'Ada Brenn'), {
  class: 'who',
  confidence: 0.7,
  fact: 'who',
})
const when = asked(
  typed('In what year did Ada Brenn open the museum of Port Ewell for the ferrymen?', '1904'),
  { class: 'date', confidence: 0.9, fact: 'when' },
)
const statement = asked(
  {
    kind: 'true-false',
    stem: 'The museum of Port Ewell was opened for the ferrymen of the harbour.',
    key: true,
  },
  { class: 'statement', confidence: 0.95, fact: 'statement' },
)
const asks = (candidates: Candidate[], count: number) =>
  chooseQuestions(candidates, document, { count, kinds: null, difficulty: null }).map(({ fact }) => fact)

describe('a quiz of more questions than an article has', () => {
  it('asks who did it before when it was, where one of them says the other', () => {
    expect(asks([who, when], 25)).toEqual(['who'])
    expect(asks([who, when], 10)).toEqual(['when'])
  })

  it('asks a fact before a statement that repeats its clause', () => {
    const sure = { ...statement, origin: { ...statement.origin, confidence: 1 } }
    const unsure = { ...who, origin: { ...who.origin, confidence: 0.41 } }
    expect(asks([unsure, sure], 25)).toEqual(['who'])
    expect(asks([unsure, sure], 10)).toEqual(['statement'])
  })

  it('still takes a statement of what nothing else asks', () => {
    expect(asks([statement], 25)).toEqual(['statement'])
  })
})

describe('what asks one fact', () => {
  it('has a key, and joins no others', () => {
    expect(asksOneFact(who)).toBe(true)
    expect(asksOneFact(statement)).toBe(false)
    expect(asksOneFact({ ...who, joins: ['who', 'when'] })).toBe(false)
  })

  it('is worth less when it asks for a date', () => {
    expect(breadthOf(when, document)).toBeLessThan(breadthOf(who, document))
  })
})

describe('a gap', () => {
  const gapAt = (before: string, text: string, after: string) =>
    breadthOf(
      asked(
        {
          kind: 'cloze',
          stem: `${before}____${after}`,
          gaps: [{ kind: 'text', key: { text, class: 'number', accepted: [] } }],
        } as never,
        { class: 'number', confidence: 0.5, fact: text },
      ),
      document,
    )

  it('is worth less at a small number in words, and at what something was before', () => {
    const figure = gapAt('Each boat cost ', '£2,400', ' and has a crew of three.')
    expect(gapAt('Each boat cost £2,400 and has a crew of ', 'three', '.')).toBeLessThan(figure)
    expect(gapAt('The share of boats with an engine rose from ', '4%', ' to 31%.')).toBeLessThan(figure)
    expect(gapAt('The share of boats with an engine rose from 4% to ', '31%', '.')).toBe(figure)
  })
})

describe('what is only meant', () => {
  const read = (text: string) => {
    const told = aDocument('en', text)
    const at = told.article.text.indexOf('five')
    return isOnlyMeant({ ...who, keySpan: { start: at, end: at + 4 } }, told)
  }

  it('is what somebody wanted or may do, and not what was done', () => {
    expect(read('Ada Brenn wanted a bridge of five arches over the river.')).toBe(true)
    expect(read('Ada Brenn could build a bridge of five arches over the river.')).toBe(true)
    expect(read('Ada Brenn built a bridge of five arches over the river.')).toBe(false)
  })
})
