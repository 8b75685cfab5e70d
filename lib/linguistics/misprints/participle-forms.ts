import { verbSlots } from '../lexicon/french-verbs'

/** What a participle may show: '' for masculine, "e", "s", "es"; several where forms are the same ("mis"). Empty for what is none. */
export const endingsShown = (form: string): ReadonlySet<string> =>
  new Set(verbSlots(form).flatMap(({ row, ending }) => (row === 'K' ? [shown[ending] ?? ''] : [])))

const shown = ['', 's', 'e', 'es'] as const

/** "signées", '' → "signé": the same participle as another noun needs it; null where the lexicon has none. */
export function participleAs(form: string, ending: string): string | null {
  const lemmas = new Set(verbSlots(form).flatMap(({ row, lemma }) => (row === 'K' ? [lemma] : [])))
  const has = (one: string, wanted: string) =>
    verbSlots(one).some(
      ({ row, lemma, ending: slot }) => row === 'K' && lemmas.has(lemma) && shown[slot] === wanted,
    )
  const base = ['', 'e', 's', 'es']
    .flatMap(end => (form.endsWith(end) ? [form.slice(0, form.length - end.length)] : []))
    .find(one => has(one, ''))
  if (base === undefined) return null
  const right = ending === 's' && base.endsWith('s') ? base : base + ending
  return has(right, ending) ? right : null
}
