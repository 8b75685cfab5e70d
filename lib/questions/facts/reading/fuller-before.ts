import { grammarOf } from '@/lib/linguistics/grammar'
import { misprintsIn } from '@/lib/linguistics/misprints/find-misprints'
import { phraseAt } from '@/lib/linguistics/parsing/noun-phrase'
import type { TaggedToken } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import { plain, type Reader, sentenceAt } from './reader'

/** Sentences before in which a noun is looked for, words of its phrase, and other places of the noun that are looked at. */
const farthest = 6
const longest = 10
const mostPlaces = 6

/** What the article called a thing before, without its determiner, and where the words for it end. */
export type Fuller = { words: string; end: number }

/**
 * "Le conseil a adopté un plan de relance. … Ce plan …": the noun with all that the article said of it before, where that is
 * one thing and the determiner at `at` has nothing else beside it.
 */
export function fullerBefore(reader: Reader, sentence: number, at: number): Fuller | null {
  const noun = bareNoun(reader, sentence, at)
  const told = noun && toldBefore(reader, sentence, noun)
  return told ? { words: told, end: noun.span.end } : null
}

/**
 * The same for "le plan", wherever in the article before it is told: only where all that it is called there is one thing.
 * Null where nothing more is said of it.
 */
export function fullerOf(reader: Reader, sentence: number, at: number): string | 'not bare' | null {
  const noun = bareNoun(reader, sentence, at)
  return noun ? toldBefore(reader, sentence, noun, Number.POSITIVE_INFINITY) : 'not bare'
}

/** "ce plan" with nothing beside it, in an article that is not about plans. */
export function isUntold(reader: Reader, sentence: number, at: number): boolean {
  const noun = bareNoun(reader, sentence, at)
  return noun !== null && !isTopic(reader, noun)
}

/** The noun right behind a determiner, where nothing else hangs on it. */
function bareNoun(reader: Reader, sentence: number, at: number): TaggedToken | null {
  const reading = reader.treeAt(sentence)
  const noun = reading.tokens[at + 1]
  if (noun?.upos !== 'NOUN' || reading.tree.arcs[at]?.head !== at + 1) return null
  const { from, to } = phraseAt(reading, at + 1, false).tokens
  return from === at && to === at + 2 ? noun : null
}

/** Its title names it, or its sentences keep naming it. */
function isTopic(reader: Reader, { form }: TaggedToken): boolean {
  const { title } = reader.document.article
  return (
    plain(title).includes(plain(form).replace(/s$/, '')) || reader.said.written(plain(form)).length >= often
  )
}
/** A noun that returns so often is what the article is about. */
const often = 4

function toldBefore(reader: Reader, sentence: number, noun: TaggedToken, reach = farthest): string | null {
  // "cette semaine" is the one of the day of the article.
  const { timeNouns } = grammarOf(reader.document.article.language)
  if (reader.words.emptyNouns.has(plain(noun.lemma)) || timeNouns.has(plain(noun.lemma))) return null
  const found = reader.said
    .written(plain(noun.form))
    .filter(place => place.sentence < sentence && place.sentence >= sentence - reach)
    .slice(-mostPlaces)
    .flatMap(place =>
      reach > farthest && isUnsure(reader, place)
        ? []
        : (calledThere(reader, place.sentence, place.at) ?? []),
    )
  const nearest = found.at(-1)
  // "le relais masculin", "le relais nippon": which of the two?
  const one = found.every(words => nearest && (isPartOf(nearest, words) || isPartOf(words, nearest)))
  return nearest && one ? nearest : null
}

/** "l’élimination de | l’équipe des séries": what stands behind may be said of the noun before; and words with a slip are not taken along. */
function isUnsure(reader: Reader, { sentence, at }: { sentence: number; at: number }): boolean {
  const reading = reader.treeAt(sentence)
  const { from } = phraseAt(reading, at, false).tokens
  const slips = misprintsIn(sentenceAt(reader, sentence), reader.document.article.language)
  if (slips.length > 0 || reader.words.bareNouns) return slips.length > 0
  // "l’immigration | de peuplement": told of as one thing among others, or it is not that one.
  const told = reader.reference.indefinite.has(plain(reading.tokens[from]?.form ?? ''))
  return !told || reading.tokens[from - 1]?.upos === 'ADP'
}

function isPartOf(one: string, other: string): boolean {
  const words = new Set(plain(other).split(' '))
  return plain(one)
    .split(' ')
    .every(word => words.has(word))
}

function calledThere(reader: Reader, sentence: number, at: number): string | null {
  const reading = reader.treeAt(sentence)
  const { tokens } = reading
  if (tokens[at]?.upos !== 'NOUN') return null
  const { tokens: range, number } = phraseAt(reading, at, false)
  const opener = tokens[range.from]
  if (!/^(?:DET|NUM)$/.test(opener?.upos ?? '') || number === null || range.from >= at) return null
  // "un autre plan que celui-là": what points cannot be taken along.
  const all = tokens.slice(range.from + 1, range.to)
  if (all.some(({ form, upos }) => upos === 'DET' && points(reader, plain(form)))) return null
  const own = at - range.from - 1
  // "les fraudes masquées, comprenant …": what a mark, a relative or a verb goes on with is left there.
  const end = all.findIndex((token, index) => index > own && (stops(token) || compares(reader, token)))
  const inside = end < 0 ? all : all.slice(0, end)
  while (/^(?:ADP|DET|ADV|VERB)$/.test(inside.at(-1)?.upos ?? '') && inside.length > own + 1) inside.pop()
  // "l’article 49 alinéa | 3"
  const next = tokens[range.from + 1 + inside.length]
  if (next?.upos === 'NUM') inside.push(next)
  if (inside.length < 2 || inside.length > longest || inside.slice(0, own).some(stops)) return null
  // "les autres ports", "le nouveau plan": that does not say which.
  if (inside.every((token, index) => index === own || saysLittle(reader, token))) return null
  // "une avance de deux minutes": the next one is another.
  if (inside.some(({ upos }, index) => upos === 'NUM' && index !== inside.length - 1)) return null
  const words = wordsOf(reader, inside)
  return reader.reference.deictic.test(words) ? null : words
}

function wordsOf({ text }: Reader, tokens: readonly TaggedToken[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first && last
    ? textOf(text, { start: first.span.start, end: last.span.end }).replace(/\s+/g, ' ')
    : ''
}

const stops = ({ upos, feats }: TaggedToken) =>
  /^(?:PRON|PUNCT|AUX|CCONJ|SCONJ)$/.test(upos) || (upos === 'VERB' && feats.VerbForm !== 'Part')

/** "a jugé le plan comme trop cher": thought of it, and no part of its name. */
const compares = ({ reference }: Reader, { form, upos }: TaggedToken) =>
  upos === 'ADV' || reference.opposing.has(plain(form))

const saysLittle = ({ words, reference }: Reader, { form, lemma, upos }: TaggedToken) =>
  upos === 'ADP' ||
  upos === 'DET' ||
  [form, lemma].some(
    word =>
      words.looseAdjectives.has(plain(word)) ||
      words.unique.has(plain(word)) ||
      reference.other.has(plain(word)),
  )

const points = ({ reference }: Reader, word: string) =>
  reference.demonstrative.has(word) || reference.possessive.has(word) || reference.forbidden.has(word)
