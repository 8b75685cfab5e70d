import type { Language } from '@/lib/model/language'
import { type Judgement, judged } from '../scorer'
import { scoringWords } from '../words'
import { editDistance, isTypo } from './edit-distance'
import { isKnownName } from './known-names'
import { wordsOf } from './negations'

type Kind = 'person' | 'place' | 'organisation'
type Match = { at: number; typo: boolean }

const rank = { accepted: 3, review: 2, partial: 2, rejected: 1, blank: 0 }

/**
 * Names: a key of several ("Ada Nobody and Bo Somebody") wants all of them; a response that lists more names than the
 * key is for a person to judge, so that naming everybody does not pay.
 */
export function compareNames(
  key: string,
  response: string,
  language: Language,
  kind: Kind,
): Judgement | null {
  const { listJoins } = scoringWords[language]
  const list = new RegExp(`\\s(?:${listJoins.join('|')})\\s|\\s?[;/]\\s?`, 'iu')
  const meant = key.split(list).filter(part => part.trim() !== '')
  const given = response.split(list).filter(part => part.trim() !== '')
  if (meant.length === 1) {
    const judgement = compareName(key, response, language, kind)
    const more = given.length > 1 || listsNames(response)
    return more && judgement?.outcome === 'accepted' ? judged('review', 'several-names') : judgement
  }
  const found = meant.map(part =>
    given
      .map(other => compareName(part, other, language, kind) ?? judged('rejected', 'name-differs'))
      .reduce((best, next) => (rank[next.outcome] > rank[best.outcome] ? next : best)),
  )
  const accepted = found.filter(({ outcome }) => outcome === 'accepted')
  if (accepted.length === meant.length)
    return given.length > meant.length ? judged('review', 'several-names') : (accepted[0] ?? null)
  return accepted.length > 0 ? judged('review', 'name-in-part') : judged('rejected', 'name-differs')
}

/** "Ada Nobody, Bo Somebody": commas between names; a description between commas begins small. */
function listsNames(response: string): boolean {
  const parts = response.split(',').map(part => part.trim())
  return parts.length > 1 && parts.every(part => /^\p{Lu}\S*\s\p{Lu}/u.test(part))
}

/**
 * One name: titles and descriptions in front ("the director, Ada Nobody") do not matter, a surname alone will do, a typing
 * error is forgiven unless it makes another country. Another given name with the same surname is another person;
 * "the sister of Ada Nobody" is not Ada Nobody; "near X" is not X.
 */
function compareName(key: string, response: string, language: Language, kind: Kind): Judgement | null {
  const words = scoringWords[language]
  const empty = new Set([...words.particles, ...words.genitives, ...words.titles])
  const meant = nameTokens(key, empty, words.leading)
  if (meant.length === 0) return null
  const given = wordsOf(response)
  const matches = meant.map(token => find(token, given))
  const found = matches.filter(match => match !== null)
  const known = meant.length > 1 || given.length > 1 || !isKnownName(given[0] ?? '')
  if (found.length === 0)
    return isAcronym(key, response, words.empty)
      ? judged('accepted', 'acronym')
      : judged('rejected', 'name-differs')
  if (!known && found.some(({ typo }) => typo)) return judged('rejected', 'another-name')

  const used = new Set(found.map(({ at }) => at))
  const first = Math.min(...used)
  const before = given.slice(0, first)
  if (before.length > 1 && words.genitives.includes(before[before.length - 1] ?? '') && kind !== 'place')
    return judged('rejected', 'related-to-the-key')
  if (given.some((word, i) => word === "'s" && used.has(i - 1) && i < given.length - 1))
    return judged('rejected', 'related-to-the-key')
  if (
    kind !== 'person' &&
    before.some(word => words.shifts.includes(word)) &&
    !wordsOf(key).some(word => words.shifts.includes(word))
  )
    return judged('review', 'place-or-role-shifted')

  const rest = given.filter((word, i) => !used.has(i) && !empty.has(word) && word !== "'s")
  const typo = found.some(match => match.typo)
  if (found.length === meant.length)
    return typo ? judged('accepted', 'typo') : judged('accepted', 'same-name')
  const surname = matches[matches.length - 1]
  if (kind !== 'person') return partOfName(found.length, meant.length, rest, words.empty)
  if (!surname)
    return judged(
      rest.length > 0 ? 'rejected' : 'review',
      rest.length > 0 ? 'name-differs' : 'given-name-only',
    )
  if (rest.length > 0 && !isDescribed(given, surname.at, words.determiners, new Set(words.titles)))
    return judged('rejected', 'name-differs')
  return judged('accepted', 'surname')
}

function nameTokens(text: string, empty: ReadonlySet<string>, leading: readonly string[]): string[] {
  const tokens = wordsOf(text).filter(word => word !== "'s")
  const bare = tokens.filter(word => !empty.has(word) && !leading.includes(word))
  return bare.length > 0 ? bare : tokens
}

function find(token: string, given: readonly string[]): Match | null {
  const exact = given.indexOf(token)
  if (exact >= 0) return { at: exact, typo: false }
  const near = given.findIndex(word => isTypo(word, token) && !isKnownName(word))
  if (near >= 0) return { at: near, typo: true }
  // A long name may be two letters off: "godillot" for "gaudillot".
  const far =
    token.length >= 8
      ? given.findIndex(word => word.length >= 7 && word[0] === token[0] && editDistance(word, token, 2) <= 2)
      : -1
  return far >= 0 ? { at: far, typo: true } : null
}

/** A given name stands right before the surname; a description is set off by a determiner: "le moine Nemo". */
function isDescribed(
  given: readonly string[],
  at: number,
  determiners: readonly string[],
  titles: ReadonlySet<string>,
): boolean {
  return given.slice(0, at).some(word => determiners.includes(word)) || titles.has(given[at - 1] ?? '')
}

/** Part of a name of a place or body: enough when more than half of it stands there and nothing else does. */
function partOfName(
  found: number,
  all: number,
  rest: readonly string[],
  empty: readonly string[],
): Judgement {
  const others = rest.filter(word => !empty.includes(word))
  if (others.length === 0)
    return found * 2 > all ? judged('accepted', 'short-name') : judged('review', 'name-in-part')
  return judged('rejected', 'name-differs')
}

/** "ILO" for "International Labour Organization": the first letters of the words that carry meaning. */
function isAcronym(key: string, response: string, empty: readonly string[]): boolean {
  const typed = wordsOf(response)
    .filter(word => !empty.includes(word))
    .join('')
  const initials = wordsOf(key)
    .filter(word => !empty.includes(word) && !word.endsWith("'"))
    .map(word => word[0])
    .join('')
  return typed.length >= 2 && typed === initials
}
