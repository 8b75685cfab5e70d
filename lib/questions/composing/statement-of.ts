import type { Span } from '@/lib/model/span'
import { openingOf, type Pieces } from '../facts/reading/cut-clause'
import { joinWords } from '../facts/reading/join-words'
import { verifyCandidate } from '../verifying/verify-candidate'
import { contentWords, wordsOf } from '../verifying/words'
import { builtin, type Material } from './material'

/** A clause as a sentence; null when somebody only claims it. */
export function statementOf(pieces: Pieces, { realiser }: Pick<Material, 'realiser'>): string | null {
  const { subject, clitics, finite, attribution } = pieces.parts
  const { before, after } = pieces.told
  const words = [openingOf(pieces), subject.asWritten ?? subject.text, clitics, finite, before, after]
  return attribution === null ? realiser.statement(joinWords(words)) : null
}

/** Whether a sentence passes the rules as a statement: no pronoun, no "hier", a verb, nothing cut off. */
export function standsAlone(text: string, evidence: readonly Span[], { document }: Material): boolean {
  const rejection = verifyCandidate(
    {
      content: { kind: 'true-false', stem: text, key: true },
      class: 'statement',
      evidence,
      keySpan: null,
      fact: 'statement',
      difficulty: 'easy',
      explanation: null,
      origin: builtin('statement', 1),
    },
    document,
  )
  return rejection === null
}

/** "Ada Brenn est née." names what it is about; "L’opération a été annoncée." could be said of anything. */
export function saysEnough(text: string, material: Pick<Material, 'judging' | 'words'>): boolean {
  const { judging } = material
  // "The bridge opened by the queen.": a participle that was taken for the verb.
  if (material.words.halfPassive.test(text)) return false
  const words = wordsOf(text)
  const small = new Set([...judging.stopWords, ...judging.articles])
  const names = words.filter(({ form, flat }, at) => /^\p{Lu}/u.test(form) && (at > 0 || !small.has(flat)))
  const told = contentWords(text, judging).length
  // A name alone at the head may be any capital: it wants a second one, or more to be told.
  const inside = names.some(({ start }) => start > 0)
  return told >= 6 || (names.length > 0 && told >= 4) || (inside && told >= 3)
}
