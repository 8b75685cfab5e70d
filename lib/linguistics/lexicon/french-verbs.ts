import { kept } from '../kept'
import { finish, type Steps } from '../steps'
import { readLefff } from './lefff'

type Conjugation = Partial<Record<string, readonly (string | null)[]>>

/** The rows of Lefff's conjugations as Universal Dependencies writes them: VerbForm and, of finite forms, Mood. */
export const moodsOfRows: Readonly<Record<string, readonly string[]>> = {
  P: ['Fin', 'Ind'],
  I: ['Fin', 'Ind'],
  J: ['Fin', 'Ind'],
  F: ['Fin', 'Ind'],
  C: ['Fin', 'Cnd'],
  S: ['Fin', 'Sub'],
  T: ['Fin', 'Sub'],
  Y: ['Fin', 'Imp'],
  G: ['Part', 'Pres'],
  K: ['Part', 'Past'],
  W: ['Inf'],
}

/** `row` as in `moodsOfRows`; `ending`: 0 to 5 for je … ils, or 0 to 3 for participles (masculine, plural, feminine, plural). */
export type VerbSlot = { lemma: string; row: string; ending: number }

/** A form → "donner P0|donner P2": some 300,000 forms, kept as text until they are asked for. */
const slots = kept<ReadonlyMap<string, string>>('french-verbs')

/** Every form of some 7,800 verbs (Lefff), read once, when the first French article comes. */
export function* loadVerbs(): Steps<ReadonlyMap<string, string>> {
  if (slots.value) return slots.value
  const conjugations = readLefff('french-verbs-lefff', 'conjugations.json') as Record<string, Conjugation>
  const forms = new Map<string, string>()
  const lemmas = Object.entries(conjugations)
  for (const [number, [lemma, conjugation]] of lemmas.entries()) {
    if (number % 200 === 0) yield number / lemmas.length
    for (const row of Object.keys(moodsOfRows))
      for (const [ending, form] of (conjugation[row] ?? []).entries()) {
        if (!form || form === 'NA' || (form === 'faut' && lemma !== 'falloir')) continue
        const known = forms.get(form)
        const slot = `${lemma} ${row}${ending}`
        forms.set(form, known ? `${known}|${slot}` : slot)
      }
  }
  slots.value ??= forms
  return slots.value
}

/** What a form can be as a verb; empty when it is none. `form` in small letters. */
export function verbSlots(form: string): VerbSlot[] {
  const known = (slots.value ?? finish(loadVerbs())).get(form)
  if (!known) return []
  return known.split('|').map(slot => {
    const space = slot.lastIndexOf(' ')
    return { lemma: slot.slice(0, space), row: slot.charAt(space + 1), ending: Number(slot.slice(space + 2)) }
  })
}
