import type { Clause } from '@/lib/model/document'
import { indexOf } from './article-index'
import type { CandidateView } from './candidate-view'
import { placeOf } from './key-place'
import { readStem } from './stem-words'
import { beginning, flat, wordsOf } from './words'

/**
 * The clause that holds the key, when the stem asks with its verb; null where it asks otherwise ("Qui est le maire ?", of
 * a clause that tells whom the mayor and others received).
 */
export function ownClause(view: CandidateView): Clause | null {
  const { candidate, document, key, stem, judging } = view
  const place = key === null ? null : placeOf(candidate, key, document)
  const own = place && place.clause !== null ? document.clauses[place.clause] : undefined
  if (!own) return null
  if (judging.copulaLemmas.includes(own.verb.lemma)) return own
  const said = saidBy(stem, view)
  const verb = document.sentences[own.sentence]?.tokens[own.verb.head]
  return [own.verb.lemma, verb?.form ?? ''].some(word => said.has(beginning(flat(word)))) ? own : null
}

/** What a stem says, as terms: its words, what their lemmas are in the article, and whom its names mean. */
export function saidBy(stem: string, { document, judging }: CandidateView): ReadonlySet<string> {
  return new Set([
    ...readStem(stem, indexOf(document), judging).words.flatMap(({ terms }) => terms),
    // Names were read as whom they mean; as words they count too.
    ...wordsOf(stem).map(word => beginning(word.flat)),
  ])
}
