import type { Language } from '@/lib/model/language'
import { type Judgement, judged } from '../scorer'
import { scoringWords } from '../words'
import { expansionOf, isAcronymOf } from './acronyms'
import { type Around, type ArticleWords, articleWords, stemWords } from './around'
import { editDistance, isTypo } from './edit-distance'
import { samePlace } from './exonyms'
import { isKnownName } from './known-names'
import { type NamePart, nameOf, namePartsOf } from './name-parts'
import { isRealWord } from './real-words'
import { sameForm } from './same-form'
import { soundsAlike } from './sounds-alike'

export type NameKind = 'person' | 'place' | 'organisation'
/** `doubtful`: a slip that may be another answer, and why (a key of the `scores` messages). */
type Match = { at: number; typo: boolean; doubtful?: 'another-word' | 'another-surname' }
/** What is compared: the words of the key's name, those that only describe it, and the words of the response. */
type Compared = {
  meant: string[]
  described: string[]
  parts: NamePart[]
  given: string[]
  matches: (Match | null)[]
  kind: NameKind
  language: Language
  article: ArticleWords
  stem: ReadonlySet<string>
}

/**
 * One name: titles and descriptions in front ("the director, Ada Nobody") do not matter, a surname alone will do unless two
 * people of the article bear it, a typing error is forgiven unless it makes another name. Another given name with the same
 * surname is another person; "the sister of Ada Nobody" is not Ada Nobody; "near X" is not X.
 */
export function compareName(
  key: string,
  response: string,
  language: Language,
  around: Around,
  kind: NameKind,
): Judgement | null {
  const article = articleWords(around.text)
  const { name, described } = nameOf(key, language)
  const meant = name.map(({ word }) => word)
  if (meant.length === 0) return null
  const parts = namePartsOf(response)
  const given = parts.map(({ word }) => word)
  const matches = meant.map(token => find(token, given, meant, article, language, kind))
  const compared: Compared = {
    ...{ meant, described, parts, given, matches, kind, language, article },
    stem: stemWords(around.stem),
  }
  const found = matches.filter(match => match !== null)
  if (found.length < meant.length) {
    const other = byAnotherName(key, response, compared)
    if (other) return other
  }
  if (found.length === 0) {
    const { empty, titles } = scoringWords[language]
    const content = given.filter(word => !empty.includes(word))
    const only = content.every(word => described.includes(word) || titles.includes(word))
    // "the prince" for "Prince Nobody": who is meant, but not the name.
    const said = content.some(
      word => described.includes(word) || namePartsOf(key).some(part => part.word === word),
    )
    return only && said ? judged('review', 'name-in-part') : judged('rejected', 'name-differs')
  }
  const alone = meant.length === 1 && given.length === 1 && isKnownName(given[0] ?? '')
  if (alone && found.some(({ typo }) => typo)) return judged('rejected', 'another-name')
  const judgement =
    asAnother(key, compared, found) ??
    (found.length === meant.length
      ? wholeName(compared, found)
      : kind === 'person'
        ? partOfPerson(compared)
        : partOfName(key, compared))
  const doubt = found.find(match => match.doubtful)?.doubtful
  return doubt && judgement.outcome === 'accepted' ? judged('review', doubt) : judgement
}

function find(
  token: string,
  given: readonly string[],
  meant: readonly string[],
  article: ArticleWords,
  language: Language,
  kind: NameKind,
): Match | null {
  const exact = given.indexOf(token)
  if (exact >= 0) return { at: exact, typo: false }
  // Another word of the article, or of the name itself, is no typing error.
  const open = (word: string) => !meant.includes(word) && !article.words.has(word) && !isKnownName(word)
  const near = given.findIndex(
    word => open(word) && (isTypo(word, token) || soundsAlike(word, token, language)),
  )
  if (near >= 0)
    return { at: near, typo: true, doubtful: doubtOf(given[near] ?? '', token, meant, kind, language) }
  const plural = given.findIndex(
    word => !meant.includes(word) && kind === 'organisation' && sameForm(word, token, language),
  )
  if (plural >= 0) return { at: plural, typo: true }
  // A long name may be two letters off: "godillot" for "gaudillot".
  const far =
    token.length >= 8
      ? given.findIndex(
          word => open(word) && word.length >= 7 && word[0] === token[0] && editDistance(word, token, 2) <= 2,
        )
      : -1
  return far >= 0 ? { at: far, typo: true } : null
}

/** "Lavrof" and "Lavrov", "Zelenski" and "Zelensky": one name from another script. */
const transliterated = ['fv', 'iy', 'ck']

