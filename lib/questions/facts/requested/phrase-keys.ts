import { phraseAt } from '@/lib/linguistics/parsing/noun-phrase'
import { childrenOf } from '@/lib/linguistics/parsing/tree'
import type { Phrase, TaggedToken, TokenRange } from '@/lib/model/document'
import { contains, type Span } from '@/lib/model/span'
import type { FactKey } from '../fact'
import { coreOf } from '../reading/core-of'
import { atNoun, type Gap } from '../reading/gap-keys'
import { phraseKey } from '../reading/phrase-key'
import { plain, type Reader, sentenceAt } from '../reading/reader'
import { isPartOfName } from './is-part-of-name'

/** Words that somebody types who knows them: a phrase with all that belongs to it, and a whole list. */
const mostWords = 8
const mostOfList = 12

/**
 * Nouns with all that belongs to them, where that is longer than a quiz asks for; the noun with its adjectives alone,
 * where more belongs to it; and lists as a whole ("Carel, Brenn and Lenne").
 */
export function phraseKeys(reader: Reader, sentence: number): Gap[] {
  const { tokens } = reader.treeAt(sentence)
  return tokens.flatMap(({ upos }, head) =>
    /^(?:NOUN|PROPN)$/.test(upos)
      ? [...listAt(reader, sentence, head), ...phrasesAt(reader, sentence, head)]
      : [],
  )
}

function phrasesAt(reader: Reader, sentence: number, head: number): Gap[] {
  const reading = reader.treeAt(sentence)
  const phrase = phraseAt(reading, head, false)
  const whole = withoutOwner(reader, sentence, phrase.tokens)
  if (isJoint(reader, sentence, head, whole)) return []
  const core = coreOf(reader, sentence, head, whole)
  const full = isFirm(reader, sentence, head, whole)
    ? keyOf(reader, sentence, { ...phrase, tokens: whole }, mostWords)
    : null
  const alone =
    core && reading.entityAt[head] === null && tellsAlone(reader, sentence, head, core)
      ? keyOf(reader, sentence, { ...phrase, tokens: core, coordinated: true }, mostWords)
      : null
  return [full, alone].flatMap(key =>
    key ? atNoun(reader, sentence, { ...phrase, tokens: whole }, key) : [],
  )
}

/** Not "by | dozens" alone, nor "the 16th century | of ports": a date does not go on. */
function isFirm(reader: Reader, sentence: number, head: number, { from, to }: TokenRange): boolean {
  const { tokens, grammar, entities, entityAt } = reader.treeAt(sentence)
  const word = plain(tokens[head]?.lemma ?? '')
  if (to - from === 1 && (reader.words.emptyNouns.has(word) || grammar.magnitudes.has(word))) return false
  const own = entities[entityAt[head] ?? -1]
  return own?.class !== 'date' || own.tokens.to >= to
}

/** With the determiner where other members have theirs, too: "a net and a rope". */
function listAt(reader: Reader, sentence: number, head: number): Gap[] {
  const phrase = phraseAt(reader.treeAt(sentence), head, true)
  if (!phrase.coordinated || !isEven(reader, sentence, head, phrase.tokens)) return []
  const tokens = withoutOwner(reader, sentence, phrase.tokens)
  const key = keyOf(reader, sentence, { ...phrase, tokens }, mostOfList)
  if (!key) return []
  const determined = sentenceAt(reader, sentence)
    .tokens.slice(head + 1, tokens.to)
    .some(({ upos }, at, own) => upos === 'DET' && /^(?:CCONJ|PUNCT)$/.test(own[at - 1]?.upos ?? ''))
  return determined ? [{ key, class: 'what' }] : atNoun(reader, sentence, { ...phrase, tokens }, key)
}

