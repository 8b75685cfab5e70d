import { describe, expect, it } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { QuestionContent } from '@/lib/model/question'
import { generateQuestions } from '@/lib/questions/pipeline'
import { acceptability } from '@/lib/questions/ranking/acceptability'
import { chooseQuestions } from '@/lib/questions/ranking/choose-questions'
import { signWeights } from '@/lib/questions/ranking/sign-weights'
import { signsOf } from '@/lib/questions/ranking/signs'
import { worthOf } from '@/lib/questions/ranking/worth-of'
import { anArticle } from '@/tests/support/an-article'

const text =
  'The Merrow council opened a tunnel in 1931. Martha Hale, who drew it, said on Monday that the tunnel had cost twelve lives.'
const document = readArticle(anArticle('en', text))
const key = { text: 'Martha Hale', class: 'person' as const, accepted: [] }

const candidate = (content: QuestionContent, more: Partial<Candidate> = {}): Candidate => ({
  content,
  class: 'who',
  evidence: [{ start: text.indexOf('Martha'), end: text.length }],
  keySpan: { start: text.indexOf('Martha'), end: text.indexOf(', who') },
  fact: 'a fact',
  difficulty: 'medium',
  explanation: null,
  origin: { engine: 'builtin', rule: 'quotation', confidence: 1 },
  ...more,
})
const long = 'Who said on Monday that the Merrow tunnel of the council had cost twelve lives?'
const asked = (stem: string, more: Partial<Candidate> = {}) =>
  candidate({ kind: 'short-answer', stem, key }, more)

describe('the signs of a question', () => {
  it('are of its words, its key and the sentence that proves it', () => {
    const signs = signsOf(asked(long), document)
    expect(signs).toMatchObject({
      who: 1,
      capitals: 1,
      nameless: 0,
      keyWords: 0.5,
      keyCapital: 1,
    })
    expect(signs.noEntity).toBe(0)
    expect(signs.commas).toBeCloseTo(2 / 3)
    expect(signs.first).toBe(0)
  })

  it('all have a weight in both languages, so that none was renamed on one side', () => {
    const { candidates, document: read } = generateQuestions(anArticle('en', text), {
      count: 10,
      seed: 1,
      kinds: null,
      difficulty: null,
    })
    const shown = new Set(candidates.flatMap(one => Object.keys(signsOf(one, read))))
    expect(shown.size).toBeGreaterThan(20)
    for (const language of ['en', 'fr'] as const)
      expect([...shown].filter(name => !(name in signWeights[language]))).toEqual([])
  })
})

describe('acceptability', () => {
  it('holds more of a whole question about a name than of a bare one', () => {
    const bare = asked('Who said so?', { keySpan: null })
    const of = (one: Candidate) => acceptability(one, document) ?? Number.NaN
    expect(of(asked(long))).toBeGreaterThan(of(bare) + 0.1)
  })

  it('makes a question worth more, whatever else it shows', () => {
    const by = (rule: string) => asked(long, { origin: { engine: 'builtin', rule, confidence: 1 } })
    expect(worthOf(by('quotation'), document)).toBeGreaterThan(worthOf(by('object'), document))
  })

  it('holds less of a bare noun of which the article said more before', () => {
    const told = (first: string) => {
      const words = `The Merrow council passed ${first} in 1931. Martha Hale praised the ban on Monday in Tarnby.`
      const own = readArticle(anArticle('en', words))
      const evidence = [{ start: words.indexOf('Martha'), end: words.length }]
      const question = (stem: string) =>
        acceptability(asked(stem, { evidence, keySpan: null }), own) ?? Number.NaN
      return question('Who praised the ban, on Monday, in Tarnby?')
    }
    // As long, so that nothing else tells them apart.
    expect(told('a ban on smoking in ports')).toBeLessThan(told('a ban, with nine of ten,') - 0.1)
  })

  it('says nothing of what a thing measures, which judges hardly saw', () => {
    const measure = { class: 'number' as const, keySpan: null }
    const by = (rule: string) =>
      asked('What is the depth of the well?', {
        ...measure,
        origin: { engine: 'builtin', rule, confidence: 1 },
      })
    const choose = (one: Candidate) =>
      chooseQuestions([one], document, { count: 10, kinds: null, difficulty: null }).length
    expect(acceptability(by('measure'), document)).toBeNull()
    expect(acceptability(by('object'), document)).toBeLessThan(0.6)
    expect([choose(by('measure')), choose(by('object'))]).toEqual([1, 0])
  })

  it('makes a question worth more in the form that its rule was judged better in', () => {
    const french: Document = { ...document, article: { ...document.article, language: 'fr' } }
    const options = ['Martha Hale', 'Ann Roe', 'Ida Bell'].map((name, at) => ({
      id: `${at}`,
      text: name,
      correct: at === 0,
    }))
    const origin = { engine: 'builtin' as const, rule: 'role-person', confidence: 1 }
    const stem = 'Qui était la maire de Merrow en mai 1931 ?'
    const typed = candidate({ kind: 'short-answer', stem, key }, { class: 'role', origin })
    const chosen = candidate({ kind: 'multiple-choice', stem, options }, { class: 'role', origin })
    expect(worthOf(typed, french)).toBeGreaterThan(worthOf(chosen, french))
    expect(worthOf(chosen, document)).toBeGreaterThan(worthOf(typed, document) * 0.9)
  })

  it('keeps a question of ours out of a quiz that a judge would hardly accept, and nobody else’s', () => {
    const thin = candidate(
      { kind: 'multiple-choice', stem: 'What was had?', options: [] },
      { class: 'what', keySpan: null, origin: { engine: 'builtin', rule: 'object', confidence: 1 } },
    )
    const choose = (one: Candidate, kinds: 'multiple-choice'[] | null = null) =>
      chooseQuestions([one], document, { count: 10, kinds, difficulty: null }).length
    expect(acceptability(thin, document)).toBeLessThan(0.53)
    expect(choose(thin)).toBe(0)
    expect(choose({ ...thin, origin: { ...thin.origin, engine: 'llm' } })).toBe(1)
    expect(choose(thin, ['multiple-choice'])).toBe(1)
  })

  it('keeps out more in English than in French, where it tells less', () => {
    const doubtful = asked('What did the keeper of the old tower see?', {
      origin: { engine: 'builtin', rule: 'object', confidence: 1 },
    })
    const choose = (one: Document) =>
      chooseQuestions([doubtful], one, { count: 10, kinds: null, difficulty: null }).length
    const french: Document = { ...document, article: { ...document.article, language: 'fr' } }
    for (const one of [document, french]) {
      expect(acceptability(doubtful, one)).toBeGreaterThan(0.53)
      expect(acceptability(doubtful, one)).toBeLessThan(0.6)
    }
    expect([choose(document), choose(french)]).toEqual([0, 1])
  })

  it('lets who asks for more than ten choose among more', () => {
    const doubtful = asked('What did the keeper of the old tower see?', {
      ...{ class: 'what', keySpan: null },
      origin: { engine: 'builtin', rule: 'object', confidence: 1 },
    })
    const choose = (count: number) =>
      chooseQuestions([doubtful], document, { count, kinds: null, difficulty: null }).length
    expect(acceptability(doubtful, document)).toBeGreaterThan(0.4)
    expect(acceptability(doubtful, document)).toBeLessThan(0.53)
    expect(choose(10)).toBe(0)
    expect(choose(25)).toBe(1)
  })
})
