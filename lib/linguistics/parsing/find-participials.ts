import type { Clause, Phrase, TaggedToken, VerbGroup } from '@/lib/model/document'
import { lookupForm } from '../lookup-form'
import type { Half } from './clause-kind'
import { findComplements } from './find-complements'
import { headsPhrase, phraseAt } from './noun-phrase'
import type { Reading } from './reading'
import { rounded, sureOfArc } from './sureness'
import { childrenOf, relationOf } from './tree'

/**
 * "Créé en 1999 par Gaston Roulin, le festival dispose …", "Le mouvement, lancé par les agents, dure …": a participle says
 * something of a noun, as a relative clause of its own that has no finite verb.
 */
export function findParticipials(reading: Reading, sentence: number, halves: readonly Half[]): Clause[] {
  const { tokens, tree } = reading
  return tokens.flatMap((token, at): Clause[] => {
    if (!isParticiple(reading, token, at)) return []
    const phrase = bearerOf(reading, at, halves)
    if (!phrase || disagrees(token, phrase)) return []
    const group = groupOf(reading, at)
    const predicate = { at, finite: at, copula: null, borrowed: false }
    const subject = { kind: 'relative' as const, phrase, inverted: false, shared: false }
    const complements = findComplements({
      reading,
      predicate,
      group,
      owners: [at],
      predicative: null,
      frames: new Set(),
      subject: { ...subject, at: null, sure: 1 },
    }).filter(({ fronted }) => !fronted)
    const last = complements.at(-1)
    if (!last) return []
    const arc = tree.arcs[at]
    // One that opens its sentence and agrees with the subject behind its comma is that by its place.
    const opens = at < phrase.tokens.from && tokens[phrase.tokens.from - 1]?.form === ','
    const sure = Math.max(arc ? sureOfArc(arc) : 0, opens ? 0.75 : 0) * (0.5 + token.confidence / 2)
    return [
      {
        sentence,
        span: { start: token.span.start, end: last.span.end },
        kind: 'relative',
        parent: null,
        connector: null,
        subject,
        verb: group,
        complements,
        antecedent: phrase,
        quotation: null,
        confidence: rounded(Math.min(0.85, sure)),
      },
    ]
  })
}

function isParticiple({ tree, tokens, grammar }: Reading, { upos, feats }: TaggedToken, at: number): boolean {
  if (upos !== 'VERB' || !/^(?:acl|advcl)$/.test(tree.arcs[at]?.rel ?? '')) return false
  if (childrenOf(tree, at, 'nsubj', 'aux', 'cop', 'mark', 'expl').length) return false
  // "Luc Roy, délégué départemental, …": a function, and nothing that was done.
  const next = tokens[at + 1]
  const isRole = grammar.roleNouns.has(lookupForm(tokens[at]?.form ?? '')) && !grammar.describesNext
  if (isRole && tokens[at - 1]?.form === ',' && next?.upos === 'ADJ') return false
  // "built in 1920" is read as a finite past now and then.
  const finite = feats.VerbForm === 'Fin' && grammar.pastLooksLikeParticiple && tree.arcs[at]?.rel === 'acl'
  return (
    (feats.VerbForm === 'Part' || finite) &&
    feats.Tense === 'Past' &&
    tokens[at - 1]?.feats.PronType !== 'Rel'
  )
}

/** The noun it hangs on; of one that opens its sentence, the subject of the verb. */
function bearerOf(reading: Reading, at: number, halves: readonly Half[]): Phrase | null {
  const { tree } = reading
  const head = tree.arcs[at]?.head ?? -1
  if (relationOf(tree, at) === 'acl')
    return headsPhrase(reading, head) ? phraseAt(reading, head, false) : null
  const main = halves.find(({ predicate }) => predicate.at === head)
  const { phrase = null, kind, inverted, shared } = main?.subject ?? {}
  if (!phrase || kind !== 'noun' || inverted || shared || phrase.coordinated) return null
  return at < phrase.tokens.from ? phrase : null
}

function disagrees({ feats }: TaggedToken, { gender, number }: Phrase): boolean {
  return (
    (feats.Gender !== undefined && gender !== null && feats.Gender !== gender) ||
    (feats.Number !== undefined && feats.VerbForm === 'Part' && number !== null && feats.Number !== number)
  )
}

function groupOf({ tokens, grammar }: Reading, at: number): VerbGroup {
  const lemma = tokens[at]?.lemma ?? ''
  return {
    span: tokens[at]?.span ?? { start: 0, end: 0 },
    tokens: { from: at, to: at + 1 },
    head: at,
    finite: at,
    lemma,
    tense: 'past',
    auxiliaries: [],
    modal: null,
    negated: false,
    reflexive: false,
    passive: !grammar.unaccusatives.has(lemma),
  }
}
