import { isOneOf } from '@/lib/linguistics/linking/kinds'
import type { Chain, Entity } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { textOf } from '@/lib/model/span'
import type { FactKey } from '../fact'
import { rankedNames } from './ranked-names'
import { chainAt, type Reader } from './reader'
import { writtenNames } from './written-names'

const twoNames = /\s[–—-]\s/u

/** A person by the fullest name (`acts`: by its place, as after "by", it does something, which is evidence enough); the surname alone is accepted when nobody else of the article bears it. */
export function personKey(
  reader: Reader,
  chainIndex: number | null,
  entity: Entity | null,
  acts = false,
): FactKey | null {
  const chain = chainAt(reader, chainIndex)
  if (chain && chain.class !== 'person' && entity?.class !== 'person') return null
  const written = entity ? textOf(reader.text, entity.span) : ''
  const text = chain && chain.name.length >= written.length ? chain.name : written
  // "La Vie", "Les Échos": what an article opens is no person.
  if (/^(?:La|Le|Les|The)\s|^L[’']/.test(text) && chain?.name.split(' ').length !== 1) return null
  if (text === '' || !/^\p{Lu}/u.test(text)) return null
  // "Ida Brenn – Roe said": two names with a dash between them.
  if (twoNames.test(text) || isAnimal(reader, chain)) return null
  if (isOfTwo(reader, text)) return null
  if (!acts && !surelyPerson(reader, chainIndex, entity)) return null
  const span = spanOfName(reader, chainIndex, text) ?? entity?.span
  if (!span) return null
  const accepted = new Set<string>()
  const surname = text.split(/\s+/).at(-1) ?? text
  // "Mohammed VI": a king goes by no number.
  if (surname !== text && !/^(?:[IVX]+(?:er|e)?)$/u.test(surname) && bearers(reader, surname) === 1) {
    accepted.add(surname)
    // "Le Maire" of "Bruno Le Maire".
    const words = text.split(/\s+/)
    for (let from = 1; from < words.length - 1; from += 1) accepted.add(words.slice(from).join(' '))
  }
  for (const form of namesOf(reader, chain).keys())
    if (form !== text && form.includes(surname) && bearers(reader, surname) === 1) accepted.add(form)
  for (const form of ownNames(reader, chainIndex, text)) accepted.add(form)
  for (const form of writtenNames(reader, text)) accepted.add(form)
  for (const form of rankedNames(reader, chain, text)) accepted.add(form)
  return { text, span, class: 'person', accepted: [...accepted] }
}

/**
 * What the article itself calls somebody, where it calls nobody else so: "Castell" beside his father "Antoine Castell",
 * "Léa" for Léa Maurel; and the fuller name of whom it has by a part of it ("Rolland", "Nils Rolland").
 */
function ownNames(reader: Reader, chainIndex: number | null, text: string): string[] {
  const called = [...namesOf(reader, chainAt(reader, chainIndex)).keys()].filter(
    form => form !== text && /^\p{Lu}[^\s]*$/u.test(form) && ` ${text} `.includes(` ${form} `),
  )
  const people = reader.document.chains.filter(({ class: named }) => named === 'person')
  const own = chainAt(reader, chainIndex)
  const only = called.filter(form =>
    people.every(chain => chain === own || !namesOf(reader, chain).has(form)),
  )
  const fuller = people.map(({ name }) => name).filter(name => name !== text && isEndOf(text, name))
  return fuller.length === 1 ? [...only, ...fuller] : only
}

const isEndOf = (part: string, name: string) =>
  name.endsWith(` ${part}`) || name.endsWith(`-${part}`) || name.startsWith(`${part} `)

/** "Hale" where the article names Ann Hale and Ivo Hale: nobody knows which of them. */
const isOfTwo = ({ bearersOf }: Reader, name: string) =>
  !name.includes(' ') && [...(bearersOf.get(name) ?? [])].filter(one => one.endsWith(` ${name}`)).length > 1

/** "Igor, un ours polaire du zoo": it has a name, and nobody asks who. */
function isAnimal(reader: Reader, chain: Chain | null): boolean {
  return (chain?.mentions ?? []).some(({ form, span }) => {
    const entity = form === 'name' ? reader.entityAt.get(span.start) : undefined
    if (!entity) return false
    const { tokens, grammar } = reader.treeAt(entity.sentence)
    const { from, to } = entity.tokens
    const apposed =
      tokens[to]?.form === ',' &&
      tokens[to + 1]?.upos === 'DET' &&
      isOneOf(tokens[to + 2], grammar.animalNouns)
    return apposed || (tokens[from - 1]?.upos === 'NOUN' && isOneOf(tokens[from - 1], grammar.animalNouns))
  })
}

/** Two capitals alone do not make a person: a title, a function, a first name, a verb, a pronoun or a family name does. */
function surelyPerson(reader: Reader, chainIndex: number | null, entity: Entity | null): boolean {
  const chain = chainAt(reader, chainIndex)
  // "a shop called Inzozi Nziza": a name of which nobody knows whether a man or a woman bears it.
  const least = reader.words.bareNouns && chain?.gender === null ? 0.9 : 0.64
  if (entity && entity.class === 'person' && entity.confidence >= least) return true
  const mentions = chain?.mentions ?? []
  return mentions.some(({ form, confidence, span }) => {
    if (form === 'role' || form === 'pronoun') return true
    return reader.holderAt.has(span.start) || (form === 'name' && confidence >= least)
  })
}

/** How many people of the article bear this surname; "proAda Carel", with half a word before it, is Ada Carel once more. */
function bearers(reader: Reader, surname: string): number {
  // "Ida Brenn – Roe" was read as one name; Roe bears his own.
  const names = [...(reader.bearersOf.get(surname) ?? [])].filter(name => !twoNames.test(name))
  const isTorn = (name: string) => names.some(one => one !== name && one.includes(' ') && name.endsWith(one))
  return names.filter(name => !isTorn(name)).length
}

const named = new WeakMap<Chain, ReadonlyMap<string, Span>>()

/** The ways in which a chain is named, each with its first place. */
function namesOf(reader: Reader, chain: Chain | null): ReadonlyMap<string, Span> {
  if (!chain) return new Map()
  const known = named.get(chain) ?? findNames(reader, chain)
  named.set(chain, known)
  return known
}

function findNames({ text }: Reader, { mentions }: Chain): Map<string, Span> {
  const names = new Map<string, Span>()
  for (const { form, span } of mentions) {
    const written = textOf(text, span)
    if (form === 'name' && !names.has(written)) names.set(written, span)
  }
  return names
}

/** Where a name stands as it is shown, else its first mention by name. */
export function spanOfName(reader: Reader, chainIndex: number | null, name: string): Span | null {
  const names = namesOf(reader, chainAt(reader, chainIndex))
  const exact = names.get(name)
  if (exact) return exact
  for (const [written, span] of names) {
    const at = written.indexOf(name)
    if (at >= 0) return { start: span.start + at, end: span.start + at + name.length }
  }
  const [first] = names.values()
  return first ?? null
}

const approximate =
  /^(?:près de|environ|plus de|moins de|quelque|presque|à peu près|about|around|nearly|almost|more than|less than|over|some|under|at least|au moins)\s+/i

/** A number as it is written; also without "près de", and with the noun it counts. */
export function numberKey(reader: Reader, span: Span, also: readonly string[]): FactKey {
  const written = textOf(reader.text, span).replace(/\s+/g, ' ')
  // "Deux soldats ont …": a figure at the head of a sentence keeps no capital.
  const text = /^\p{Lu}\p{Ll}/u.test(written) ? written.charAt(0).toLowerCase() + written.slice(1) : written
  const bare = text.replace(approximate, '')
  const accepted = new Set([bare, ...also].filter(variant => variant !== text && variant !== ''))
  return { text, span, class: 'number', accepted: [...accepted] }
}
