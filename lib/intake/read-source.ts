import { type Article, joinParagraphs, type LeftLine } from '@/lib/model/article'
import { type ArticleLanguage, engineLanguage } from '@/lib/model/article-language'
import { fail, ok, type Result } from '@/lib/model/result'
import type { About, Provenance } from '@/lib/model/source'
import { detectLanguage } from './detect-language'
import { countWords, fold, type Line } from './line'
import { look, type Seen, see } from './page'
import { partGlued } from './part-glued'
import { readByline } from './read-byline'
import { readDate, readDateline } from './read-date'
import { readHtml } from './read-html'
import { readLines } from './read-lines'
import { withoutReferenceMarks } from './reference-marks'
import { sortLines } from './sort-lines'

export const minimumWords = 80
export const defaultMaximumWords = 20_000
/** Longer than any article of that many words with its page around it; refused before it is looked at. */
const charactersPerWord = 25
/** Marks without words take time too: this many characters count as a word, twice what a word has. */
const charactersRead = 10
const charactersOfMarkup = 4_000_000

export type SourceLine = { line: number; text: string; kept: boolean; rule: string | null }
export type ReadSource = { article: Article; lines: SourceLine[] }

export type SourceInput = {
  text: string
  /** The clipboard's text/html, when there was one: preferred, because it says what is a heading, a menu, a caption. */
  html: string | null
  /** What the page or file said of itself. */
  about?: About | null
  /** Lines that are text after all. */
  putBack?: readonly number[]
  /** Lines that are clutter after all. */
  takeOut?: readonly number[]
  language?: ArticleLanguage | 'auto'
  maxWords?: number
}

/**
 * A paste → a clean article, and every line of it with the rule that took it. The lines kept (but the title,
 * whose rule is `title`) are the paragraphs, in order and character by character.
 * Failures: article-empty, article-too-short, article-too-long, language-untold.
 */
export function readSource(source: SourceInput): Result<ReadSource> {
  const maximum = source.maxWords ?? defaultMaximumWords
  const html = source.html?.trim() ? source.html : null
  if (html === null) {
    const words = countWords(source.text)
    if (source.text.length > maximum * charactersPerWord || words > maximum * 2)
      return tooLong(words, maximum)
  }
  if (html !== null && html.length > Math.max(charactersOfMarkup, maximum * charactersPerWord))
    return tooLong(countWords(source.text || html), maximum)
  const found = html === null ? readLines(source.text) : readHtml(html)
  const rows = found.length > 0 || html === null ? found : readLines(source.text)
  const lines = see(
    partGlued(withoutReferenceMarks(rows))
      .filter(({ text }) => text !== '')
      .map((row, line) => withStatedTitle({ ...row, line }, source.about?.title ?? null)),
  )
  if (lines.length === 0) return fail('invalid', 'article-empty', { field: 'text' })

  const { taken, title } = sortLines(lines, new Set(source.putBack), new Set(source.takeOut))
  const paragraphs = lines.filter(line => line !== title && !taken.has(line.line)).map(line => line.text)
  const text = joinParagraphs(paragraphs)
  const words = countWords(text)
  const length = Math.max(words, Math.ceil(text.replace(/\s+/gu, '').length / charactersRead))
  if (length > maximum) return tooLong(length, maximum)
  const detected = chooseLanguage(
    source.language ?? 'auto',
    text || lines.map(line => line.text).join('\n'),
    words,
  )
  if (!detected.ok) return detected
  if (words < minimumWords)
    return fail('invalid', 'article-too-short', { params: { words, minimum: minimumWords }, field: 'text' })

  const left: LeftLine[] = []
  for (const { line, text } of lines) {
    const rule = taken.get(line)
    if (rule !== undefined) left.push({ text, rule, line })
  }
  return ok({
    article: {
      title: (title?.text ?? source.about?.title ?? openingOf(text)).slice(0, 500),
      language: detected.value,
      // What a page states for machines is surer than what it shows: "Updated on …", "By our correspondent".
      byline: source.about?.byline ?? bylineOf(lines, taken),
      date: source.about?.date ?? dateOf(lines, taken, paragraphs),
      ...provenanceOf(source.about),
      paragraphs,
      text,
      left,
    },
    lines: lines.map(line => ({
      line: line.line,
      text: line.text,
      kept: !taken.has(line.line),
      rule: line === title ? 'title' : (taken.get(line.line) ?? null),
    })),
  })
}

const tooLong = (words: number, maximum: number) =>
  fail('too-large', 'article-too-long', { params: { words, maximum }, field: 'text' })

/** A text far too short to tell says so as too short, not as another language. Any language that can be told is taken. */
function chooseLanguage(
  asked: ArticleLanguage | 'auto',
  text: string,
  words: number,
): Result<ArticleLanguage> {
  if (asked !== 'auto') return ok(asked)
  const detected = detectLanguage(text)
  if (detected.language !== null) return ok(detected.language)
  if (words < minimumWords)
    return fail('invalid', 'article-too-short', { params: { words, minimum: minimumWords }, field: 'text' })
  const { guess } = detected
  // French or English in which no sentence stands is a list, a table, lines of code; these look like any language.
  return guess !== null && engineLanguage(guess) === null && isProse(text)
    ? ok(guess)
    : fail('invalid', 'language-untold', { field: 'text' })
}

/** Mostly letters; code and tables have a sign or a figure for every third. */
function isProse(text: string): boolean {
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0
  return letters >= proseLetters * text.replace(/\s+/gu, '').length
}
const proseLetters = 0.8

/** How far from the top the title of a file may stand. */
const titleReach = 40

/** A line that is what the file says its title is stands for a heading, which plain pages of a PDF do not have. */
function withStatedTitle(line: Line, title: string | null): Line {
  const stated = title !== null && line.line < titleReach && line.heading === 0 && line.placed === null
  return stated && fold(line.text) === fold(title) ? { ...line, heading: 1 } : line
}

function provenanceOf(about: About | null | undefined): { provenance?: Provenance } {
  const { site = null, address = null, licence = null } = about ?? {}
  return site || address || licence ? { provenance: { site, address, licence } } : {}
}

/** An article without a title is called by its first words. */
function openingOf(text: string): string {
  const opening = text.slice(0, 80).replace(/\s+/g, ' ')
  return text.length > 80 ? `${opening.slice(0, opening.lastIndexOf(' '))}…` : opening
}

function bylineOf(lines: readonly Seen[], taken: ReadonlyMap<number, string>): string | null {
  const line = lines.find(({ line }) => taken.get(line) === 'byline')
  return (line && readByline(line)?.slice(0, 500)) ?? null
}

function dateOf(
  lines: readonly Seen[],
  taken: ReadonlyMap<number, string>,
  paragraphs: readonly string[],
): string | null {
  const { first } = look(lines, taken, new Set()).body
  const named = lines.filter(
    ({ line }) => taken.get(line) === 'date' || (taken.get(line) === 'byline' && line < first),
  )
  for (const line of named) {
    const date = readDate(line.text)
    if (date) return date
  }
  for (const paragraph of paragraphs.slice(0, 2)) {
    const date = readDateline(paragraph)
    if (date) return date
  }
  return null
}
