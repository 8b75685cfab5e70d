import { readArticle } from '@/lib/linguistics/read-article'
import type { Document } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { anArticle } from './an-article'

/** A clean article of these paragraphs, read. */
export function aDocument(language: Language, ...paragraphs: string[]): Document {
  return readArticle(anArticle(language, ...paragraphs))
}
