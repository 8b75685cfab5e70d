import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'

/** Whether a verb is in a list; the network may not know the lemma of a regular form ("whispered"). */
export function isVerbOf(
  verbs: ReadonlySet<string>,
  lemma: string,
  form: string,
  { verbEndings }: Grammar,
): boolean {
  if (verbs.has(lemma)) return true
  const small = lookupForm(form)
  return verbEndings.some(end => small.endsWith(end) && verbs.has(small.slice(0, -end.length)))
}
