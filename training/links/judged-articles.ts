import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { joinParagraphs, type ReadableArticle } from '@/lib/model/article'
import type { Language } from '@/lib/model/language'
import { textOf } from '@/lib/model/span'
import { articleOf } from '../winer'
import { type Judge, type LinkText, oneOf } from './link-text'

/** Offset of a pronoun → a pattern of the words that its referent is called by, null when nobody in view is meant. */
type Judged = Record<string, string | null>
const collection = z.record(z.string(), z.record(z.string(), z.string().nullable()))
const { judged } = z
  .object({
    judged: z.object({ piaf: collection, xquad: collection, wikinews: collection, articles: collection }),
  })
  .parse(JSON.parse(readFileSync(new URL('judgements.json', import.meta.url), 'utf8')))

/** Articles of a folder that have judgements, by the names of their files; the first paragraph is the title. */
export function readFolder(name: 'wikinews' | 'articles', folder: string, language: Language): LinkText[] {
  return Object.entries(judged[name]).map(([file, judgements]) => {
    const text = readFileSync(join(folder, file), 'utf8').trim()
    const [title = '', ...paragraphs] = text.split(/\n{2,}/).map(paragraph => withoutMarks(paragraph))
    return linkText(file, anArticle(title, paragraphs, language), judgements)
  })
}

/** Titles of a reading test that have judgements, put together from the paragraphs that questions were asked of. */
export function readQuestioned(name: 'piaf' | 'xquad', file: string, language: Language): LinkText[] {
  const paragraphs = new Map<string, string[]>()
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { title, paragraphIndex, paragraph } = JSON.parse(line)
    const known = paragraphs.get(title) ?? []
    known[paragraphIndex] = onOneLine(paragraph)
    paragraphs.set(title, known)
  }
  return Object.entries(judged[name]).map(([title, judgements]) =>
    linkText(title, anArticle(title, (paragraphs.get(title) ?? []).filter(Boolean), language), judgements),
  )
}

const onOneLine = (paragraph: string) => paragraph.replace(/\n+/g, ' ').trim()
/** "[3]" points to a note that is not there. */
const withoutMarks = (paragraph: string) => onOneLine(paragraph).replace(/ \[\d+\]/g, '')

function anArticle(title: string, paragraphs: string[], language: Language): ReadableArticle {
  return { ...articleOf('', language), title, paragraphs, text: joinParagraphs(paragraphs) }
}

function linkText(id: string, article: ReadableArticle, judgements: Judged): LinkText {
  const judge: Judge = ({ span }, seen) => {
    const meant = judgements[span.start]
    if (meant === undefined) return null
    const called = meant === null ? null : new RegExp(meant)
    return oneOf(seen.map(({ mentions }) => mentions.some(one => called?.test(textOf(article.text, one)))))
  }
  return { id, article, judge }
}
