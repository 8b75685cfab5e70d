import type { Language } from '@/lib/model/language'
import { type Judgement, judged } from '../scorer'
import { scoringWords } from '../words'
import { type Around, articleWords, stemWords } from './around'
import { type Matched, matchWords } from './match-words'
import { negationsOf, wordsOf } from './negations'
import { contentOf, isFigure, namesOf } from './phrase-words'

/** From this share of the key's words on, a shorter wording of a clause says it; below, a person looks. */
const enough = 0.7

/**
 * A phrase or clause: how many of the key's words with content the response holds, whatever small words it has. All of
 * them and nothing else but what the question says: accepted; most of a longer key and nothing else: accepted; a number
 * or a negation that differs: rejected; nothing in common: rejected. Everything else is for a person to judge: another
 * wording of a reason and a wrong reason cannot be told apart by their words.
 */
export function comparePhrases(key: string, response: string, language: Language, around: Around): Judgement {
  const meant = contentOf(key, language)
  const given = contentOf(response, language)
  if (meant.length === 0 || given.length === 0) return judged('review', 'not-compared')
  const matched = matchWords(meant, given, language, around.stem, articleWords(around.text))
  const { covered } = matched
  const touched = matched.places.length + matched.alike > 0
  if (matched.unused.some(isFigure) && meant.some(isFigure)) return judged('rejected', 'number-differs')
  const denial = judgeDenial(key, response, language, around.stem, matched, covered)
  if (denial) return denial
  if (matched.unused.some(word => scoringWords[language].shifts.includes(word)))
    return judged('review', 'place-or-role-shifted')
  if (matched.doubtful) return judged('review', 'another-word')
  if (matched.missing.length === 0 && isReversed(key, response, language, matched))
    return judged('review', 'order-differs')
  if (matched.missing.length === 0) return judgeWhole(meant, response, key, matched)
  if (matched.unused.length === 0 && touched) {
    const lost = matched.missing.some(isFigure) || losesName(key, matched)
    return covered >= enough && meant.length > 2 && !lost && matched.repeated.length === 0
      ? judged('accepted', 'shorter-wording')
      : judged('review', 'partly-covered')
  }
  return touched ? judged('review', 'partly-covered') : judged('rejected', 'another-response')
}

/** Everything of the key is there. Few words more, neither name nor figure, make a longer wording of a longer key. */
function judgeWhole(meant: readonly string[], response: string, key: string, matched: Matched): Judgement {
  const { unused, typo } = matched
  if (unused.length === 0) return judged('accepted', typo ? 'typo' : 'same-words')
  const own = new Set(wordsOf(key))
  const names = namesOf(response).filter(name => !own.has(name) && unused.includes(name))
  const fits = names.length === 0 && !unused.some(isFigure) && unused.length <= meant.length
  return fits && meant.length >= 3 ? judged('accepted', 'longer-wording') : judged('review', 'partly-covered')
}

/**
 * One says no where the other does not. Rejected, but where the response is a small part of the key ("he remembered" of
 * "he remembered what he had not done") or says no in other words ("was not working").
 */
function judgeDenial(
  key: string,
  response: string,
  language: Language,
  stem: string,
  { unused, missing, places }: Matched,
  covered: number,
): Judgement | null {
  const [said, typed] = [negationsOf(key, language), negationsOf(response, language)]
  if (said % 2 === typed % 2) return null
  const inPart = typed === 0 && unused.length === 0 && covered < enough && places.length > 0
  // "What did it not hold? — no seeds": the question says no already.
  const asksReason = scoringWords[language].asks.reason.some(word => stemWords(stem).has(word))
  const inQuestion = !asksReason && missing.length === 0 && negationsOf(stem, language) % 2 === 1
  const reworded = missing.length > 0 && unused.length > 0 && (covered >= 0.4 || places.length === 0)
  return inPart || inQuestion || reworded
    ? judged('review', 'partly-covered')
    : judged('rejected', 'negation-differs')
}

const losesName = (key: string, { missing }: Matched) => namesOf(key).some(name => missing.includes(name))

/** What was compared, or who did it to whom, stands the other way round: "Northfield beat Southport". */
function isReversed(key: string, response: string, language: Language, { places }: Matched): boolean {
  const { comparers, turners, listJoins } = scoringWords[language]
  const [first, last] = [places[0] ?? 0, places[places.length - 1] ?? 0]
  if (first <= last && !swapped(key, response)) return false
  const [said, typed] = [wordsOf(key), wordsOf(response)]
  if (said.some(word => comparers.includes(word))) return true
  const count = (words: readonly string[], list: readonly string[]) =>
    words.filter(word => list.includes(word)).length
  const turned = count(said, turners) !== count(typed, turners)
  return !turned && count(said, listJoins) === 0
}

/** Names in another order: who beat whom. */
function swapped(key: string, response: string): boolean {
  const names = (text: string) => wordsOf(text.match(/(?<!\p{L})\p{Lu}[\p{L}-]+/gu)?.join(' ') ?? '')
  const [a, b] = [names(key), names(response)]
  const common = a.filter(name => b.includes(name))
  return common.length > 1 && common.join(' ') !== b.filter(name => a.includes(name)).join(' ')
}
