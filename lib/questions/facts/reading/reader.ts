import * as enFactWords from '@/lib/languages/en/fact-words'
import * as enReference from '@/lib/languages/en/reference'
import * as frFactWords from '@/lib/languages/fr/fact-words'
import * as frReference from '@/lib/languages/fr/reference'
import { grammarOf } from '@/lib/linguistics/grammar'
import { entitiesBySentence, type Reading, readTree } from '@/lib/linguistics/parsing/reading'
import { type Places, placesOf } from '@/lib/linguistics/places-of-document'
import { gridOf, type SpanGrid } from '@/lib/linguistics/span-grid'
import type { Chain, Document, Entity, Mention, Sentence, TaggedToken } from '@/lib/model/document'
import type { FactWords } from '@/lib/model/fact-words'
import type { Language } from '@/lib/model/language'
import type { ReferringWords } from '@/lib/model/phrasing'
import { type SaidWhere, saidWhere } from './said-where'

/** A document with what the rules look up again and again. */
export type Reader = {
  document: Document
  text: string
  reference: ReferringWords
  words: FactWords
  /** Chain and mention that begin at this offset; the longest mention when several do. */
  mentionAt: ReadonlyMap<number, { chain: number; mention: Mention }>
  entityAt: ReadonlyMap<number, Entity>
  /** Those of `mentionAt`, by where they stand. */
  mentions: SpanGrid<{ chain: number; mention: Mention }>
  places: Places
  said: SaidWhere
  /** Where those stand who have a function. */
  holderAt: ReadonlySet<number>
  /** The people of the article by each word of their names. */
  bearersOf: ReadonlyMap<string, ReadonlySet<string>>
  /** The mended tree of a sentence, grown when it is first asked for. */
  treeAt(sentence: number): Reading
}

const known = {
  fr: { reference: frReference.reference, words: frFactWords.factWords },
  en: { reference: enReference.reference, words: enFactWords.factWords },
} satisfies { [L in Language]: { reference: ReferringWords; words: FactWords } }

const kept = new WeakMap<Document, Reader>()

/** One reader a document, however many rules ask for it. */
export function openReader(document: Document): Reader {
  const there = kept.get(document)
  if (there) return there
  const opened = open(document)
  kept.set(document, opened)
  return opened
}

function open(document: Document): Reader {
  const mentionAt = new Map<number, { chain: number; mention: Mention }>()
  document.chains.forEach((chain, index) => {
    for (const mention of chain.mentions) {
      const there = mentionAt.get(mention.span.start)
      if (!there || there.mention.span.end < mention.span.end)
        mentionAt.set(mention.span.start, { chain: index, mention })
    }
  })
  const entityAt = new Map(document.entities.map(entity => [entity.span.start, entity]))
  return {
    document,
    text: document.article.text,
    ...known[document.article.language],
    mentionAt,
    entityAt,
    mentions: gridOf([...mentionAt.values()], ({ mention }) => [mention.span]),
    places: placesOf(document),
    said: saidWhere(document, plain),
    holderAt: new Set(document.roles.flatMap(({ entity }) => document.entities[entity]?.span.start ?? [])),
    bearersOf: bearersIn(document),
    treeAt: treesOf(document),
  }
}

function bearersIn({ chains }: Document): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>()
  for (const { class: named, name } of chains)
    if (named === 'person')
      for (const word of name.split(/\s+/)) bearers.set(word, (bearers.get(word) ?? new Set()).add(name))
  return bearers
}

function treesOf(document: Document): (sentence: number) => Reading {
  const trees = new Map<number, Reading>()
  const grammar = grammarOf(document.article.language)
  const own = entitiesBySentence(document)
  return index => {
    const there = trees.get(index)
    if (there) return there
    const sentence = document.sentences[index]
    if (!sentence) throw new Error(`no sentence ${index}`)
    const grown = readTree(sentence, own.get(index) ?? [], document.entities, grammar)
    trees.set(index, grown)
    return grown
  }
}

export function sentenceAt(reader: Reader, index: number): Sentence {
  const sentence = reader.document.sentences[index]
  if (!sentence) throw new Error(`no sentence ${index}`)
  return sentence
}

export function tokenAt(sentence: Sentence, index: number): TaggedToken | null {
  return sentence.tokens[index] ?? null
}

export function chainAt(reader: Reader, index: number | null): Chain | null {
  return index === null ? null : (reader.document.chains[index] ?? null)
}

/** Lower case, with straight apostrophes made typographic: how word lists are looked up. */
export function plain(form: string): string {
  return form.toLowerCase().replace(/'/g, '’')
}
