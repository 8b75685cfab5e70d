import type { TaggedToken } from '@/lib/model/document'
import { nounGenders } from '../lexicon/french-nouns'
import { verbSlots } from '../lexicon/french-verbs'

/** "fin" → "fins": null for what is no noun, has one form for both numbers or makes its plural in another way. */
export function pluralOf({ form, feats }: TaggedToken): string | null {
  if (!/^\p{Ll}{3,}$/u.test(form) || /(?:[sxz]|al|ail|ou)$/u.test(form)) return null
  const readings = nounGenders(form)
  // "voisin", "fin": the lexicon has no noun that either gender may have, and not all others.
  const singular = readings.length > 0 ? readings.every(one => one.startsWith('s')) : feats.Number === 'Sing'
  return singular ? `${form}${/(?:au|eu)$/u.test(form) ? 'x' : 's'}` : null
}

/** The only gender and number that a form has as a noun ("sF"), or null. */
export function onlyReading(form: string): string | null {
  const [only, other] = nounGenders(form)
  return only !== undefined && other === undefined ? only : null
}

export const isConjugated = (form: string) => verbSlots(form).some(({ row }) => /^[PIJFCSTY]$/.test(row))

export const isParticiple = (form: string) => verbSlots(form).some(({ row }) => row === 'K')

/** "deux", "vingt": not "un", and no figure, which may be a date. */
export const isSpelledNumber = ({ upos, form }: TaggedToken) =>
  upos === 'NUM' && /^\p{Ll}{3,}/u.test(form) && form !== 'une' && form !== 'zéro'

/** Not "le candidate", which may be "le candidat", nor what a lexicon has as feminine against its ending. */
export const looksFeminine = (form: string) =>
  /(?:e|ion|té)$/u.test(form) && nounGenders(form.replace(/e$/u, '')).every(reading => reading === 'sF')

/** "la nuit précédent son retour": a form in -ant or -ent that takes an object is no adjective. */
export const isDoing = (tokens: readonly TaggedToken[], at: number): boolean =>
  /(?:ant|ent)s?$/.test(tokens[at]?.form ?? '') &&
  (/^(?:DET|PRON)$/.test(tokens[at + 1]?.upos ?? '') || tokens[at + 1]?.contracted === true)
