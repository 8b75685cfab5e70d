import 'server-only'
import { readConllu } from '@/lib/exchange/conllu/read'
import { detectLanguage } from '@/lib/intake/detect-language'
import { readArticle } from '@/lib/linguistics/read-article'
import { readGivenSyntax, readSyntax } from '@/lib/linguistics/read-syntax'
import { joinParagraphs, paragraphSpans, type ReadableArticle } from '@/lib/model/article'
import type { Document } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Span } from '@/lib/model/span'
import type { SyntaxSentence } from '@/lib/model/syntax'

/**
 * For the terminal: no actor, nothing stored, nothing cleaned: every character is read. `tokens`: 'ours' of plain text,
 * 'given' when the text is CoNLL-U whose tokens and sentences are kept. `only`: no names, clauses and chains are looked for.
 */
export type ParseTextInput = {
  text: string
  language: 'auto' | Language
  tokens: 'ours' | 'given'
  only?: 'syntax'
}
export type ParsedText = {
  language: Language
  /** All spans are offsets into it: the text that was given, or the tokens of CoNLL-U a sentence a line. */
  text: string
  sentences: SyntaxSentence[]
  /** Names, quotations, clauses, roles and chains; null with given tokens or only syntax. */
  document: Omit<Document, 'article' | 'sentences'> | null
}

/** Of a text: an article of the most words that are taken, with long words. Of CoNLL-U: about a treebank's test file. */
const longestText = { ours: 500_000, given: 4_000_000 }

export async function parseText(input: ParseTextInput): Promise<Result<ParsedText>> {
  const characters = longestText[input.tokens]
  if (input.text.length > characters) return fail('too-large', 'text-too-large', { params: { characters } })
  return input.tokens === 'given' ? parseGiven(input) : parseOwn(input)
}

function parseGiven({ text: file, language: asked }: ParseTextInput): Result<ParsedText> {
  const read = readConllu(file)
  if (!read.ok) return read
  const language = languageOf(read.value.text, asked)
  if (!language.ok) return language
  const sentences = readGivenSyntax(read.value.sentences, language.value)
  if (!sentences.ok) return sentences
  return ok({ language: language.value, text: read.value.text, sentences: sentences.value, document: null })
}

function parseOwn({ text, language: asked, only }: ParseTextInput): Result<ParsedText> {
  const pieces = paragraphsOf(text)
  if (pieces.length === 0) return fail('invalid', 'article-empty')
  const language = languageOf(text, asked)
  if (!language.ok) return language
  const paragraphs = pieces.map(({ start, end }) => text.slice(start, end))
  const article: ReadableArticle = {
    title: '',
    language: language.value,
    byline: null,
    date: null,
    paragraphs,
    text: joinParagraphs(paragraphs),
    left: [],
  }
  const sentences = readSyntax(article)
  if (!sentences.ok) return sentences
  const back = intoText(pieces, paragraphs)
  if (only === 'syntax')
    return ok({ language: language.value, text, sentences: moved(sentences.value, back), document: null })
  const { article: _, sentences: __, ...document } = readArticle(article)
  return ok({
    language: language.value,
    text,
    sentences: moved(sentences.value, back),
    document: moved(document, back),
  })
}

function languageOf(text: string, asked: 'auto' | Language): Result<Language> {
  if (asked !== 'auto') return ok(asked)
  const found = detectLanguage(text)
  return found.language === null
    ? fail('invalid', 'language-not-read', { params: { language: found.guess ?? 'other' } })
    : ok(found.language)
}

/** Lines are paragraphs, unless they are all so short that they were broken to fit a screen: then blank lines part them. */
function paragraphsOf(text: string): Span[] {
  const lines = [...text.matchAll(/[^\n]+/gu)].flatMap(({ 0: piece, index }) => {
    const start = index + piece.length - piece.trimStart().length
    const end = index + piece.trimEnd().length
    return end > start ? [{ start, end }] : []
  })
  if (text.split('\n').some(line => line.length > 100)) return lines
  const paragraphs: Span[] = []
  for (const { start, end } of lines) {
    const last = paragraphs.at(-1)
    const between = last ? text.slice(last.end, start) : ''
    if (last && between.indexOf('\n') === between.lastIndexOf('\n')) last.end = end
    else paragraphs.push({ start, end })
  }
  return paragraphs
}

/** From offsets into the joined paragraphs to offsets into the text they were taken from. */
function intoText(pieces: readonly Span[], paragraphs: readonly string[]): (span: Span) => Span {
  const spans = paragraphSpans(paragraphs)
  return ({ start, end }) => {
    let low = 0
    for (let high = spans.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1
      if ((spans[middle]?.start ?? 0) <= start) low = middle
      else high = middle - 1
    }
    const shift = (pieces[low]?.start ?? 0) - (spans[low]?.start ?? 0)
    return { start: start + shift, end: end + shift }
  }
}

/** A copy with every span in it moved. */
function moved<T>(value: T, move: (span: Span) => Span): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(item => moved(item, move)) as T
  const entries = Object.entries(value)
  if ('start' in value && 'end' in value && entries.length === 2)
    return move(value as unknown as Span) as unknown as T
  return Object.fromEntries(entries.map(([key, item]) => [key, moved(item, move)])) as T
}
