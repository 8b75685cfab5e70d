import { inCountry, withArticle } from './countries'
import { elides, withDe } from './joining'

/** "d’mars" → "de mars", "de avril" → "d’avril": after a name or a date has taken the place of another. */
export function joined(text: string): string {
  return text
    .replace(/(?<!\p{L})(d|qu|jusqu)['’](?=\S)/giu, (match, head: string, at: number, all: string) =>
      elides(all.slice(at + match.length)) ? match : `${head}e `,
    )
    .replace(/(?<!\p{L})(d|qu)e (?=\p{L})/giu, (match, head: string, at: number, all: string) =>
      elides(all.slice(at + match.length)) ? `${head}’` : match,
    )
}

const leads = /(?:^|\s)(de la|de l['’]|du|des|à la|à l['’]|aux?|en|l['’]|les?|la|d['’]|de|à)\s?$/iu

/** The article that a name took there, as it stands before another name; null when nothing tells of it. */
export type ArticleOf = (name: string) => string | null

/**
 * `name` after the words that stood before another name of its class: "contre l’" + Égypte, "en" + Japon → "au Japon".
 * `before` without those words, and the name with those it wants; null when its own article is not known.
 */
export function placed(
  before: string,
  name: string,
  country: boolean,
  articleOf: ArticleOf,
): { before: string; shown: string } | null {
  const lead = leads.exec(before)?.[1]
  const rest = lead === undefined ? before : before.slice(0, before.length - lead.length).trimEnd()
  const words = lead?.toLowerCase().replace("'", '’').trim() ?? ''
  const at = (shown: string) => ({ before: rest.trim() === '' ? '' : rest.trim(), shown })
  if (/^(?:en|aux?|à)$/.test(words) && country) return at(inCountry(name))
  // "Daech est …", "l’armée turque est …": one name takes an article, another none.
  if (words === '' && !country) return at(`${articleOf(name) ?? ''}${name}`)
  if (words === '' || words === 'à') return country ? null : at(`${words} ${name}`)
  if (words === 'en') return null
  if (/^(?:de|d’)$/.test(words)) {
    if (!country) return at(elides(name) ? `d’${name}` : `de ${name}`)
    const article = withArticle(name)
    return at(/^(?:la |l’)/.test(article) ? withDe(name) : withDe(article))
  }
  const article = country ? withArticle(name) : articleOf(name)
  const determined = country ? article : article === null ? null : `${article}${name}`
  if (determined === null) return null
  // "dans le Cantal" → "dans Corrèze": what bears no article there is "en" or "à".
  if (article === '' && /(?:^|\s)dans$/iu.test(rest)) return null
  if (/^d/.test(words)) return at(withDe(determined))
  if (/^(?:à|au)/.test(words)) return at(withA(determined))
  return at(determined)
}

function withA(phrase: string): string {
  if (/^le\s/i.test(phrase)) return `au ${phrase.slice(3)}`
  return /^les\s/i.test(phrase) ? `aux ${phrase.slice(4)}` : `à ${phrase}`
}

/** Two names between which the words that agree with them do not change: "la Chine" for "la Russie", not "le Japon". */
export function agrees(shown: string, other: string): boolean {
  const article = (text: string) =>
    /^(?:(le|la|les)\s|(l)['’])/iu.exec(text)?.slice(1).find(Boolean)?.toLowerCase() ?? ''
  return article(shown) === article(other) && article(shown) !== 'l'
}
