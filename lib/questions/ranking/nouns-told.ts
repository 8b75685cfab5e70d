import type { Document, TaggedToken } from '@/lib/model/document'
import { flat } from '../verifying/words'

/** Where an article has a common noun: the offset its sentence begins at, and whether a word that hangs on it says which one. */
export type NounPlace = { start: number; saysWhich: boolean }

const kept = new WeakMap<Document, ReadonlyMap<string, readonly NounPlace[]>>()

/** All places of a noun, in either number, in the order of the text; `form` flat. */
export function placesOfNoun(form: string, document: Document): readonly NounPlace[] {
  const known = kept.get(document) ?? findNouns(document)
  kept.set(document, known)
  return known.get(form) ?? []
}

function findNouns({ sentences }: Document): Map<string, NounPlace[]> {
  const ofLemma = new Map<string, NounPlace[]>()
  const lemmas = new Map<string, string>()
  for (const { tokens, span } of sentences) {
    const told = new Set(tokens.flatMap(token => (tellsWhich(token) ? [token.head] : [])))
    for (const [at, { upos, form, lemma }] of tokens.entries()) {
      if (upos !== 'NOUN') continue
      lemmas.set(flat(form), lemma)
      const places = ofLemma.get(lemma) ?? []
      places.push({ start: span.start, saysWhich: told.has(at) })
      ofLemma.set(lemma, places)
    }
  }
  return new Map([...lemmas].map(([form, lemma]) => [form, ofLemma.get(lemma) ?? []]))
}

const tellsWhich = ({ deprel }: TaggedToken) => /^(?:amod|nmod|compound|acl|appos|flat|nummod)/.test(deprel)
