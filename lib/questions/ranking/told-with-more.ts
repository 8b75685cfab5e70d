import { grammarOf } from '@/lib/linguistics/grammar'
import type { Candidate } from '@/lib/model/candidate'
import type { Document, TaggedToken } from '@/lib/model/document'
import { openReader } from '../facts/reading/reader'
import { flat } from '../verifying/words'
import { bareDefinites } from './told-before'

/**
 * A definite noun of a stem with nothing beside it that says which ("the ban", "le tarif"), of which the article said more
 * before ("a ban on smoking in harbours"): who reads the question alone does not know which. Null where there is none.
 */
export function toldWithMore({ content, evidence }: Candidate, document: Document): string | null {
  const start = evidence[0]?.start ?? 0
  const { words } = openReader(document)
  const { plurals } = nounsOf(document)
  const { timeNouns } = grammarOf(document.article.language)
  // "les élèves": in French they may be all of them.
  const known = (noun: string) =>
    words.authorities.has(noun) ||
    words.emptyNouns.has(noun) ||
    timeNouns.has(noun) ||
    (!words.bareNouns && plurals.has(noun))
  return (
    bareDefinites(content.stem, document).find(
      noun => !known(flat(noun)) && saidMore(flat(noun), start, document),
    ) ?? null
  )
}

/** Whether a sentence that begins before `start` has the noun with something beside it. */
function saidMore(noun: string, start: number, document: Document): boolean {
  const places = placesOf(document).get(lemmaOf(noun, document)) ?? []
  return places.some(place => place.start < start && place.more)
}

type NounPlace = { start: number; more: boolean }
type Nouns = {
  lemmas: ReadonlyMap<string, string>
  plurals: ReadonlySet<string>
  places: ReadonlyMap<string, readonly NounPlace[]>
}
const kept = new WeakMap<Document, Nouns>()

const lemmaOf = (noun: string, document: Document) => nounsOf(document).lemmas.get(noun) ?? noun
const placesOf = (document: Document) => nounsOf(document).places

/** Every common noun of an article by its lemma, with where its sentences begin. */
function nounsOf(document: Document): Nouns {
  const known = kept.get(document)
  if (known) return known
  const lemmas = new Map<string, string>()
  const plurals = new Set<string>()
  const places = new Map<string, NounPlace[]>()
  for (const { tokens, span } of document.sentences)
    for (const [at, { upos, form, lemma, feats }] of tokens.entries()) {
      if (upos !== 'NOUN') continue
      lemmas.set(flat(form), lemma)
      if (feats.Number === 'Plur') plurals.add(flat(form))
      const place = { start: span.start, more: tokens.some(token => token.head === at && saysWhich(token)) }
      places.set(lemma, [...(places.get(lemma) ?? []), place])
    }
  const nouns = { lemmas, plurals, places }
  kept.set(document, nouns)
  return nouns
}

const saysWhich = ({ deprel }: TaggedToken) => /^(?:amod|nmod|compound|acl|appos|flat|nummod)/.test(deprel)
