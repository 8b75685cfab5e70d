import type { Document } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { chainOf } from '../mentions'
import { flat, wordsOf } from '../words'

/** "Qui est Ivo Marre ?" – "le ministre", where the article has two ministers: of what, of which country? */
export const bareOffice: CandidateRule = {
  rule: 'bare-office',
  refuse: ({ candidate, document, key, judging }) => {
    if (candidate.class !== 'role' || key === null) return null
    const words = wordsOf(key).filter(word => !judging.articles.includes(word.flat))
    const [office] = words
    if (!office || words.length > 2 || words.some(word => judging.articles.includes(word.flat))) return null
    if ((bearersIn(document).get(office.flat)?.size ?? 0) < 2) return null
    const { text } = document.article
    const name = words.map(word => word.flat).join(' ')
    const others = document.roles.filter(({ span }) => flat(textOf(text, span)).includes(name)).length
    return others > 1 ? `several people of the article are "${key}"` : null
  },
}

type Bearers = ReadonlyMap<string, ReadonlySet<string>>
const made = new WeakMap<Document, Bearers>()

/** The surnames of those who have a function, by each of its words. */
function bearersIn(document: Document): Bearers {
  const known = made.get(document) ?? findBearers(document)
  made.set(document, known)
  return known
}

function findBearers(document: Document): Bearers {
  const { text } = document.article
  const bearers = new Map<string, Set<string>>()
  for (const { entity, span } of document.roles) {
    const person = document.entities[entity]
    if (!person) continue
    // "Ida B. Roux", "Roux": one person, however she was linked.
    const full = chainOf(document, person.span)?.name ?? textOf(text, person.span)
    const surname = flat(full).split(/\s+/u).at(-1) ?? ''
    for (const { flat: word } of wordsOf(textOf(text, span)))
      bearers.set(word, (bearers.get(word) ?? new Set()).add(surname))
  }
  return bearers
}
