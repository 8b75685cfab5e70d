import { type VerbSlot, verbSlots } from '../lexicon/french-verbs'

const isFiniteSlot = ({ row }: VerbSlot) => /^[PIJFCSTY]$/.test(row)

function numbersOf(slots: readonly VerbSlot[]): 's' | 'p' | null {
  const third = slots.filter(({ row, ending }) => row !== 'Y' && (ending === 2 || ending === 5))
  const [first] = third
  if (!first || third.some(({ ending }) => ending !== first.ending)) return null
  return first.ending === 2 ? 's' : 'p'
}

/** The number that a form of a verb shows and nothing else: "vote" may be an imperative, and no participle. */
export function numberOfVerb(form: string): 's' | 'p' | null {
  const slots = verbSlots(form)
  return slots.length > 0 && slots.every(isFiniteSlot) ? numbersOf(slots) : null
}

const toPlural: readonly (readonly [RegExp, string])[] = [
  [/e$/, 'ent'],
  [/ait$/, 'aient'],
  [/a$/, 'ont'],
  [/a$/, 'èrent'],
  [/it$/, 'issent'],
  [/it$/, 'irent'],
  [/t$/, 'vent'],
  [/t$/, 'tent'],
  [/t$/, 'sent'],
  [/$/, 'ent'],
  [/est$/, 'sont'],
  [/ient$/, 'iennent'],
  [/eut$/, 'euvent'],
  [/oit$/, 'oivent'],
  [/oit$/, 'oient'],
  [/ait$/, 'ont'],
]
const toSingular: readonly (readonly [RegExp, string])[] = [
  [/ent$/, 'e'],
  [/aient$/, 'ait'],
  [/ont$/, 'a'],
  [/èrent$/, 'a'],
  [/issent$/, 'it'],
  [/irent$/, 'it'],
  [/[vts]ent$/, 't'],
  [/ent$/, ''],
  [/sont$/, 'est'],
  [/iennent$/, 'ient'],
  [/euvent$/, 'eut'],
  [/oivent$/, 'oit'],
  [/oient$/, 'oit'],
  [/ont$/, 'ait'],
]

/** The form of the same verb, mood and tense for the other number, if it is one only. */
export function otherNumber(form: string, number: 's' | 'p'): string | null {
  const slots = verbSlots(form)
  const ending = number === 's' ? 2 : 5
  const table = number === 's' ? toSingular : toPlural
  const forms = table.flatMap(([from, to]) => (from.test(form) ? [form.replace(from, to)] : []))
  const fits = forms.filter(one =>
    verbSlots(one).some(
      slot =>
        slot.ending === ending &&
        slot.row !== 'Y' &&
        slots.some(own => own.lemma === slot.lemma && own.row === slot.row),
    ),
  )
  const [only, other] = [...new Set(fits)]
  return only !== undefined && other === undefined ? only : null
}
