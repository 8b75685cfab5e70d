import type { Language } from '@/lib/model/language'
import type { KeyClass } from '@/lib/model/question'
import type { Outcome } from '@/lib/model/score'
import { classOfKey } from '../typed/class-of-key'
import { judgeTyped } from '../typed/judge-typed'
import { rivalRules } from './rival-rules'

/** Judged responses to one typed key; the class is null where it is to be told from key and question. */
export type Judged = {
  id: string
  text: string
  question: string
  key: string
  class: KeyClass | null
  accepted: readonly string[]
  accept: readonly string[]
  refuse: readonly string[]
}
export type Counts = { rejected: number; reviewed: number; of: number; accepted: number; refusable: number }
/** A response that was judged otherwise than by people, or left to a person. */
export type Miss = {
  id: string
  class: KeyClass
  question: string
  key: string
  response: string
  right: boolean
  outcome: Outcome
  code: string
}
export type Measured = {
  ours: Counts
  /** Accepted or not: their rules leave nothing to a person. */
  rivals: Record<keyof typeof rivalRules, Counts>
  byClass: Partial<Record<KeyClass, Counts>>
  misses: Miss[]
  milliseconds: number[]
}

const none = (): Counts => ({ rejected: 0, reviewed: 0, of: 0, accepted: 0, refusable: 0 })

function count(counts: Counts, right: boolean, outcome: Outcome): void {
  if (right) counts.of++
  else counts.refusable++
  if (outcome === 'review') counts.reviewed++
  if (right && (outcome === 'rejected' || outcome === 'blank')) counts.rejected++
  if (!right && outcome === 'accepted') counts.accepted++
}

/** A busy machine interrupts: of some turns the fastest is what a response costs. */
const turns = 3

/** `now` gives milliseconds; the time of each response is kept, without the reading of its article, which is kept as well. */
export function measureResponses(
  questions: readonly Judged[],
  language: Language,
  now: () => number,
): Measured {
  const names = Object.keys(rivalRules) as (keyof typeof rivalRules)[]
  const rivals = Object.fromEntries(names.map(name => [name, none()])) as Measured['rivals']
  const measured: Measured = { ours: none(), rivals, byClass: {}, misses: [], milliseconds: [] }
  for (const { id, question, key, accepted, text, ...judged } of questions) {
    const kind = judged.class ?? classOfKey(key, question, language)
    measured.byClass[kind] ??= none()
    const responses = [
      ...judged.accept.map(response => ({ response, right: true })),
      ...judged.refuse.map(response => ({ response, right: false })),
    ]
    for (const { response, right } of responses) {
      const typed = { text: key, class: kind, accepted: [...accepted] }
      const times: number[] = []
      let judgement = judgeTyped(typed, response, language, { text, stem: question })
      for (let turn = 0; turn < turns; turn++) {
        const begun = now()
        judgement = judgeTyped(typed, response, language, { text, stem: question })
        times.push(now() - begun)
      }
      const { outcome, reason } = judgement
      measured.milliseconds.push(Math.min(...times))
      count(measured.ours, right, outcome)
      count(measured.byClass[kind], right, outcome)
      for (const name of names) {
        const taken = [key, ...accepted].some(wording => rivalRules[name](wording, response))
        count(rivals[name], right, taken ? 'accepted' : 'rejected')
      }
      if (outcome !== (right ? 'accepted' : 'rejected'))
        measured.misses.push({
          ...{ id, class: kind, question, key, response, right, outcome, code: reason.code },
        })
    }
  }
  return measured
}
