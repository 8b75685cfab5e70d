import type { EntityClass } from '@/lib/model/document'
import { contains, overlaps } from '@/lib/model/span'
import { chainAt } from '../verifying/mentions'
import { countWords } from '../verifying/words'
import type { Request } from './request'

/** A name of the article that could stand as a distractor. */
export type Named = {
  text: string
  gender: 'Masc' | 'Fem' | null
  mentions: number
  near: number
  index: number
}

/** Two capitals alone make a doubtful person ("Sky News"): a title, a function, a first name or a verb must speak too. */
const surely: Readonly<Record<EntityClass, number>> = {
  person: 0.62,
  organisation: 0.5,
  place: 0.6,
  date: 0.5,
  quantity: 0.5,
  money: 0.5,
  percent: 0.5,
  work: 0.5,
  event: 0.5,
  other: 0.5,
}

/** Names of one class in the article, each referent once by its fullest short name, the key's own left out. */
export function namedInArticle(wanted: EntityClass, { document, keySpan }: Request): Named[] {
  const { text } = document.article
  const own = chainAt(document, keySpan)
  const found = new Map<string, Named>()
  for (const [index, entity] of document.entities.entries()) {
    if (entity.class !== wanted || entity.confidence < surely[wanted] || overlaps(entity.span, keySpan))
      continue
    // A name inside a longer one ("Gazprom" in "le chef de Gazprom") is its own; inside another entity it is not.
    if (
      document.entities.some(
        other => other !== entity && contains(other.span, entity.span) && other.class !== wanted,
      )
    )
      continue
    const chain = chainAt(document, entity.span)
    if (chain !== null && chain === own) continue
    const written = text.slice(entity.span.start, entity.span.end)
    const named = chain && (chain.class === wanted || chain.class === null) ? chain.name : written
    // "Roe v": the beginning of something else.
    if (/\s\p{Ll}$/u.test(named)) continue
    const near = Math.abs(entity.span.start - keySpan.start)
    const before = found.get(named)
    if (before) {
      before.mentions += 1
      before.near = Math.min(before.near, near)
    } else found.set(named, { text: named, gender: chain?.gender ?? null, mentions: 1, near, index })
  }
  return [...found.values()]
}

/** Best first: as many words as the key, often named, near the key; a touch of chance between equals. */
export function byLikeness(names: readonly Named[], { key, random }: Request): Named[] {
  const words = countWords(key)
  const weight = (name: Named) =>
    (countWords(name.text) === words ? 3 : Math.abs(countWords(name.text) - words) === 1 ? 1 : 0) +
    Math.min(name.mentions, 4) / 2 +
    1 / (1 + name.near / 500) +
    random() / 2
  return names
    .map(name => ({ name, weight: weight(name) }))
    .sort((a, b) => b.weight - a.weight || a.name.index - b.name.index)
    .map(({ name }) => name)
}
