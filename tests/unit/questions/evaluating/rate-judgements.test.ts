import { describe, expect, it } from 'vitest'
import { type Criterion, criteria, type Judgement } from '@/lib/model/judgement'
import { rateJudgements } from '@/lib/questions/evaluating/rate-judgements'

function judged(rule: string, marks: Partial<Record<Criterion, boolean | null>> = {}): Judgement {
  const all = Object.fromEntries(criteria.map(criterion => [criterion, true])) as Judgement['marks']
  return {
    ...{ article: 'a', number: 1, language: 'en', rule, class: 'who', kind: 'multiple-choice' },
    ...{ stem: 'Who?', note: '', marks: { ...all, ...marks } },
  }
}

describe('judged questions', () => {
  const report = rateJudgements([
    judged('date'),
    judged('date', { grammatical: false }),
    judged('object', { unique: false, grammatical: false }),
    judged('object', { 'distractors-wrong': null, 'distractors-plausible': null }),
  ])

  it('are acceptable when all that applies holds, fatal when a right learner would be marked wrong', () => {
    expect(report.acceptable).toMatchObject({ count: 2, of: 4 })
    expect(report.fatal).toMatchObject({ count: 1, of: 4 })
  })

  it.each(['key-correct', 'unique', 'distractors-wrong'] as const)('are fatal without %s', criterion => {
    expect(rateJudgements([judged('date', { [criterion]: false })]).fatal.count).toBe(1)
  })

  it('are counted by rule', () => {
    expect(report.rules.map(({ name, acceptable, fatal }) => [name, acceptable.count, fatal.count])).toEqual([
      ['date', 1, 0],
      ['object', 1, 1],
    ])
  })

  it('count a criterion only where it applies', () => {
    const rate = (name: Criterion) => report.failing.find(one => one.criterion === name)?.rate
    expect(rate('grammatical')).toMatchObject({ count: 2, of: 4 })
    expect(rate('distractors-wrong')).toMatchObject({ count: 0, of: 3 })
  })

  it('are listed with what they lack, fatal ones first', () => {
    expect(report.faulty.map(({ failed, fatal }) => ({ failed, fatal }))).toEqual([
      { failed: ['grammatical', 'unique'], fatal: true },
      { failed: ['grammatical'], fatal: false },
    ])
  })
})
