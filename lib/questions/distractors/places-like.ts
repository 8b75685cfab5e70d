import { grammarOf } from '@/lib/linguistics/grammar'
import { lookupForm } from '@/lib/linguistics/lookup-form'
import { placesOf } from '@/lib/linguistics/places-of-document'
import type { Document } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { contains, overlaps, type Span, textOf } from '@/lib/model/span'
import type { Judging } from '../verifying/judging-of'
import { fold } from '../verifying/words'
import { countriesLike, countryOf } from './countries-like'
import { firstFrom, foldedOf } from './folded-text'
import { leadOf, withLead } from './lead'
import { byLikeness, namedInArticle } from './named-in-article'
import type { Request } from './request'
import { isWide } from './wide-places'

/** Places of the key's grain: countries beside a country (the article's first, then of its continent), others beside others. */
export function* placesLike(request: Request): Iterable<string> {
  const { judging, document, key, keySpan } = request
  const { lead, bare } = leadOf(key, judging)
  const { language } = document.article
  if (countryOf(bare, language) !== null) {
    yield* countriesLike(request, bare)
    return
  }
  const beside = besideOf(keySpan, document)
  const sort = sortOf(request.kind ?? '', language)
  const town = judging.townNouns.includes(lookupForm(request.kind ?? ''))
  const others = namedInArticle('place', request).filter(place => {
    const own = leadOf(place.text, judging).bare
    return (
      countryOf(own, language) === null &&
      !beside.has(fold(own)) &&
      isSurelyPlace(place.text, document) &&
      !isOfPerson(own, document) &&
      isWide(own, language) === isWide(bare, language) &&
      (sort === null || isOfSort(place.text, sort, document)) &&
      !(town && isRegion(own, document, judging)) &&
      !nested(own, bare, document)
    )
  })
  for (const place of byLikeness(others, { ...request, key: bare }))
    yield* withLead(place.text, lead, request)
}

/** "Quel fleuve": no town stands beside it; what waters and heights are called, else null. */
function sortOf(kind: string, language: Language): ReadonlySet<string> | null {
  const { waterNames, heightNames } = grammarOf(language)
  const names = [waterNames, heightNames].find(known => known.has(lookupForm(kind)))
  return names ? new Set([...names].map(fold)) : null
}

/** The article calls it so somewhere, in its name or right before it ("la rivière Aune"). */
function isOfSort(place: string, sort: ReadonlySet<string>, document: Document): boolean {
  const { text, positionsOf } = foldedOf(document)
  const isSort = (words: string) => words.split(/[\s'’]+/).some(word => sort.has(fold(word)))
  const beforeIt = (at: number) =>
    text
      .slice(0, at)
      .trimEnd()
      .split(/[\s'’]+/)
      .slice(-1)
      .join('')
  return isSort(place) || positionsOf(fold(place)).some(at => isSort(beforeIt(at)))
}

/** "en Aunis", "dans la Vaire": what has such a preposition somewhere is no town. */
function isRegion(place: string, document: Document, { regionLead }: Judging): boolean {
  const { text, positionsOf } = foldedOf(document)
  return positionsOf(fold(place)).some(at => regionLead.test(text.slice(Math.max(0, at - longestLead), at)))
}
const longestLead = 12

/** "suspendus en Gironde …, et les trams à Bordeaux": of two places in one sentence one may lie in the other. */
function besideOf(key: Span, document: Document): Set<string> {
  const { text } = document.article
  const own = document.sentences.find(({ span }) => overlaps(span, key))
  return new Set(
    placesOf(document)
      .entities.near(own?.span ?? key)
      .filter(({ class: kind, span }) => kind === 'place' && own !== undefined && contains(own.span, span))
      .map(({ span }) => fold(textOf(text, span))),
  )
}

/** "Anticor", "Tarn" behind nothing but "de": a name that once at least stands where a place does, or is known for one. */
function isSurelyPlace(place: string, document: Document): boolean {
  const known = places.get(document) ?? surestOf(document)
  places.set(document, known)
  return (known.get(fold(place)) ?? 1) >= surely
}
const places = new WeakMap<Document, ReadonlyMap<string, number>>()
const surely = 0.85

function surestOf({ entities, article }: Document): Map<string, number> {
  const surest = new Map<string, number>()
  for (const { class: kind, span, confidence } of entities) {
    if (kind !== 'place') continue
    const name = fold(textOf(article.text, span))
    surest.set(name, Math.max(surest.get(name) ?? 0, confidence))
  }
  return surest
}

/** "Alexeï" of "Alexeï Tarn": a word of somebody’s name that was taken for a place. */
function isOfPerson(place: string, document: Document): boolean {
  const known = people.get(document) ?? wordsOfPeople(document)
  people.set(document, known)
  return known.has(fold(place))
}
const people = new WeakMap<Document, ReadonlySet<string>>()

function wordsOfPeople({ entities, article }: Document): Set<string> {
  return new Set(
    entities
      .filter(({ class: kind }) => kind === 'person')
      .flatMap(({ span }) => fold(textOf(article.text, span)).split(/\s+/)),
  )
}

/** "Lyon, dans le Rhône": where one place explains another, both may be right. */
function nested(place: string, key: string, document: Document): boolean {
  const [a, b] = [fold(place), fold(key)]
  return explains(a, b, document) || explains(b, a, document)
}

const gap = /^,? ?(?:\(|in |en |dans |au |aux |a |the |le |la |les |l'|pres de |near |du |de |d'|of )*$/u
/** The longest way from one to the other. */
const nearby = 25

/** Whether the second stands right behind the first somewhere: looked for around the rarer of the two. */
function explains(first: string, second: string, document: Document): boolean {
  const { text, positionsOf } = foldedOf(document)
  const [ones, others] = [positionsOf(first), positionsOf(second)]
  const leads = (from: number, to: number | undefined) =>
    to !== undefined && to - from < nearby && gap.test(text.slice(from, to))
  if (ones.length <= others.length)
    return ones.some(at => leads(at + first.length, others[firstFrom(others, at + first.length)]))
  return others.some((to, index) => {
    // What stands before the one before leads to that one.
    const least = Math.max(to - nearby + 1, (others[index - 1] ?? -1) + 1) - first.length
    for (let at = firstFrom(ones, least); at < ones.length; at += 1) {
      const from = (ones[at] ?? 0) + first.length
      if (from > to) return false
      if (leads(from, to)) return true
    }
    return false
  })
}