/**
 * A slip that makes another word of the language ("Whales"), or ends a surname in another letter: "Dupont" and "Dupond",
 * "Rochat" and "Rochas" are different families, and sound alike.
 */
function doubtOf(
  given: string,
  token: string,
  meant: readonly string[],
  kind: NameKind,
  language: Language,
): Match['doubtful'] {
  if (isRealWord(given, language)) return 'another-word'
  const surname = kind === 'person' && token === meant[meant.length - 1]
  const endsOtherwise = given.length === token.length && given.slice(0, -1) === token.slice(0, -1)
  const ends = [given.slice(-1), token.slice(-1)].sort().join('')
  return surname && endsOtherwise && !transliterated.includes(ends) ? 'another-surname' : undefined
}

/** An acronym, what an acronym stands for, or the name that a place has in another language. */
function byAnotherName(key: string, response: string, compared: Compared): Judgement | null {
  const { meant, given, parts, kind, language, article, stem } = compared
  const { empty } = scoringWords[language]
  const words = namePartsOf(key).map(({ word }) => word)
  const whole = words.slice(words.indexOf(meant[0] ?? ''))
  const content = given.filter(word => !empty.includes(word))
  const short = parts.findIndex(({ word }) => isAcronymOf(word, whole, article, language))
  const joined = content.join('')
  if (
    short >= 0 ||
    (content.length > 1 &&
      content.every(word => word.length === 1) &&
      isAcronymOf(joined, whole, article, language))
  ) {
    const others = parts.filter(
      ({ word, capital }, i) => i !== short && capital && !words.includes(word) && !stem.has(word),
    )
    const names = short < 0 ? [] : others.filter(({ word }) => !empty.includes(word))
    return names.length > 1 ? judged('review', 'several-names') : judged('accepted', 'acronym')
  }
  const expansion = meant.length === 1 ? expansionOf(meant[0] ?? '', article) : null
  if (expansion && content.length > 1 && content.every(word => expansion.includes(word)))
    return judged('accepted', 'acronym')
  if (kind !== 'person' && meant.every((_, i) => compared.matches[i] === null || meant.length > 1)) {
    const head = response.split(',')[0] ?? response
    if (samePlace(key, head, language) || samePlace(meant.join(' '), head, language))
      return judged('accepted', 'name-abroad')
  }
  return null
}

/** What stands around the name makes somebody or something else of it. */
function asAnother(key: string, compared: Compared, found: readonly Match[]): Judgement | null {
  const { given, parts, kind, language, described, stem } = compared
  const words = scoringWords[language]
  const used = new Set(found.map(({ at }) => at))
  const first = Math.min(...used)
  const before = given.slice(0, first)
  const names = namePartsOf(key).map(({ word }) => word)
  const own = new Set(names)
  const head = before.slice(0, -1).filter(word => !words.empty.includes(word))
  const joint = before[before.length - 1] ?? ''
  const genitive = before.length > 1 && words.genitives.includes(joint)
  // "Mme de Mérode": the little word is of the name itself.
  const ofName = names[names.indexOf(given[first] ?? '') - 1] === joint
  const harmless = head.every(
    word =>
      (ofName && words.titles.includes(word)) || described.includes(word) || own.has(word) || stem.has(word),
  )
  if (genitive && kind !== 'place' && head.length > 0 && !harmless)
    return judged('rejected', 'related-to-the-key')
  if (given.some((word, i) => word === "'s" && used.has(i - 1) && i < given.length - 1))
    return judged('rejected', 'related-to-the-key')
  const shifted = before.some(word => words.shifts.includes(word) && !own.has(word) && !stem.has(word))
  if (shifted && kind !== 'person') return judged('review', 'place-or-role-shifted')
  // "une roche" is not Églantine Roche: the article and the small letter make it a noun.
  const indefinite = words.indefinites.includes(before[before.length - 1] ?? '')
  if (indefinite && used.size === 1 && parts[first]?.capital === false && compared.meant.length > 1)
    return judged('rejected', 'name-differs')
  return null
}

/** Words that neither belong to the name nor describe it. */
function restOf({ parts, matches, language, described, stem }: Compared): (NamePart & { at: number })[] {
  const { particles, genitives, titles, empty, leading } = scoringWords[language]
  const light = new Set([...particles, ...genitives, ...titles, ...empty, ...leading, ...described])
  const used = new Set(matches.flatMap(match => (match ? [match.at] : [])))
  return parts
    .map((part, at) => ({ ...part, at }))
    .filter(({ word, at }) => !used.has(at) && !light.has(word) && !stem.has(word) && word !== "'s")
}

