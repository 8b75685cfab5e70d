import { createRequire } from 'node:module'
import { kept } from '../kept'
import { finish, type Steps } from '../steps'

type Conjugation = Partial<Record<string, readonly (string | null)[]>>

/** What each row of Lefff's conjugations is, as Universal Dependencies writes it: VerbForm and, of finite forms, Mood. */
const moods: Readonly<Record<string, string>> = {
  P: 'Fin Ind',
  I: 'Fin Ind',
  J: 'Fin Ind',
  F: 'Fin Ind',
  C: 'Fin Cnd',
  S: 'Fin Sub',
  T: 'Fin Sub',
  Y: 'Fin Imp',
  G: 'Part Pres',
  K: 'Part Past',
  W: 'Inf',
}

export type VerbSlot = { lemma: string; mood: string }
const slots = kept<ReadonlyMap<string, readonly VerbSlot[]>>('french-verbs')

/** Every form of some 7,800 verbs (Lefff), read once, when the first French article comes. */
export function* loadVerbs(): Steps<ReadonlyMap<string, readonly VerbSlot[]>> {
  if (slots.value) return slots.value
  const conjugations: Record<string, Conjugation> = createRequire(import.meta.url)(
    'french-verbs-lefff/dist/conjugations.json',
  )
  const forms = new Map<string, VerbSlot[]>()
  const lemmas = Object.entries(conjugations)
  for (const [number, [lemma, conjugation]] of lemmas.entries()) {
    if (number % 200 === 0) yield number / lemmas.length
    for (const [row, mood] of Object.entries(moods))
      for (const form of conjugation[row] ?? []) {
        if (!form || form === 'NA' || (form === 'faut' && lemma !== 'falloir')) continue
        const known = forms.get(form)
        if (!known) forms.set(form, [{ lemma, mood }])
        else if (!known.some(slot => slot.lemma === lemma && slot.mood === mood)) known.push({ lemma, mood })
      }
  }
  slots.value ??= forms
  return slots.value
}

/** What a form can be as a verb; empty when it is none. `form` in small letters. */
export function verbSlots(form: string): readonly VerbSlot[] {
  return (slots.value ?? finish(loadVerbs())).get(form) ?? []
}
