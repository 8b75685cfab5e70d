import type { Token, TokenRange } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import type { Grammar } from '../grammar'
import { countriesOf, folded } from '../naming/countries'

/** Names are given as words without case and accents ("jane", "roe"). */
type Words = readonly string[]

/** Whether a shorter name can mean the bearer of a longer one: "roe", "jane", "von der leyen", "j. roe". */
export function namesPerson(short: Words, long: Words): boolean {
  if (short.length >= long.length) return isAbbreviated(short, long)
  // "Daniel", "Pierre Charles"; "Ann Lee" of "Ann Lee MP" and of "Ann Mary Lee".
  if (short.every((word, i) => word === long[i])) return true
  if (short.length > 1 && short[0] === long[0] && short.at(-1) === long.at(-1) && isWithin(short, long))
    return true
  return short.every((word, i) => word === long[long.length - short.length + i]) || isAbbreviated(short, long)
}

/** All the words, in their order, with others between. */
function isWithin(short: Words, long: Words): boolean {
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length
}

/** "J. Roe" and "J.-P. Roy": initials before the family name. */
function isAbbreviated(short: Words, long: Words): boolean {
  const [first = ''] = short
  if (short.length < 2 || !/^\p{L}\.(?:-?\p{L}\.)*$/u.test(first) || first[0] !== long[0]?.[0]) return false
  return short.at(-1) === long.at(-1)
}

/** "oms" of "organisation mondiale de la santé": the first letters of its words, small ones left out or not. */
export function initialsOf(words: Words): string[] {
  const parts = words.flatMap(word => word.split(/[-']/)).filter(Boolean)
  const initials = (all: Words) => all.map(word => word.charAt(0)).join('')
  return [initials(parts), initials(parts.filter(word => word.length > 3 || parts.length < 3))]
}

/** "o.m.s." → "oms"; null for what is no acronym. */
export function lettersOf(acronym: string): string | null {
  const letters = acronym.replace(/[.-]/g, '')
  return letters.length < 2 || !/^\p{L}+$/u.test(letters) ? null : letters
}

/** "Syndicat des pêcheurs (SPP)" and "SPP (Syndicat des pêcheurs)": an acronym in brackets after the name. */
export function acronymsBeside(tokens: readonly Token[], { to }: TokenRange): string[] {
  const [open, word, close] = [tokens[to]?.form, tokens[to + 1]?.form ?? '', tokens[to + 2]?.form]
  return open === '(' && close === ')' && /^\p{Lu}[\p{L}\d.-]*\p{Lu}[\p{L}\d.-]*$/u.test(word) ? [word] : []
}

/** "norvane" of "norvane sa" and of "groupe norvane"; null when nothing is left, or nothing was there to leave out. */
export function coreOf(name: string, grammar: Grammar): string | null {
  const words = name.split(' ')
  const plain = words.filter(word => !grammar.organisationEndings.has(word))
  const [first = '', ...rest] = plain
  const core = rest.length === 1 && grammar.organisationNouns.has(first) ? rest : plain
  return core.length > 0 && core.length < words.length ? core.join(' ') : null
}

/** ISO 3166 code of a country by one of its names. */
export function countryOf(name: string, language: Language): string | null {
  return countriesOf(language).get(folded(name)) ?? null
}