/** "Cy Anybody, Ada Nobody": another name of the article beside it, set off and not joined by a preposition. */
function namesAnother({ parts, described, language, article }: Compared, ats: readonly number[]): boolean {
  const { leading, genitives } = scoringWords[language]
  const [first, last] = [Math.min(...ats), Math.max(...ats)]
  const apart = (at: number) =>
    parts.slice(Math.min(at, last) + 1, Math.max(at, first) + 1).some(part => part.apart)
  return parts.some(({ word, capital }, at) => {
    const before = parts[at - 1]?.word ?? ''
    const other = capital && article.names.has(word) && !ats.includes(at) && !described.includes(word)
    return other && apart(at) && !leading.includes(before) && !genitives.includes(before)
  })
}

function wholeName(compared: Compared, found: readonly Match[]): Judgement {
  const { described, given, parts, language, kind, article } = compared
  const right = judged('accepted', found.some(match => match.typo) ? 'typo' : 'same-name')
  const rest = restOf(compared)
  const ats = found.map(({ at }) => at)
  const [first, last] = [Math.min(...ats), Math.max(...ats)]
  if (namesAnother(compared, ats)) return judged('review', 'several-names')
  if (rest.length === 0) return right
  if (rest.some(({ at }) => at > first && at < last)) return judged('review', 'words-added')
  const before = rest.filter(({ at }) => at < first)
  const after = rest.filter(({ at }) => at > last)
  // "rue X" where the key says "place X": another noun takes the place of the key's.
  if (
    kind !== 'person' &&
    described.length > 0 &&
    before.length > 0 &&
    !described.some(word => given.includes(word))
  )
    return judged('review', 'words-added')
  const { determiners, titles } = scoringWords[language]
  const introduced =
    before.length === 0 ||
    given.slice(0, first).some(word => determiners.includes(word) || titles.includes(word)) ||
    parts.slice(0, first + 1).some(({ apart }) => apart) ||
    before.every(({ word, capital }) => !capital && article.words.has(word))
  const setOff =
    after.length === 0 ||
    parts.slice(last + 1).some(({ apart }) => apart) ||
    after.every(({ word, capital }) => !capital && article.words.has(word))
  const vouched = after.every(({ word, capital }) => !capital || article.words.has(word) || isKnownName(word))
  return rest.length <= 6 && introduced && setOff && vouched ? right : judged('review', 'words-added')
}

function partOfPerson(compared: Compared): Judgement {
  const { matches, meant, given, language, article, parts } = compared
  const rest = restOf(compared)
  const surname = matches[matches.length - 1]
  if (!surname)
    return judged(
      rest.length > 0 ? 'rejected' : 'review',
      rest.length > 0 ? 'name-differs' : 'given-name-only',
    )
  const { determiners, titles } = scoringWords[language]
  const described =
    given.slice(0, surname.at).some(word => determiners.includes(word)) ||
    titles.includes(given[surname.at - 1] ?? '') ||
    rest.every(
      ({ at, capital }) =>
        at > surname.at && !capital && parts.slice(surname.at + 1, at + 1).some(({ apart }) => apart),
    )
  if (rest.length > 0 && !described) return judged('rejected', 'name-differs')
  const bearers = [...(article.before.get(meant[meant.length - 1] ?? '') ?? [])]
  const people = bearers.filter(word => !titles.includes(word) && !determiners.includes(word))
  const told = matches.slice(0, -1).some(match => match !== null)
  if (people.length > 1 && !told) return judged('review', 'surname-shared')
  return judged('accepted', surname.typo ? 'typo' : 'surname')
}

/** Part of the name of a place or body: enough when it is its head, all of it up to a genitive, and nothing else stands there. */
function partOfName(key: string, compared: Compared): Judgement {
  const { matches, meant, language } = compared
  if (restOf(compared).length > 0) return judged('rejected', 'name-differs')
  const count = matches.indexOf(null)
  const prefix = count >= 2 && matches.slice(count).every(match => match === null)
  const words = namePartsOf(key).map(({ word }) => word)
  const behind = words[words.indexOf(meant[count] ?? '') - 1] ?? ''
  const { genitives, particles } = scoringWords[language]
  return prefix && (genitives.includes(behind) || particles.includes(behind))
    ? judged('accepted', 'short-name')
    : judged('review', 'name-in-part')
}
