import { type ArticleLanguage, engineLanguage } from '@/lib/model/article-language'
import type { Language } from '@/lib/model/language'

/** A language that the engine does not read stands in a column of its own; the other then holds what a server of before takes it for. */
export const languageColumns = { language: true, otherLanguage: true } as const
type LanguageColumns = { language: Language; otherLanguage: string | null }

export function languageOfRow({ language, otherLanguage }: LanguageColumns): ArticleLanguage {
  return otherLanguage ?? language
}

export function languageAsColumns(tag: ArticleLanguage): LanguageColumns {
  const language = engineLanguage(tag)
  return language ? { language, otherLanguage: null } : { language: 'en', otherLanguage: tag }
}
