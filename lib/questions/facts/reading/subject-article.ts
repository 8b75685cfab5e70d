import { grammarOf } from '@/lib/linguistics/grammar'
import type { Phrase, TaggedToken } from '@/lib/model/document'
import { realiserOf } from '../../asking/realisers'
import { type Grounded, isBare } from './ground'
import { type Reader, sentenceAt } from './reader'

/** "« Brennois ont voté »", "des « gilets jaunes », qui manifestaient": a French plural takes its article. */
export function withPlural(reader: Reader, sentence: number, phrase: Phrase, text: string): string {
  const head = sentenceAt(reader, sentence).tokens[phrase.head]
  if (reader.words.bareNouns || phrase.number !== 'Plur' || phrase.coordinated || !head) return text
  const bare = phrase.tokens.from === phrase.head && text.startsWith(head.form)
  if (!bare || (head.upos !== 'NOUN' && !isPeople(reader, head.form))) return text
  return realiserOf(reader.document.article.language).definite(text, phrase.gender, 'Plur') ?? text
}

/** "du troisième essai, effectué en mars": the article went with the preposition before it. Null for what has none. */
export function withArticle(
  reader: Reader,
  sentence: number,
  phrase: Phrase,
  words: Grounded,
): Grounded | null {
  const { tokens } = sentenceAt(reader, sentence)
  if (tokens[phrase.tokens.from]?.feats.PronType === 'Rel') return null
  if (phrase.number !== 'Sing' || !isBare(reader, words.text)) return words
  const led = reader.words.contracted?.test(tokens[phrase.tokens.from - 1]?.form ?? '')
  const { definite } = realiserOf(reader.document.article.language)
  const text = led ? definite(words.text, phrase.gender ?? 'Masc', 'Sing') : null
  return text ? { ...words, text } : null
}

/** "Vice-présidente du conseil, elle …": a singular noun that opens without a determiner is no subject in French. */
export function lacksArticle({ words }: Reader, tokens: readonly TaggedToken[], phrase: Phrase): boolean {
  const { head, number, entity, tokens: range } = phrase
  const opens = range.from === head && tokens[head]?.upos === 'NOUN'
  return !words.bareNouns && opens && number === 'Sing' && entity === null
}

/** "Canadians can apply": a people keeps its capital where its language writes one. */
export function isPeople(reader: Reader, form: string): boolean {
  const { demonyms } = grammarOf(reader.document.article.language)
  const word = form.toLowerCase()
  return demonyms.has(word) || demonyms.has(word.replace(/s$/, ''))
}
