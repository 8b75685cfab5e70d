import { grammarOf } from '@/lib/linguistics/grammar'
import { placesOf } from '@/lib/linguistics/places-of-document'
import type { Chain, Document, Entity, EntityClass } from '@/lib/model/document'
import { contains, overlaps, type Span } from '@/lib/model/span'
import { chainAt } from '../verifying/mentions'
import { countWords } from '../verifying/words'
import { firstFrom } from './folded-text'
import type { Request } from './request'

/** A name of the article that could stand as a distractor. */
export type Named = {
  text: string
  words: number
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
  const { groups, groupsOf, groupsIn } = groupsOfClass(document, wanted)
  const own = chainAt(document, keySpan)
  const near = placesOf(document).entities.near(keySpan)
  const touched = new Set([
    ...(own ? (groupsOf.get(own) ?? []) : []),
    ...near.flatMap(entity => (overlaps(entity.span, keySpan) ? (groupsIn.get(entity) ?? []) : [])),
  ])
  const isOther = ({ entity, chain }: Mention) =>
    !overlaps(entity.span, keySpan) && (chain === null || chain !== own)
  const named = groups.flatMap(
    group =>
      nameOf(touched.has(group) ? group.mentions.filter(isOther) : group.mentions, group, keySpan) ?? [],
  )
  return touched.size > 0 ? named.sort((a, b) => a.index - b.index) : named
}

function nameOf(
  mentions: readonly Mention[],
  { text, words, starts, mentions: all }: Group,
  { start }: Span,
): Named | null {
  const [first] = mentions
  if (!first) return null
  return {
    text,
    words,
    gender: first.chain?.gender ?? null,
    mentions: mentions.length,
    near: nearest(mentions === all ? starts : mentions.map(({ entity }) => entity.span.start), start),
    index: first.index,
  }
}

/** Mentions stand in the order of the article: the nearest is the last before the place or the first behind it. */
function nearest(starts: readonly number[], place: number): number {
  const behind = firstFrom(starts, place)
  const gap = (at: number) => Math.abs((starts[at] ?? Number.POSITIVE_INFINITY) - place)
  return Math.min(gap(behind - 1), gap(behind))
}

type Mention = { entity: Entity; index: number; chain: Chain | null }
/** All that goes by one name. */
type Group = { text: string; words: number; mentions: Mention[]; starts: number[] }
type Groups = {
  groups: readonly Group[]
  groupsOf: ReadonlyMap<Chain, readonly Group[]>
  groupsIn: ReadonlyMap<Entity, Group>
}

const made = new WeakMap<Document, Map<EntityClass, Groups>>()

/** The names of a class with nothing said of a key: hundreds of keys are held against them. */
function groupsOfClass(document: Document, wanted: EntityClass): Groups {
  const known = made.get(document) ?? new Map<EntityClass, Groups>()
  made.set(document, known)
  const there = known.get(wanted) ?? group(document, wanted)
  known.set(wanted, there)
  return there
}

function group(document: Document, wanted: EntityClass): Groups {
  const { text } = document.article
  const { entities } = placesOf(document)
  const byName = new Map<string, Group>()
  const groupsOf = new Map<Chain, Group[]>()
  const groupsIn = new Map<Entity, Group>()
  for (const [index, entity] of document.entities.entries()) {
    if (entity.class !== wanted || entity.confidence < surely[wanted]) continue
    // A name inside a longer one ("Gazprom" in "le chef de Gazprom") is its own; inside another entity it is not.
    const within = entities
      .near(entity.span)
      .some(other => other !== entity && contains(other.span, entity.span) && other.class !== wanted)
    if (within) continue
    if (wanted === 'organisation' && isHalf(text, entity)) continue
    if (wanted === 'person' && isOwner(text, entity)) continue
    const chain = chainAt(document, entity.span)
    const written = text.slice(entity.span.start, entity.span.end)
    const name = chain && (chain.class === wanted || chain.class === null) ? chain.name : written
    // "Roe v": the beginning of something else.
    if (/\s\p{Ll}$/u.test(name) || /^\d\P{Lu}*$/u.test(name) || isUnended(name) || isKind(name, document))
      continue
    const own = byName.get(name) ?? { text: name, words: countWords(name), mentions: [], starts: [] }
    byName.set(name, own)
    own.mentions.push({ entity, index, chain })
    groupsIn.set(entity, own)
    if (chain) groupsOf.set(chain, [...new Set([...(groupsOf.get(chain) ?? []), own])])
  }
  for (const { mentions, starts } of byName.values()) {
    mentions.sort((a, b) => a.entity.span.start - b.entity.span.start)
    starts.push(...mentions.map(({ entity }) => entity.span.start))
  }
  return { groups: [...byName.values()], groupsOf, groupsIn }
}

/** "Syndicat": what kind of body it is, with a capital. */
const isKind = (name: string, { article }: Document) =>
  grammarOf(article.language).organisationNouns.has(name.toLowerCase())
/** "the | International | Children’s Prize": one word of a longer name. */
const isHalf = (text: string, { span }: Entity) => /^\s\p{Lu}\p{Ll}/u.test(text.slice(span.end, span.end + 3))

/** "Tarn Girls’ School": whose the school is is no person. */
const isOwner = (text: string, { span }: Entity) =>
  /^[’']s?\s\p{Lu}\p{Ll}/u.test(text.slice(span.end, span.end + 5)) && text.charAt(span.end - 1) === 's'

/** "article du": what it leads to was left out. */
const isUnended = (name: string) =>
  /\s(?:d[ue]|des|la|les?|aux?|à|en|of|the|to|in|at|for|and|et)$/iu.test(name)

/** Best first: as many words as the key, often named, near the key; a touch of chance between equals. */
export function byLikeness(names: readonly Named[], { key, random }: Request): Named[] {
  const words = countWords(key)
  const weight = (name: Named) =>
    (name.words === words ? 3 : Math.abs(name.words - words) === 1 ? 1 : 0) +
    Math.min(name.mentions, 4) / 2 +
    1 / (1 + name.near / 500) +
    random() / 2
  return names
    .map(name => ({ name, weight: weight(name) }))
    .sort((a, b) => b.weight - a.weight || a.name.index - b.name.index)
    .map(({ name }) => name)
}
