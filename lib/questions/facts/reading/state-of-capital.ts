import {
  capitals as en,
  withArticle as enArticle,
  capitalLeads as enLeads,
} from '@/lib/languages/en/countries'
import {
  capitals as fr,
  withArticle as frArticle,
  capitalLeads as frLeads,
} from '@/lib/languages/fr/countries'
import { countriesOf, folded } from '@/lib/linguistics/naming/countries'
import type { Language } from '@/lib/model/language'
import { textOf } from '@/lib/model/span'
import type { Reader } from './reader'

const seats = { fr, en } satisfies { [L in Language]: Readonly<Record<string, string>> }
const articles = { fr: frArticle, en: enArticle } satisfies { [L in Language]: (name: string) => string }

const leads = { fr: frLeads, en: enLeads } satisfies { [L in Language]: { town: RegExp; state: RegExp } }

const known = new WeakMap<Reader, Map<string, string[]>>()

/**
 * "Lisbonne refuse le traité": the state answers as well, where the article names it, has the capital do something and never tells
 * of it as of a town.
 */
export function stateOfCapital(reader: Reader, name: string): string[] {
  const kept = known.get(reader) ?? new Map<string, string[]>()
  known.set(reader, kept)
  const found = kept.get(name) ?? stateOf(reader, name)
  kept.set(name, found)
  return found
}

function stateOf(reader: Reader, name: string): string[] {
  const { language } = reader.document.article
  const seat = seats[language][name.replaceAll("'", '’')]
  if (seat === undefined || !isState(reader, name)) return []
  const names = new Set(reader.document.entities.map(({ span }) => textOf(reader.text, span)))
  return [...names]
    .filter(written => countriesOf(language).get(folded(written)) === seat)
    .flatMap(written => [...new Set([articles[language](written), written])])
}

function isState(reader: Reader, name: string): boolean {
  const { text, document } = reader
  const { town, state } = leads[document.article.language]
  let put = document.clauses.some(
    ({ subject: { phrase } }) => phrase !== null && textOf(text, phrase.span) === name,
  )
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - longestLead), at)
    if (town.test(before)) return false
    put ||= state.test(before)
  }
  return put
}

/** Characters in which a preposition finds room. */
const longestLead = 12
