import type { Parsed } from '@/lib/model/document'
import { folded } from '../naming/countries'
import type { ChainBook } from './chain-book'

/** How much of an article is about a referent, as its names tell: known before any pronoun is judged. */
export type Prominence = {
  /** Of all that its names share a class with: 0 to 1. */
  share(chain: number): number
  names(chain: number): number
  isPerson(chain: number): boolean
  /** The title names it. */
  titled(chain: number): boolean
  /** Named in the first sentence, before anybody else of its class. */
  opening(chain: number): boolean
  /** Persons that the article is about, whoever is near. */
  protagonists: readonly number[]
}

export function prominenceOf({ article, entities }: Parsed, book: ChainBook): Prominence {
  const count = new Map<number, number>()
  const all = { person: 0, thing: 0 }
  const kindOf = (chain: number) => (book.look(chain)?.class === 'person' ? 'person' : 'thing')
  const opened = new Map<'person' | 'thing', number>()
  const inTitle = new Set<number>()
  const title = ` ${folded(article.title).replace(/[^\p{L}\d]+/gu, ' ')} `
  for (const [index, { sentence, span }] of entities.entries()) {
    const chain = book.ofEntity(index)
    if (chain === null) continue
    const kind = kindOf(chain)
    count.set(chain, (count.get(chain) ?? 0) + 1)
    all[kind]++
    if (sentence === 0 && !opened.has(kind)) opened.set(kind, chain)
    const name = folded(article.text.slice(span.start, span.end)).replace(/[^\p{L}\d]+/gu, ' ')
    if (name.length > 2 && title.includes(` ${name} `)) inTitle.add(chain)
  }
  const names = (chain: number) => count.get(chain) ?? 0
  const share = (chain: number) => names(chain) / Math.max(1, all[kindOf(chain)])
  const titled = (chain: number) => inTitle.has(chain)
  const opening = (chain: number) => opened.get(kindOf(chain)) === chain
  const protagonists = [...count.keys()].filter(
    chain =>
      kindOf(chain) === 'person' &&
      names(chain) > 1 &&
      (titled(chain) || (names(chain) > 2 && share(chain) > 0.5)),
  )
  return { share, names, isPerson: chain => kindOf(chain) === 'person', titled, opening, protagonists }
}
