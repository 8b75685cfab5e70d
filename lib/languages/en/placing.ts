import { withArticle } from './countries'

/** "a 15km road" → "an 18km road", after one figure has taken the place of another: as it is read aloud. */
export const joined = (text: string): string =>
  text.replace(/(?<![\p{L}\d])([Aa])n? (?=(\d[\d,]*))/gu, (_match, article: string, figure: string) =>
    /^(?:8|1[18](?!\d|,\d{3},)|1[18],\d{3}(?!,|\d)|1[18],\d{3},\d{3}(?!\d))/.test(figure)
      ? `${article}n `
      : `${article} `,
  )

export type ArticleOf = (name: string) => string | null

/**
 * `name` after the words that stood before another name of its class: "the" stays or goes as the name wants it. Null when
 * its own article is not known.
 */
export function placed(
  before: string,
  name: string,
  country: boolean,
  articleOf: ArticleOf,
): { before: string; shown: string } | null {
  const lead = /(?:^|\s)(the|an?)\s?$/iu.exec(before)?.[1]
  const rest = lead === undefined ? before : before.slice(0, before.trimEnd().length - lead.length).trimEnd()
  if (country) return { before: rest, shown: withArticle(name) }
  // "IWO tested the boats": in its place the World Water Office wants the article that the text gives it.
  if (lead === undefined) return { before: rest, shown: `${articleOf(name) ?? ''}${name}` }
  const article = articleOf(name)
  return article === null || lead.toLowerCase() !== 'the'
    ? null
    : { before: rest, shown: `${article}${name}` }
}

/** English verbs agree with the number of a name only, and a country is one. */
export const agrees = (_shown: string, _other: string): boolean => true
