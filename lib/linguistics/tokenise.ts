import type { Article } from '@/lib/model/article'
import type { Segmented, Token } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { type Grammar, grammarOf } from './grammar'
import type { Stretch } from './segment'

const unitAfterNumber =
  /^(\d[\d.,]*)(km|m|cm|mm|kg|g|bn|mn|k|hr|hrs|min|mins|sec|secs|pm|am|mph|kmh|ft|in|lb|oz)$/iu

/** Cuts each sentence into tokens with exact offsets; every character that is not white space is in one token. */
export function tokenise(article: Article, stretches: readonly Stretch[]): Segmented {
  const grammar = grammarOf(article.language)
  const pattern = patternOf(grammar)
  const sentences = stretches.map(({ paragraph, span }) => ({
    paragraph,
    span,
    tokens: tokensOf(article.text, span, pattern, grammar),
  }))
  return { article, sentences }
}

function patternOf(grammar: Grammar): RegExp {
  return new RegExp(
    [
      '(?:https?://|www\\.)\\S+[\\p{L}\\d/]|[\\w.+-]+@[\\w-]+\\.[\\w.-]+\\w',
      '\\d{1,2}:\\d{2}(?::\\d{2})?',
      // A dotted abbreviation or initials, with the last dot: "U.S.", "p.m.".
      '(?:\\p{L}\\.){2,}',
      // Letters after digits stay with them ("14h30", "40th", "2e"); so do inner hyphens, apostrophes and dots of words.
      `(?:${grammar.numberPattern})(?![\\p{L}\\d]|[.,]\\d)`,
      "[\\p{L}\\p{M}\\d]+(?:[-‑'’.·][\\p{L}\\p{M}\\d]+)*°?",
      '\\.{2,}|…',
      '\\S',
    ].join('|'),
    'gu',
  )
}

function tokensOf(text: string, span: Span, pattern: RegExp, grammar: Grammar): Token[] {
  const tokens: Token[] = []
  const add = (start: number, end: number) =>
    tokens.push({ span: { start, end }, form: text.slice(start, end) })
  const sentence = text.slice(span.start, span.end)
  pattern.lastIndex = 0
  for (const match of sentence.matchAll(pattern)) {
    const start = span.start + match.index
    const word = match[0]
    const previous = tokens.at(-1)
    if (
      word === '.' &&
      previous?.span.end === start &&
      keepsDot(previous.form, sentence, match.index, grammar)
    ) {
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

function cutsOf(word: string, grammar: Grammar): number[] {
  const number = unitAfterNumber.exec(word)
  if (number?.[1]) return [number[1].length]
  return /\p{L}/u.test(word) && !/[@/]/u.test(word) ? grammar.cutWord(word) : []
}

/** "M." and "J." keep their dot; the dot that ends the sentence stays a token of its own. */
function keepsDot(form: string, sentence: string, at: number, grammar: Grammar): boolean {
  const word = `${form.toLowerCase()}.`
  if (!/[\p{L}\d]/u.test(sentence.slice(at + 1))) return grammar.closingAbbreviations.has(word)
  return grammar.abbreviations.has(word) || grammar.closingAbbreviations.has(word) || /^\p{Lu}$/u.test(form)
}
