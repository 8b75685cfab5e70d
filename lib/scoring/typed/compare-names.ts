import type { Language } from '@/lib/model/language'
import { type Judgement, judged } from '../scorer'
import { scoringWords } from '../words'
import type { Around } from './around'
import { compareName, type NameKind } from './compare-name'

const rank = { accepted: 3, review: 2, partial: 2, rejected: 1, blank: 0 }

/**
 * Names: a key of several ("Ada Nobody and Bo Somebody") wants all of them; a response that lists more names than the
 * key is for a person to judge, so that naming everybody does not pay.
 */
export function compareNames(
  key: string,
  response: string,
  language: Language,
  around: Around,
  kind: NameKind,
): Judgement | null {
  const list = listOf(language)
  const meant = key.split(list).filter(part => part.trim() !== '')
  const given = response.split(list).filter(part => part.trim() !== '')
  if (meant.length === 1 || kind === 'organisation') {
    const judgement = compareName(key, response, language, around, kind)
    const more =
      (given.length > meant.length && given.every(part => /\p{Lu}/u.test(part))) || listsNames(response)
    return more && judgement?.outcome === 'accepted' ? judged('review', 'several-names') : judgement
  }
  const found = meant.map(part =>
    given
      .map(other => compareName(part, other, language, around, kind) ?? judged('rejected', 'name-differs'))
      .reduce((best, next) => (rank[next.outcome] > rank[best.outcome] ? next : best)),
  )
  const accepted = found.filter(({ outcome }) => outcome === 'accepted')
  if (accepted.length === meant.length)
    return given.length > meant.length ? judged('review', 'several-names') : (accepted[0] ?? null)
  return accepted.length > 0 ? judged('review', 'name-in-part') : judged('rejected', 'name-differs')
}

const lists = new Map<Language, RegExp>()
function listOf(language: Language): RegExp {
  const { listJoins } = scoringWords[language]
  const made = lists.get(language) ?? new RegExp(`\\s(?:${listJoins.join('|')})\\s|\\s?[;/]\\s?`, 'iu')
  lists.set(language, made)
  return made
}

/** "Ada Nobody, Bo Somebody": commas between names; a description between commas begins small. */
function listsNames(response: string): boolean {
  const parts = response.split(',').map(part => part.trim())
  return parts.length > 1 && parts.every(part => /^\p{Lu}\S*\s\p{Lu}/u.test(part))
}
