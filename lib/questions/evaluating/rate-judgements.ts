import { type Criterion, criteria, fatalCriteria, type Judgement } from '@/lib/model/judgement'
import { type Rate, rateOf } from './wilson'

export type JudgedRates = { acceptable: Rate; fatal: Rate }
export type JudgedGroup = JudgedRates & { name: string }
export type JudgedReport = JudgedRates & {
  languages: JudgedGroup[]
  rules: JudgedGroup[]
  classes: JudgedGroup[]
  kinds: JudgedGroup[]
  /** Of the questions to which a criterion applies, those in which it does not hold. */
  failing: { criterion: Criterion; rate: Rate }[]
  /** Every question that is not acceptable, fatal ones first. */
  faulty: { judgement: Judgement; failed: Criterion[]; fatal: boolean }[]
}

/** Acceptable: every criterion that applies holds. Fatal: a right learner would be marked wrong. */
export function rateJudgements(judgements: readonly Judgement[]): JudgedReport {
  const by = (name: (judgement: Judgement) => string): JudgedGroup[] =>
    [...new Set(judgements.map(name))]
      .map(group => ({ name: group, ...ratesOf(judgements.filter(one => name(one) === group)) }))
      .sort((a, b) => b.acceptable.of - a.acceptable.of || a.name.localeCompare(b.name, 'en'))
  return {
    ...ratesOf(judgements),
    languages: by(one => one.language),
    rules: by(one => one.rule),
    classes: by(one => one.class),
    kinds: by(one => one.kind),
    failing: criteria.map(criterion => {
      const applied = judgements.filter(one => one.marks[criterion] !== null)
      return {
        criterion,
        rate: rateOf(applied.filter(one => one.marks[criterion] === false).length, applied.length),
      }
    }),
    faulty: judgements
      .map(judgement => ({ judgement, failed: failedOf(judgement), fatal: isFatal(judgement) }))
      .filter(one => one.failed.length > 0)
      .sort((a, b) => Number(b.fatal) - Number(a.fatal)),
  }
}

const failedOf = ({ marks }: Judgement) => criteria.filter(criterion => marks[criterion] === false)
const isFatal = ({ marks }: Judgement) => fatalCriteria.some(criterion => marks[criterion] === false)

function ratesOf(judgements: readonly Judgement[]): JudgedRates {
  return {
    acceptable: rateOf(judgements.filter(one => failedOf(one).length === 0).length, judgements.length),
    fatal: rateOf(judgements.filter(isFatal).length, judgements.length),
  }
}
