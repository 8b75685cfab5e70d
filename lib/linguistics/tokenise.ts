import type { ReadableArticle } from '@/lib/model/article'
import type { Segmented, Token } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { type Grammar, grammarOf } from './grammar'
import type { Stretch } from './segment'
import { finish, mapSteps, type Steps } from './steps'
import { boundedPieces } from './tokenising/bounded-pieces'
import { wordPattern } from './tokenising/word-pattern'

const unitAfterNumber =
  /^(\d[\d.,]*)(km|m|cm|mm|kg|g|bn|mn|k|hr|hrs|min|mins|sec|secs|pm|am|mph|kmh|ft|in|lb|oz)$/iu

/** Longer than any word or address that somebody wrote: what is asked of a form may cost the square of its length. */
const longestForm = 400

/** Cuts each sentence into tokens with exact offsets; every character that is not white space is in one token. */
export function tokenise(article: ReadableArticle, stretches: readonly Stretch[]): Segmented {
  return finish(tokeniseSteps(article, stretches))
}

/** The same, a sentence at a time. */
export function* tokeniseSteps(article: ReadableArticle, stretches: readonly Stretch[]): Steps<Segmented> {
  const grammar = grammarOf(article.language)
  const pattern = wordPattern(grammar)
  const cut = yield* mapSteps(stretches, ({ paragraph, span, confidence }) =>
    boundedPieces(tokensOf(article.text, span, pattern, grammar), span).map(piece => ({
      paragraph,
      confidence,
      ...piece,
    })),
  )
  return { article, sentences: cut.flat() }
}

function tokensOf(text: string, span: Span, pattern: RegExp, grammar: Grammar): Token[] {
  const tokens: Token[] = []
  const add = (start: number, end: number) => {
    for (let from = start; from < end; ) {
      const to = end - from > longestForm ? wholeSign(text, from + longestForm) : end
      tokens.push({ span: { start: from, end: to }, form: text.slice(from, to) })
      from = to
    }
  }
  const sentence = text.slice(span.start, span.end)
  const lastWord = span.start + lastWordOf(sentence)
  for (const match of sentence.matchAll(pattern)) {
    const start = span.start + match.index
    const word = match[0]
    const previous = tokens.at(-1)
    if (word === '.' && previous?.span.end === start && keepsDot(previous.form, start > lastWord, grammar)) {
      tokens.pop()
      add(previous.span.start, start + 1)
      continue
    }
    let from = 0
    for (const cut of [...cutsOf(word, grammar), word.length]) {
      add(start + from, start + cut)
      from = cut
    }
  }
  return tokens
}

/** Not between the halves of a sign of two units. */
function wholeSign(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at
}

/** Where the last letter or digit stands; what follows are closing marks. */
function lastWordOf(sentence: string): number {
  for (let at = sentence.length - 1; at > 0; at--) if (/[\p{L}\d]/u.test(sentence.charAt(at))) return at
  return 0
}

function cutsOf(word: string, grammar: Grammar): number[] {
  const number = unitAfterNumber.exec(word)
  if (number?.[1]) return [number[1].length]
  return /\p{L}/u.test(word) && !/[@/]|^www\./u.test(word) ? grammar.cutWord(word) : []
}

/** "M." and "J." keep their dot; the dot that ends the sentence stays a token of its own. */
function keepsDot(form: string, ends: boolean, grammar: Grammar): boolean {
  const word = `${form.toLowerCase()}.`
  if (ends) return grammar.closingAbbreviations.has(word)
  return grammar.abbreviations.has(word) || grammar.closingAbbreviations.has(word) || /^\p{Lu}$/u.test(form)
}
