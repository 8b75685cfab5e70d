import { readFileSync } from 'node:fs'
import { joinParagraphs, type ReadableArticle } from '@/lib/model/article'
import type { Language } from '@/lib/model/language'

const files = { fr: 'french', en: 'english' } satisfies { [L in Language]: string }

export const countWords = (text: string) => text.split(/\s+/u).filter(Boolean).length

/** Our own article again and again, whole paragraphs, until it has about so many words. */
export function articleOfWords(language: Language, words: number): ReadableArticle {
  const seed = readFileSync(new URL(`../../prisma/seed/${files[language]}.txt`, import.meta.url), 'utf8')
  const own = seed.split('\n').filter(line => line.trim() !== '')
  const paragraphs: string[] = []
  for (let count = 0, at = 0; count < words; at++) {
    const paragraph = own[at % own.length] ?? ''
    paragraphs.push(paragraph)
    count += countWords(paragraph)
  }
  return {
    ...{ title: '', language, byline: null, date: null, left: [], paragraphs },
    text: joinParagraphs(paragraphs),
  }
}
