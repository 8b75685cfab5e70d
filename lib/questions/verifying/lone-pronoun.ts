import type { Judging } from './judging-of'
import { flat, stopsOf, type Word, wordsOf } from './words'

/** `sure`: nothing at all stands before it that it could mean; else something does, though no name and no "le …". */
export type LonePronoun = { words: string; sure: boolean }

/**
 * The first personal pronoun or possessive without anything before it to stand for, or null.
 * "Où Lavrov a-t-il dit qu’il irait ?" is fine, "Où est-il allé ?" and "Quelle est sa capacité ?" are not.
 */
export function lonePronoun(text: string, judging: Judging): LonePronoun | null {
  const impersonal = [...flat(text).matchAll(judging.impersonal)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const words = wordsOf(text)
  for (const [index, word] of words.entries()) {
    if (impersonal.some(span => span.start <= word.start && word.end <= span.end)) continue
    const before = words.slice(0, index)
    const lone =
      (judging.pronouns.includes(word.flat) &&
        !hasAntecedent(before, judging) &&
        !(opensClause(before.at(-1), text.slice(word.start), judging) && asksWhose(before, judging))) ||
      (judging.possessives.includes(word.flat) &&
        !hasOwner(before, judging) &&
        !isOwnedBehind(text, word, index, judging))
    // The word right before it is its verb (mesure-t-il, opened it), which it cannot mean.
    const rest = before.filter(other => other.flat !== 't').slice(0, -1)
    if (lone) return { words: word.form, sure: !rest.some(other => isContent(other, judging)) }
  }
  const phrase = judging.latter.exec(text)?.[0]
  return phrase ? { words: phrase, sure: false } : null
}

/** "Qui a promis qu’il partirait", "Who said he would leave": behind "that", or a verb that leaves it out. */
function opensClause(before: Word | undefined, rest: string, judging: Judging): boolean {
  if (!before) return false
  if (judging.clauseOpeners.includes(before.flat)) return true
  return judging.bareClause.test(rest) && isContent(before, judging)
}

/** A name, or a noun behind a determiner: of "Quel projet a-t-il …" and "Quand l’a-t-il …" there is none. */
function hasAntecedent(before: readonly Word[], judging: Judging): boolean {
  return (
    hasName(before) ||
    before.some((word, index) => {
      const previous = before[index - 1]
      return previous !== undefined && isDeterminer(previous, judging) && isContent(word, judging)
    })
  )
}

/** "plusieurs actions", "douze élus", "the mayor". */
function isDeterminer({ flat }: Word, judging: Judging): boolean {
  return (
    /^\p{N}/u.test(flat) ||
    judging.articles.includes(flat) ||
    judging.counted.includes(flat) ||
    flat in judging.numberWords
  )
}

/** The owner of a possessive may also be who is asked for: "Qui a publié ses mémoires ?". */
function hasOwner(before: readonly Word[], judging: Judging): boolean {
  if (hasName(before)) return true
  const [first, second] = before
  const last = before.at(-1)
  const asks = first !== undefined && judging.questionWords.includes(first.flat)
  // "Quelle est la date de sa visite": a possessive inside the noun phrase asked about belongs to nobody named,
  // and "Quel journal écrit dans son numéro d’été": to the paper that is asked for.
  const plain =
    asksWhose(before, judging) &&
    second &&
    (!judging.copulas.includes(second.flat) || isDescribed(before, judging))
  if (last && judging.articles.includes(last.flat) && before.length <= (plain ? 2 : 5)) return false
  if (asks && second && judging.copulas.includes(second.flat))
    return hasAntecedent(before.slice(2), judging) || isDescribed(before, judging)
  return hasAntecedent(before, judging) || (asks && before.length > 1) || asksWhich(before, judging)
}

/** "Dans son discours, le maire …", "Dans sa chanson, qui …": in what opens a sentence, of the subject right behind the comma. */
function isOwnedBehind(text: string, word: Word, index: number, judging: Judging): boolean {
  if (index > latestOpening) return false
  const [, next = ''] = /^[^,.;:?!]{2,80},\s(\S+\s\S+)/u.exec(text.slice(word.end)) ?? []
  const [first, second] = wordsOf(next)
  if (/^(?:\p{Lu}|_)/u.test(next)) return true
  const asks = (one: Word | undefined) => one !== undefined && judging.questionWords.includes(one.flat)
  return first !== undefined && (judging.articles.includes(first.flat) || asks(first) || asks(second))
}
/** "À", "Lors de", "Au cours de": words before the possessive of an opening. */
const latestOpening = 3

/** "Quels loups sont reconnaissables à leur pelage": who owns it is asked for. */
function asksWhich(before: readonly Word[], judging: Judging): boolean {
  return before.length > 2 && judging.whichWords.includes(before[0]?.flat ?? '')
}

/** "Who was known for his maps?": theirs who is asked for; "Who is his friend?" and "Who is the heir of his house?" not. */
function isDescribed(before: readonly Word[], judging: Judging): boolean {
  const between = before.slice(2)
  return (
    judging.whoWords.includes(before[0]?.flat ?? '') &&
    between.some(word => isContent(word, judging)) &&
    !between.some(word => judging.definite.includes(word.flat))
  )
}

/** "Qui a promis qu’il partirait ?": he who is asked for. */
function asksWhose(before: readonly Word[], judging: Judging): boolean {
  return asksWhich(before, judging) || judging.whoWords.includes(before[0]?.flat ?? '')
}

function hasName(before: readonly Word[]): boolean {
  return before.some(
    (word, index) => (index > 0 || !/^\p{Lu}\p{Ll}/u.test(word.form)) && /^\p{Lu}/u.test(word.form),
  )
}

function isContent(word: Word, judging: Judging): boolean {
  return word.form.length > 2 && !stopsOf(judging).has(word.flat)
}
