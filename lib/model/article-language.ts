import { z } from 'zod'
import { type Language, languages } from './language'

/**
 * The language of an article as BCP 47 says it: the primary subtag alone, in its shortest form ("es", not "spa" or
 * "es-MX"), of a language that has a name. Any such language may be kept; two of them the engine reads.
 */
export const articleLanguageSchema = z
  .string()
  .regex(/^[a-z]{2,3}$/u)
  .refine(isNamed)
export type ArticleLanguage = z.infer<typeof articleLanguageSchema>

function isNamed(tag: string): boolean {
  if (engineLanguage(tag)) return true
  if (!/^[a-z]{2,3}$/u.test(tag)) return false
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  return tag !== 'und' && Intl.getCanonicalLocales(tag)[0] === tag && names.of(tag) !== undefined
}
let names: Intl.DisplayNames | undefined

/** The tag of a three-letter code ("spa" → "es"), null of one that no language has. */
export function languageTagOf(code: string): ArticleLanguage | null {
  const [tag] = /^[a-z]{2,3}$/u.test(code) ? Intl.getCanonicalLocales(code) : []
  return articleLanguageSchema.safeParse(tag).data ?? null
}

/** The language as one that the engine reads, or null: then there is no engine for it, and nothing below is asked. */
export function engineLanguage(tag: ArticleLanguage): Language | null {
  return languages.find(language => language === tag) ?? null
}

/** Whether the engine reads the language of an article. */
export function isReadable<T extends { language: ArticleLanguage }>(
  article: T,
): article is T & { language: Language } {
  return engineLanguage(article.language) !== null
}

/** What is offered by name where one chooses a language by hand; any other is kept as well when it was told. */
export const namedLanguages: readonly ArticleLanguage[] = [
  ...languages,
  ...'ar bg ca cs da de el es eu fa fi gl he hi hr hu id it ja ko la nb nl pl pt ro ru sk sl sr sv sw th tr uk vi zh'.split(
    ' ',
  ),
]

/** What stands before the decimals in a language, as the platform knows it: "1.300,5" in Spanish, "1,300.5" in English. */
export function decimalMarkOf(language: ArticleLanguage): ',' | '.' {
  const known = decimalMarks.get(language)
  if (known !== undefined) return known
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1.5)
  const mark = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.'
  decimalMarks.set(language, mark)
  return mark
}
const decimalMarks = new Map<ArticleLanguage, ',' | '.'>()
