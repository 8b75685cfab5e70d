import type { Sentence } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { articleUsed } from '../../asking/article-used'
import { judgingOf } from '../../verifying/judging-of'
import { flat } from '../../verifying/words'
import { wordsOfDocument } from '../../verifying/words-of-document'
import { fullerOf } from './fuller-before'
import { isBeaten } from './is-beaten'
import { chainAt, plain, type Reader } from './reader'

/** A link below this is left alone. */
const surely = 0.6

/** What stands for some words of a sentence, the token behind them, and the sentence that says so. */
export type Called = { words: string; from: number; upTo: number; evidence: Span[] }

/**
 * "The singer sold …", "a volé l’appareil": a definite noun that says nothing by itself, by the name of whoever it is
 * linked to, or with all that the article said of it before ("the ferry", first "the ferry of the northern isles").
 * `at` is its determiner. Null where there is neither, or the sentence has the name already.
 */
export function calledBefore(reader: Reader, sentence: Sentence, at: number): Called | null {
  const [opener, noun] = [sentence.tokens[at], sentence.tokens[at + 1]]
  if (opener?.upos !== 'DET' || noun?.upos !== 'NOUN' || !/^\p{Ll}/u.test(noun.form)) return null
  if (opener.feats.Definite !== 'Def' && !reader.reference.definite.has(plain(opener.form))) return null
  // "the proposal": of several.
  if (judgingOf(reader.document.article.language).shellNouns.includes(flat(noun.form))) return null
  // "the economy", "la police": every reader knows which, and "the end" is no thing.
  if (reader.words.authorities.has(plain(noun.form)) || reader.words.emptyNouns.has(plain(noun.lemma)))
    return null
  const index = reader.places.indexOfSentence.get(sentence) ?? -1
  const fuller = fullerOf(reader, index, at)
  if (fuller === 'not bare') return null
  // "the quality | and speed of delivery": what stands behind may be said of both.
  if (sentence.tokens[at + 2]?.upos === 'CCONJ') return null
  return byName(reader, sentence, index, at) ?? (fuller ? withAll(sentence, at, fuller, reader) : null)
}

/**
 * The determiner stays as it is: the words begin with its noun, or its language has but one form of it. "les écoles
 * | françaises" are not those of one town: of several, or with an adjective alone, the words may be of others.
 */
function withAll({ tokens }: Sentence, at: number, words: string, reader: Reader): Called | null {
  const noun = tokens[at + 1]
  if (!namesKind(words, reader)) return null
  if (noun?.feats.Number === 'Plur' && !reader.words.bareNouns) return null
  if (!noun || (!reader.words.bareNouns && !plain(words).startsWith(plain(noun.form)))) return null
  return { words, from: at + 1, upTo: at + 2, evidence: [] }
}

/** Another noun or a name is among the words. */
function namesKind(words: string, { document }: Reader): boolean {
  const { nouns } = wordsOfDocument(document)
  return words.split(/[\s’']+/u).filter(word => /^\p{Lu}/u.test(word) || nouns.has(flat(word))).length > 1
}

function byName(reader: Reader, { tokens }: Sentence, index: number, at: number): Called | null {
  const [before, opener] = [tokens[at - 1], tokens[at]]
  const found = opener && reader.mentionAt.get(opener.span.start)
  const chain = found && chainAt(reader, found.chain)
  if (!opener || !found || !chain || opener.contracted || chain.class === 'place') return null
  if (found.mention.confidence < surely || isBeaten(reader, found.mention)) return null
  const names = chain.mentions.filter(({ form }) => form === 'name')
  if (names.length === 0 || names.some(({ sentence }) => sentence === index)) return null
  if (found.mention.span.end !== tokens[at + 1]?.span.end) return null
  // "de | Ada", "qu’Ada": what the name begins with would want another word before it.
  if (!reader.words.bareNouns && /^(?:de|que|à)$/.test(plain(before?.form ?? ''))) return null
  // "the phone", in capitals elsewhere: that is no name.
  if (plain(chain.name) === plain(tokens[at + 1]?.form ?? '')) return null
  // "the prize": the Booker Prize.
  const ends = reader.words.bareNouns && plain(chain.name).endsWith(` ${plain(tokens[at + 1]?.form ?? '')}`)
  const article = chain.class === 'person' ? '' : (articleUsed(chain.name, reader.document) ?? '')
  return {
    words: `${ends ? '' : article}${chain.name}`,
    from: ends ? at + 1 : at,
    upTo: at + 2,
    evidence: names.slice(0, 1).flatMap(({ sentence }) => reader.document.sentences[sentence]?.span ?? []),
  }
}
