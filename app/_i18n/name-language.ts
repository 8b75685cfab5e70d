import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Language } from '@/lib/model/language'

/** A language by its name, as a line or a choice begins with it. On the server: a browser may know other names. */
export function nameLanguage(language: ArticleLanguage, locale: Language): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}

export type NamedLanguage = { value: ArticleLanguage; label: string }

/** Languages to choose from: the first ones as they stand, the others by their names. */
export function nameLanguages(
  first: readonly ArticleLanguage[],
  others: readonly ArticleLanguage[],
  locale: Language,
): NamedLanguage[] {
  const named = (tag: ArticleLanguage) => ({ value: tag, label: nameLanguage(tag, locale) })
  const rest = others.filter(tag => !first.includes(tag)).map(named)
  return [...first.map(named), ...rest.sort((a, b) => a.label.localeCompare(b.label, locale))]
}
