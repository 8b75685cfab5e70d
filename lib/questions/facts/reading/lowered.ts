import { englishReadings } from '@/lib/linguistics/lexicon/english-words'
import { wordsOfText } from '@/lib/linguistics/words-of-text'
import { opensSentence } from './opens-sentence'
import { type Reader, sentenceAt, tokenAt } from './reader'
import { isPeople } from './subject-article'

/** Without the capital of a sentence's first word, unless it is a name. */
export function lowered(reader: Reader, sentence: number, from: number, text: string): string {
  const first = tokenAt(sentenceAt(reader, sentence), from)
  if (
    !first ||
    /^\p{Lu}{2}/u.test(text) ||
    !opensSentence(reader, sentence, from) ||
    // "His chief work" → "Daniel Bernoulli’s chief work": the words are not the article’s any more.
    !text.startsWith(first.form) ||
    isPeople(reader, first.form) ||
    (first.upos === 'PROPN' &&
      !isCommon(reader, first.form, first.span.end) &&
      !isBeforeNoun(reader, sentence, from))
  )
    return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** A capital that only the head of a sentence gave: no entity begins there, and nowhere else is the word written so. */
function isCommon(reader: Reader, form: string, end: number): boolean {
  if (reader.entityAt.has(end - form.length) || /^\s\p{Lu}/u.test(reader.text.slice(end))) return false
  const letters = /^\p{L}+/u.exec(form)?.[0] ?? ''
  return !wordsOfText(reader.document.article)
    .exactly(letters)
    .some(
      at =>
        reader.text.startsWith(form, at) && /[\p{Ll},;] $/u.test(reader.text.slice(Math.max(0, at - 3), at)),
    )
}

/** "Salt producer Halden Mines": in English a common noun before another in small letters, taken for a name. */
function isBeforeNoun(reader: Reader, sentence: number, at: number): boolean {
  const { tokens } = sentenceAt(reader, sentence)
  const [word, next, name] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return (
    reader.words.bareNouns &&
    name?.upos === 'PROPN' &&
    [word, next].every(one => englishReadings((one?.form ?? '').toLowerCase()).includes('n')) &&
    /^\p{Ll}/u.test(next?.form ?? '')
  )
}
