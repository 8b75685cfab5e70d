import { type ArticleLanguage, engineLanguage } from '@/lib/model/article-language'
import type { Language } from '@/lib/model/language'
import type { KeyClass, TypedKey } from '@/lib/model/question'
import { blank, type Judgement, judged } from '../scorer'
import { scoringWords } from '../words'
import { type Around, nowhere } from './around'
import { cleanResponse, isBlank, longestResponse } from './clean-response'
import { compareDates } from './compare-dates'
import { compareNames } from './compare-names'
import { comparePhrases } from './compare-phrases'
import { compareQuantities } from './compare-quantities'
import { judgeUnread } from './judge-unread'
import { negationsOf } from './negations'
import { foldAccents, normalise, withoutLeading } from './normalise'
import { isSpelledAs } from './spelling'

/** One wording of a key against a response; null when this comparison has nothing to say of them. */
export type Comparison = (
  key: string,
  response: string,
  language: Language,
  around: Around,
) => Judgement | null

const comparisons = {
  number: compareQuantities,
  date: compareDates,
  person: (key, response, language, around) => compareNames(key, response, language, around, 'person'),
  place: (key, response, language, around) => compareNames(key, response, language, around, 'place'),
  organisation: (key, response, language, around) =>
    compareNames(key, response, language, around, 'organisation'),
  phrase: comparePhrases,
} satisfies { [K in KeyClass]: Comparison }

const rank = { accepted: 3, review: 2, partial: 2, rejected: 1, blank: 0 }

/**
 * A typed response against a key and its accepted variants; the best judgement of them counts.
 * Order of work: the same text; the same without articles, then without accents; a wording that is never to be taken; a
 * negation that one has and the other has not; then by class. Numbers and dates are parsed and never forgiven; words
 * forgive a typing error. `around` is the article and the question: their words tell slips from other answers.
 * In a language without an engine only what is written alike is judged.
 */
export function judgeTyped(
  key: TypedKey,
  response: string,
  language: ArticleLanguage,
  around: Around = nowhere,
): Judgement {
  if (isBlank(response)) return blank
  if (response.length > longestResponse) return judged('review', 'too-long')
  const read = engineLanguage(language)
  const judgement = read
    ? judgeWordings(key, cleanResponse(response), read, around)
    : judgeUnread(key, cleanResponse(response), language)
  const asked = key.policy === 'spelling' && judgement.outcome === 'accepted'
  return asked && !isSpelledAs([key.text, ...key.accepted], response, judgement.reason.code)
    ? judged('rejected', 'spelling-differs')
    : judgement
}

function judgeWordings(key: TypedKey, response: string, language: Language, around: Around): Judgement {
  const wordings = [key.text, ...key.accepted].map(cleanResponse)
  const same = wordings
    .map((wording, i) => sameText(wording, response, language, i > 0))
    .find(found => found !== null)
  if (same) return same
  if (key.refused?.some(wording => sameText(cleanResponse(wording), response, language, true)))
    return judged('rejected', 'refused-variant')
  let best: Judgement = judged('rejected', 'another-response')
  for (const [i, wording] of wordings.entries()) {
    const judgement = judgeWording(key.class, wording, response, language, around)
    if (i === 0 || rank[judgement.outcome] > rank[best.outcome]) best = judgement
  }
  return best
}

function sameText(wording: string, response: string, language: Language, variant: boolean): Judgement | null {
  const { leading } = scoringWords[language]
  const [a, b] = [normalise(wording), normalise(response)]
  if (a === b) return judged('accepted', variant ? 'accepted-variant' : 'same-text')
  const [bareA, bareB] = [withoutLeading(foldAccents(a), leading), withoutLeading(foldAccents(b), leading)]
  if (bareA !== bareB && compact(bareA) !== compact(bareB)) return null
  const accents =
    withoutLeading(a, leading) !== withoutLeading(b, leading) && a !== b && foldAccents(a) === foldAccents(b)
  return judged('accepted', accents ? 'accents-apart' : 'articles-apart')
}

/** "snow mobile", "snow-mobile" and "snowmobile" are one; figures keep their spaces. */
const compact = (text: string) => text.replace(/(?<=\p{L})[ -](?=\p{L})/gu, '')

function judgeWording(
  kind: KeyClass,
  wording: string,
  response: string,
  language: Language,
  around: Around,
): Judgement {
  const denied = negationsOf(wording, language) % 2 !== negationsOf(response, language) % 2
  if (denied && kind !== 'phrase') return judged('rejected', 'negation-differs')
  return (
    comparisons[kind](wording, response, language, around) ??
    comparePhrases(wording, response, language, around)
  )
}
