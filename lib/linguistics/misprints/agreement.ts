import type { Grammar } from '../grammar'
import { nounGenders } from '../lexicon/french-nouns'
import { verbSlots } from '../lexicon/french-verbs'

/** What a form shows of gender and number; null for what it does not show. */
export type Shown = { gender: 'M' | 'F' | null; number: 's' | 'p' | null }

const feminine =
  /(?:[^l]elle|eille|ienne|onne|euse|ive|ée|ale|[ae]nte|aine|[ao]ise|ière|trice|[ou]lue|ouvelle)s?$/u
const masculine = /(?:al|(?<!f)aux|é|ent|ant|ain|ais|ois|el|eil|ien|if|eux|ier|eur)s?$/u
const plural = /(?:[^su]es|(?<!f)aux|és|nts|ifs|els|iens|eurs|iers|ains|als|ards|ets|rts|nds)$/u

/** An adjective or participle by its ending: "partielle" is feminine, "autre" either. */
export function shownByAdjective(form: string, { oneFormed }: Grammar): Shown {
  if (oneFormed.has(form.replace(/s$/u, ''))) return { gender: null, number: null }
  const participles = verbSlots(form).filter(({ row }) => row === 'K')
  const genders = new Set(participles.map(({ ending }) => (ending < 2 ? 'M' : 'F')))
  const gender =
    feminine.test(form) || (genders.has('F') && genders.size === 1) ? 'F' : masculine.test(form) ? 'M' : null
  if (/[sxz]$/u.test(form)) return { gender, number: plural.test(form) ? 'p' : null }
  return { gender, number: 's' }
}

/** A common noun, by the only reading that the lexicon has of it; "pays" and "fois" have one form for both numbers. */
export function shownByNoun(form: string, { oneNumbered }: Grammar): Shown | null {
  const readings = nounGenders(form)
  const [only] = readings
  if (only === undefined || readings.length > 1) return null
  const open = oneNumbered.has(form) || (only.startsWith('s') ? /[sxz]$/u : /[aéiouyâ](?<!ion)s$/u).test(form)
  return {
    gender: only.endsWith('M') ? 'M' : only.endsWith('F') ? 'F' : null,
    number: open ? null : only.startsWith('s') ? 's' : 'p',
  }
}

const toPlural: readonly (readonly [RegExp, string])[] = [
  [/[sxz]$/u, '$&'],
  [/(?:fin|nav|nat|fat|ban|banc|glaci)al$/u, '$&s'],
  [/al$/u, 'aux'],
  [/eau$/u, 'eaux'],
  [/$/u, 's'],
]
const toSingular: readonly (readonly [RegExp, string])[] = [
  [/aux$/u, 'al'],
  [/eaux$/u, 'eau'],
  [/s$/u, ''],
]
const toFeminine: readonly (readonly [RegExp, string])[] = [
  [/(?:al|é|ent|ant|ain|ais|ois)$/u, '$&e'],
  [/(?:el|eil)$/u, '$&le'],
  [/ien$/u, 'ienne'],
  [/if$/u, 'ive'],
  [/eux$/u, 'euse'],
  [/ier$/u, 'ière'],
]
const toMasculine: readonly (readonly [RegExp, string])[] = [
  [/(?:elle|eille)$/u, ''],
  [/ienne$/u, 'ien'],
  [/ive$/u, 'if'],
  [/(?:ale|ée|[ae]nte|aine|[ao]ise)$/u, ''],
  [/ière$/u, 'ier'],
]

/** The form of an adjective for another number or gender; null where endings do not say. */
export function inflected(form: string, to: 's' | 'p' | 'M' | 'F'): string | null {
  if (to === 's' || to === 'p') return changed(form, to === 'p' ? toPlural : toSingular)
  const several = /[^s]s$/u.test(form) && !/(?:ais|ois)$/u.test(form)
  const one = several ? form.slice(0, -1) : form
  const other = to === 'F' ? changed(one, toFeminine) : masculineOf(one)
  if (other === null) return null
  return several ? changed(other, toPlural) : other
}

function masculineOf(form: string): string | null {
  const cut = /(?:elle|eille)$/u.test(form) ? form.slice(0, -2) : null
  if (cut) return cut
  const [ending, right] = toMasculine.find(([one]) => one.test(form)) ?? []
  if (!ending || right === undefined) return null
  return right === '' ? form.slice(0, -1) : form.replace(ending, right)
}

function changed(form: string, table: readonly (readonly [RegExp, string])[]): string | null {
  const [ending, right] = table.find(([one]) => one.test(form)) ?? []
  return ending && right !== undefined ? form.replace(ending, right) : null
}
