import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Language } from '@/lib/model/language'

/** Plain spaces that French type never breaks a line at: inside « », before ; : ? ! and %, between the thousands of a figure. */
const frenchSpace = /(?<=«) | (?=[»;:?!%])|(?<=\d) (?=\d{3}(?!\d))/g

const setters = {
  fr: text => text.replace(frenchSpace, '\u00a0'),
  en: text => text,
} satisfies Record<Language, (text: string) => string> as Partial<
  Record<ArticleLanguage, (text: string) => string>
>

/** Words as they are set on the page. One character for one: offsets into the text stay true. */
export function setType(text: string, language: ArticleLanguage): string {
  return setters[language]?.(text) ?? text
}
