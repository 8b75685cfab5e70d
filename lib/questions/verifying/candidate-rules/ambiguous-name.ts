import { placesOf } from '@/lib/linguistics/places-of-document'
import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { overlaps, textOf } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { chainAt } from '../mentions'
import { fold } from '../words'

/** A surname that two people of the article share names neither of them, and is taken for neither who is not told of far more. */
export const ambiguousName: CandidateRule = {
  rule: 'ambiguous-name',
  refuse: view => {
    const { candidate, content, document, key, stem } = view
    const { keySpan } = candidate
    const [own] = candidate.evidence
    const mistaken = own && mistakenIn(document, textOf(document.article.text, own), `${stem} ${key ?? ''}`)
    if (mistaken) return `the sentence says only a name that others have: ${mistaken}`
    if (key === null || keySpan === null || /\s/u.test(key.trim())) return null
    const there = placesOf(document).entities.near(keySpan)
    if (!there.some(entity => entity.class === 'person' && overlaps(entity.span, keySpan))) return null
    const word = fold(key.trim())
    const owners = ownersIn(document).get(word) ?? new Set()
    // "Ida B. Roux" and "Ida Roux" are one person, however they were linked.
    const first = firstNames(owners)
    return owners.size > 1 && first.size > 1 && !isToldApart(content, word)
      ? `several people are called ${key}: ${[...owners].join(', ')}`
      : null
  },
}

/** "La mission de Fillon", told as Penelope Fillon’s: whose full name its sentence does not have. */
function mistakenIn(document: Document, sentence: string, asked: string): string | undefined {
  const own = fold(sentence)
  const words = new Set(own.split(/[^\p{L}'’-]+/u))
  for (const [word, names] of ownersIn(document)) {
    const first = firstNames(names)
    if (names.size < 2 || first.size < 2 || first.has(word) || !words.has(word)) continue
    const times = (name: string) => document.article.text.split(name).length - 1
    const others = (name: string) => Math.max(...[...names].filter(one => one !== name).map(times))
    const found = [...names].find(
      name => asked.includes(name) && !own.includes(fold(name)) && times(name) < 2 * others(name),
    )
    if (found) return found
  }
  return undefined
}

/** First names; an initial is one that may be written out ("T Hale", "Tom Hale"). */
function firstNames(names: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set([...names].map(name => fold(name).split(/\s+/u)[0] ?? ''))
  const isInitial = (name: string) => /^\p{L}\.?$/u.test(name)
  const long = [...all].filter(name => !isInitial(name))
  return new Set(
    [...all].filter(name => !isInitial(name) || !long.some(one => one.startsWith(name.charAt(0)))),
  )
}

type Owners = ReadonlyMap<string, ReadonlySet<string>>
const made = new WeakMap<Document, Owners>()

/** The people of an article by each word of their full names. */
function ownersIn(document: Document): Owners {
  const known = made.get(document) ?? findOwners(document)
  made.set(document, known)
  return known
}

function findOwners(document: Document): Owners {
  const owners = new Map<string, Set<string>>()
  for (const { class: named, span } of document.entities) {
    const text = textOf(document.article.text, span)
    if (named !== 'person' || !/\s/u.test(text)) continue
    const name = chainAt(document, span)?.name ?? text
    for (const word of fold(text).split(/\s+/u)) owners.set(word, (owners.get(word) ?? new Set()).add(name))
  }
  return owners
}

/** The full name stands among what is accepted: who types it is right, and the surname is only the short way. */
function isToldApart(content: Candidate['content'], surname: string): boolean {
  if (!('key' in content) || typeof content.key !== 'object' || !('accepted' in content.key)) return false
  return content.key.accepted.some(one => /\s/u.test(one.trim()) && fold(one).split(/\s+/u).includes(surname))
}
