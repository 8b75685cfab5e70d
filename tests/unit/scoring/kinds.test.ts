import { describe, expect, it } from 'vitest'
import type { ContentOf, QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'
import { scoreResponse } from '@/lib/scoring/score-response'
import { spanOf } from '../../support/a-question'
import { everyKind, ferryArticle } from '../../support/every-kind'

/** Outcome, points of three as "n/d", and the reason. */
function scored(kind: QuestionKind, value: object): string {
  const response = { kind, ...value } as ResponseValue
  const { outcome, points, reason } = scoreResponse(everyKind[kind], response, ferryArticle)
  return `${outcome} ${points.n}/${points.d} ${reason.code}`
}

describe('a multiple response', () => {
  const choose = (...optionIds: string[]) => scored('multiple-response', { optionIds })
  it.each([
    [['a', 'c', 'd'], 'accepted 3/1 options-chosen'],
    [['d', 'a', 'c'], 'accepted 3/1 options-chosen'],
    [['a'], 'partial 1/1 options-chosen'],
    [['a', 'c', 'd', 'b'], 'partial 3/2 options-chosen'],
    [['a', 'c', 'b'], 'partial 1/2 options-chosen'],
    [['b', 'e'], 'rejected 0/1 options-chosen'],
    [['a', 'b', 'e'], 'rejected 0/1 options-chosen'],
  ])('of %s gives %s', (ids, expected) => expect(choose(...ids)).toBe(expected))
  it('gives nothing for ticking everything', () => {
    expect(choose('a', 'b', 'c', 'd', 'e')).toBe('rejected 0/1 options-chosen')
  })
  it('is never worth less for one right choice more', () => {
    expect(choose('b', 'a', 'c', 'd')).toBe('partial 3/2 options-chosen')
    expect(choose('b', 'a', 'c')).toBe('partial 1/2 options-chosen')
  })
})

describe('a policy that the instructor chose', () => {
  const { content } = everyKind['multiple-response']
  /** Of three right options and two wrong ones. */
  const choose = (policy: ContentOf<'multiple-response'>['policy'], ...optionIds: string[]) => {
    const body = { ...everyKind['multiple-response'], content: { ...content, policy } }
    const { outcome, points } = scoreResponse(body, { kind: 'multiple-response', optionIds }, ferryArticle)
    return `${outcome} ${points.n}/${points.d}`
  }
  it.each([
    ['right-minus-wrong', ['a', 'c', 'b'], 'partial 1/2'],
    ['each-option', ['a', 'c', 'd'], 'accepted 3/1'],
    ['each-option', ['a', 'c', 'b'], 'partial 9/5'],
    ['each-option', ['a', 'b', 'c', 'd', 'e'], 'partial 9/5'],
    ['each-option', ['b', 'e'], 'rejected 0/1'],
    ['all-or-nothing', ['a', 'c', 'd'], 'accepted 3/1'],
    ['all-or-nothing', ['a', 'c'], 'rejected 0/1'],
    ['all-or-nothing', ['a', 'c', 'd', 'b'], 'rejected 0/1'],
  ] as const)('%s of %s gives %s', (policy, ids, expected) => expect(choose(policy, ...ids)).toBe(expected))
})

describe('a wrong choice that costs', () => {
  const penalty = { n: 1, d: 4 }
  const scoredWith = (kind: 'multiple-choice' | 'multiple-response' | 'true-false', value: object) => {
    const body = { ...everyKind[kind], content: { ...everyKind[kind].content, penalty } }
    const { outcome, points } = scoreResponse(body, { kind, ...value } as ResponseValue, ferryArticle)
    return `${outcome} ${points.n}/${points.d}`
  }
  it('takes its share off', () => {
    expect(scoredWith('multiple-choice', { optionId: 'a' })).toBe('rejected -3/4')
    expect(scoredWith('true-false', { value: false })).toBe('rejected -3/4')
    expect(scoredWith('multiple-response', { optionIds: ['b'] })).toBe('rejected -3/4')
  })
  it('costs nothing when it is right, in part, or blank', () => {
    expect(scoredWith('multiple-choice', { optionId: 'b' })).toBe('accepted 3/1')
    expect(scoredWith('multiple-choice', { optionId: null })).toBe('blank 0/1')
    expect(scoredWith('true-false', { value: null })).toBe('blank 0/1')
    expect(scoredWith('multiple-response', { optionIds: ['a', 'b', 'c'] })).toBe('partial 1/2')
  })
})

describe('pairs', () => {
  const match = (pairs: Record<string, string>) =>
    scored('matching', {
      pairs: Object.entries(pairs).map(([promptId, matchId]) => ({ promptId, matchId })),
    })
  it('count one by one', () => {
    expect(match({ p1: 'm1', p2: 'm2', p3: 'm3' })).toBe('accepted 3/1 pairs-matched')
    expect(match({ p1: 'm1', p2: 'm3', p3: 'm2' })).toBe('partial 1/1 pairs-matched')
    expect(match({ p2: 'm2' })).toBe('partial 1/1 pairs-matched')
    expect(match({ p1: 'm4', p2: 'm3' })).toBe('rejected 0/1 pairs-matched')
  })
  it('take either of two matches that read the same', () => {
    const { content } = everyKind.matching
    const twins: ContentOf<'matching'> = { ...content, extras: [{ id: 'm9', text: 'cook' }] }
    const response = { kind: 'matching' as const, pairs: [{ promptId: 'p2', matchId: 'm9' }] }
    const { points } = scoreResponse({ ...everyKind.matching, content: twins }, response, ferryArticle)
    expect(points).toEqual({ n: 1, d: 1 })
  })
})

describe('an order', () => {
  const order = (...itemIds: string[]) => scored('ordering', { itemIds })
  it('counts the neighbours that follow each other', () => {
    expect(order('i1', 'i2', 'i3', 'i4')).toBe('accepted 3/1 order-exact')
    expect(order('i4', 'i1', 'i2', 'i3')).toBe('partial 2/1 order-neighbours')
    expect(order('i1', 'i3', 'i2', 'i4')).toBe('rejected 0/1 order-neighbours')
    expect(order('i3', 'i4', 'i1', 'i2')).toBe('partial 2/1 order-neighbours')
    expect(order('i4', 'i3', 'i2', 'i1')).toBe('rejected 0/1 order-neighbours')
  })
  it('counts only when it is exact, where the instructor wants it so', () => {
    const body = {
      ...everyKind.ordering,
      content: { ...everyKind.ordering.content, policy: 'exact' as const },
    }
    const outcome = (...itemIds: string[]) =>
      scoreResponse(body, { kind: 'ordering', itemIds }, ferryArticle).outcome
    expect(outcome('i1', 'i2', 'i3', 'i4')).toBe('accepted')
    expect(outcome('i4', 'i1', 'i2', 'i3')).toBe('rejected')
  })
})

describe('a justified true/false', () => {
  const prove = (value: boolean | null, ...words: string[]) =>
    scored('justified-true-false', {
      value,
      marks: words.map(each => spanOf(ferryArticle, each)),
      quote: '',
    })
  const copy = (value: boolean | null, quote: string) =>
    scored('justified-true-false', { value, marks: [], quote })

  it.each([
    ['the sentence', 'The ferry was not repaired: it was sold for scrap in 1911.'],
    ['its telling words', 'not repaired'],
    ['the words with those before them', 'Lena Voss, stayed aboard. The ferry was not repaired'],
  ])('takes %s as proof', (_, words) => expect(prove(false, words)).toBe('accepted 3/1 proof-found'))
  it('gives nothing for half of it', () => {
    expect(prove(true, 'The ferry was not repaired')).toBe('rejected 0/1 truth-wrong')
    expect(prove(null, 'The ferry was not repaired')).toBe('rejected 0/1 truth-missing')
    expect(copy(false, ' ')).toBe('rejected 0/1 proof-missing')
    expect(prove(false, 'A museum in Port Merrow keeps its bell')).toBe('rejected 0/1 proof-wrong')
  })
  it('takes no whole paragraph, even with the proof in it', () => {
    expect(prove(false, ferryArticle.paragraphs[1] ?? '', ferryArticle.paragraphs[2] ?? '')).toBe(
      'rejected 0/1 proof-too-long',
    )
  })
  it('leaves one word of the proof to a person', () => {
    expect(prove(false, 'scrap')).toBe('review 0/1 proof-beside')
  })
  it('takes copied words, whatever their capitals, accents and stops', () => {
    expect(copy(false, '“the ferry was NOT repaired … sold for scrap”')).toBe('accepted 3/1 proof-found')
    expect(copy(false, 'the ship was never mended')).toBe('review 0/1 proof-not-in-article')
  })
  it('leaves a proof to a person where no evidence was marked', () => {
    const response = { kind: 'justified-true-false' as const, value: false, marks: [], quote: 'repaired' }
    const bare = { ...everyKind['justified-true-false'], evidence: [] }
    expect(scoreResponse(bare, response, ferryArticle).reason.code).toBe('proof-not-compared')
  })
  it('asks for the sentence that says it, not for the one that tells who is meant', () => {
    const evidence = [
      spanOf(ferryArticle, 'The ferry was not repaired: it was sold for scrap in 1911.'),
      spanOf(ferryArticle, 'The ferry Halcyon was launched'),
    ]
    const mark = (words: string) => ({
      kind: 'justified-true-false' as const,
      value: false,
      marks: [spanOf(ferryArticle, words)],
      quote: '',
    })
    const body = { ...everyKind['justified-true-false'], evidence }
    expect(scoreResponse(body, mark('sold for scrap'), ferryArticle).outcome).toBe('accepted')
    expect(scoreResponse(body, mark('ferry Halcyon was launched'), ferryArticle).reason.code).toBe(
      'proof-in-part',
    )
  })
})
