import type { Entity, TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'

/** Whether a noun tells when or how long: the word of a date, a weekday, "deux ans", "last week". */
export function isTime(
  tokens: readonly TaggedToken[],
  at: number,
  entities: readonly Entity[],
  grammar: Grammar,
): boolean {
  const word = lookupForm(tokens[at]?.form ?? '')
  if (grammar.timeNouns.has(word) || grammar.weekdays.has(word)) return true
  return entities.some(
    ({ class: kind, tokens: range }) => kind === 'date' && range.from <= at && at < range.to,
  )
}
