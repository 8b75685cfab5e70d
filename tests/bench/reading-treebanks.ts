import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConllu } from '@/lib/exchange/conllu/read'
import { writeConllu } from '@/lib/exchange/conllu/write'
import { readGivenSyntax, readSyntax } from '@/lib/linguistics/read-syntax'
import { joinParagraphs, type ReadableArticle } from '@/lib/model/article'
import type { Language } from '@/lib/model/language'
import { type Figures, scoreConllu } from './conll18'

export type Treebank = { language: Language; name: string; path: string }

/** None of them is trained on; English PUD is of a kind of text (news) that English training has none of. */
export const treebanks: readonly Treebank[] = [
  { language: 'fr', name: 'French GSD', path: 'ud/fr/gsd/fr_gsd-ud-test.conllu' },
  { language: 'fr', name: 'French Sequoia', path: 'ud/fr/sequoia/fr_sequoia-ud-test.conllu' },
  { language: 'en', name: 'English EWT', path: 'ud/en/ewt/en_ewt-ud-test.conllu' },
  { language: 'en', name: 'English PUD', path: 'ud/en/pud/en_pud-ud-test.conllu' },
]

/** `apart`: raw text whose headings stand on lines of their own, as on any page. */
export type TreebankFigures = Treebank & { given: Figures; raw: Figures; apart: Figures }

/** Figures of the product's own reading; null where the file is not on this machine. */
export function measureTreebank(treebank: Treebank, corpora: string): TreebankFigures | null {
  const path = join(corpora, treebank.path)
  if (!existsSync(path)) return null
  const gold = readFileSync(path, 'utf8')
  return {
    ...treebank,
    given: scoreConllu(gold, readTokens(gold, treebank.language)),
    raw: scoreConllu(gold, readText(paragraphsOf(gold), treebank.language)),
    apart: scoreConllu(gold, readText(paragraphsOf(gold, { headingsApart: true }), treebank.language)),
  }
}

/** Sentences and tokens of the treebank; the words of contractions, tags and trees are ours. */
function readTokens(gold: string, language: Language): string {
  const given = readConllu(gold)
  if (!given.ok) throw new Error(given.failure.code)
  const read = readGivenSyntax(given.value.sentences, language)
  if (!read.ok) throw new Error(read.failure.code)
  return writeConllu(read.value, given.value.text)
}

function readText(paragraphs: string[], language: Language): string {
  const article: ReadableArticle = {
    ...{ title: '', language, byline: null, date: null, left: [], paragraphs },
    text: joinParagraphs(paragraphs),
  }
  const read = readSyntax(article)
  if (!read.ok) throw new Error(read.failure.code)
  return writeConllu(read.value, article.text)
}

/**
 * The sentences as they were printed, with a space between; a new paragraph or document is a paragraph. `headingsApart`: so is
 * what ends in a letter or a figure, where the treebank’s files run headings and list items into the sentences around them.
 */
export function paragraphsOf(gold: string, { headingsApart = false } = {}): string[] {
  const paragraphs: string[][] = [[]]
  for (const line of gold.split('\n')) {
    if (/^# new(?:par|doc)\b/.test(line) && paragraphs.at(-1)?.length) paragraphs.push([])
    if (!line.startsWith('# text = ')) continue
    const sentence = line.slice('# text = '.length)
    const heading = headingsApart && /[\p{L}\p{N}]$/u.test(sentence)
    if (heading && paragraphs.at(-1)?.length) paragraphs.push([])
    paragraphs.at(-1)?.push(sentence)
    if (heading) paragraphs.push([])
  }
  return paragraphs.filter(({ length }) => length > 0).map(sentences => sentences.join(' '))
}