/** Of one kind and joined in one way: not "nets, ropes or Carel and reports", nor "the bank and | on the isle". */
function isEven(reader: Reader, sentence: number, head: number, { from, to }: TokenRange): boolean {
  const { tokens, tree } = reader.treeAt(sentence)
  const members = [head, ...childrenOf(tree, head, 'conj').filter(at => at < to)]
  const joints = new Set(
    tokens.slice(from, to).flatMap(({ upos, form }) => (upos === 'CCONJ' ? [plain(form)] : [])),
  )
  const own = tokens.slice(from, to)
  const owned = ({ upos, form }: TaggedToken) =>
    /^(?:DET|PRON)$/.test(upos) && reader.reference.possessive.has(plain(form))
  const led = own.some(({ upos }, at) => upos === 'ADP' && /^(?:CCONJ|PUNCT)$/.test(own[at - 1]?.upos ?? ''))
  return (
    members.length > 1 &&
    joints.size === 1 &&
    !led &&
    !own.some(owned) &&
    members.every(at => tokens[at]?.upos === tokens[head]?.upos)
  )
}

function keyOf(reader: Reader, sentence: number, phrase: Phrase, most: number): FactKey | null {
  const { tokens } = sentenceAt(reader, sentence)
  const { from, to } = phrase.tokens
  if (to <= from || isPartOfName(reader, sentence, phrase.tokens)) return null
  const key = phraseKey(reader, sentence, phrase, { owned: true, whole: true })
  if (!key || key.text.split(' ').length > most) return null
  // "a place where boats are kept": nobody has all of it by heart.
  if (tokensIn(tokens, key.span).some(({ feats }) => feats.VerbForm === 'Fin')) return null
  // "the last Merrow | report": what only tells which one of a noun.
  const next = tokens[tokens.findIndex(({ span }) => span.start >= key.span.end)]
  if (reader.words.bareNouns && next?.upos === 'NOUN') return null
  // "one shark-related death": half of a word.
  const [before = '', behind = ''] = [reader.text[key.span.start - 1], reader.text[key.span.end]]
  return /[-/]/.test(before) || /[-/’']/.test(behind) || tokens[from]?.upos === 'PUNCT' ? null : key
}

const tokensIn = (tokens: readonly TaggedToken[], span: Span) =>
  tokens.filter(token => contains(span, token.span))

/** "his | observation of shells": whose it is stays in the sentence. */
function withoutOwner(reader: Reader, sentence: number, { from, to }: TokenRange): TokenRange {
  const first = sentenceAt(reader, sentence).tokens[from]
  const owned = first?.upos === 'PRON' && reader.reference.possessive.has(plain(first.form))
  return owned ? { from: from + 1, to } : { from, to }
}

/** "in | opposition | to": a preposition in three words. */
function isJoint(reader: Reader, sentence: number, head: number, { from }: TokenRange): boolean {
  const { tokens } = reader.treeAt(sentence)
  return from === head && [tokens[head - 1], tokens[head + 1]].every(one => one?.upos === 'ADP')
}

/**
 * Not "number" of "number of ports", a noun that says nothing without what it is of; and before a preposition only with a
 * word that tells a kind ("a philosophical discussion | of force", not "the surface | of the earth").
 */
function tellsAlone(reader: Reader, sentence: number, head: number, { from, to }: TokenRange): boolean {
  const { tokens, grammar } = reader.treeAt(sentence)
  const word = plain(tokens[head]?.lemma ?? '')
  const { emptyNouns, fillers, looseAdjectives, genitive } = reader.words
  if (emptyNouns.has(word) || grammar.parts.has(word) || grammar.magnitudes.has(word)) return false
  const next = tokens[to]
  if (next?.upos !== 'ADP') return true
  const kinds = tokens
    .slice(from, to)
    .filter(
      ({ upos, lemma }, at) =>
        from + at !== head &&
        /^(?:ADJ|NOUN|PROPN|VERB)$/.test(upos) &&
        !fillers.has(plain(lemma)) &&
        !looseAdjectives.has(plain(lemma)),
    )
  // "premier camp | de concentration": a word in three, of which the last has no article.
  const compound = genitive.has(plain(next.form)) && !reader.words.bareNouns && tokens[to + 1]?.upos !== 'DET'
  return kinds.length > 0 && !compound
}
