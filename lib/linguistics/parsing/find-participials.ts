import type { Clause, Phrase, Sentence, TaggedToken, VerbGroup } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { findComplements } from './find-complements'
import type { Opener } from './openers'
import type { Phrases } from './phrases'

type Place = { participle: number; end: number }

/**
 * "Créé en 1999 par Gaston Roulin, le festival dispose …", "Le mouvement, lancé par les agents, dure …": a participle
 * beside the subject of a clause says something of it, as a clause of its own that has no finite verb.
 */
export function findParticipials(
  sentence: Sentence,
  clauses: readonly Clause[],
  phrases: Phrases,
  openers: readonly Opener[],
  grammar: Grammar,
): Clause[] {
  const { tokens } = sentence
  return clauses.flatMap((clause): Clause[] => {
    const { phrase, kind, shared, inverted } = clause.subject
    if (clause.kind !== 'main' || kind !== 'noun' || !phrase || shared || inverted || phrase.coordinated)
      return []
    const found = [before(tokens, phrase), behind(tokens, phrase, clause.verb.tokens.from)]
    return found.flatMap(place => (place ? clauseAt(place, clause, phrase) : []))
  })

  function clauseAt({ participle, end }: Place, clause: Clause, phrase: Phrase): Clause[] {
    const token = tokens[participle]
    if (!token || disagrees(token, phrase)) return []
    const group = groupOf(token, participle, grammar)
    const subject = { kind: 'noun' as const, phrase, inverted: false, shared: true }
    const field = { tokens, phrases, grammar, group, subject, openers, start: participle, end }
    const complements = findComplements(field).filter(({ fronted }) => !fronted)
    if (complements.length === 0) return []
    const last = complements.at(-1)
    return [
      {
        ...clause,
        span: { start: token.span.start, end: last?.span.end ?? token.span.end },
        parent: null,
        connector: null,
        subject,
        verb: group,
        complements,
        antecedent: null,
        quotation: clause.quotation,
        confidence: Math.round(100 * Math.min(clause.confidence, 0.85) * (0.5 + token.confidence / 2)) / 100,
      },
    ]
  }
}

/** The tagger reads "lancé par les agents" as a noun now and then; before a preposition its ending tells. */
function isParticiple(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at]
  if (token?.upos === 'VERB') return token.feats.VerbForm === 'Part' && token.feats.Tense === 'Past'
  if (token?.upos !== 'NOUN' && token?.upos !== 'ADJ') return false
  return /[^té]ée?s?$/.test(token.form) && tokens[at + 1]?.upos === 'ADP'
}

/** At the head of the sentence, closed by the comma before the subject, with no verb between. */
function before(tokens: readonly TaggedToken[], phrase: Phrase): Place | null {
  const comma = phrase.tokens.from - 1
  if (!isParticiple(tokens, 0) || tokens[comma]?.form !== ',') return null
  const between = tokens.slice(1, comma)
  return between.some(({ feats, form }) => feats.VerbForm === 'Fin' || form === ',')
    ? null
    : { participle: 0, end: comma }
}

/** Between two commas right behind the subject. */
function behind(tokens: readonly TaggedToken[], phrase: Phrase, verb: number): Place | null {
  const at = phrase.tokens.to + 1
  if (tokens[at - 1]?.form !== ',' || !isParticiple(tokens, at)) return null
  const end = tokens.findIndex(({ form }, index) => index > at && form === ',')
  return end > 0 && end < verb ? { participle: at, end } : null
}

function disagrees({ feats }: TaggedToken, { gender, number }: Phrase): boolean {
  return (
    (feats.Gender !== undefined && gender !== null && feats.Gender !== gender) ||
    (feats.Number !== undefined && number !== null && feats.Number !== number)
  )
}

function groupOf(token: TaggedToken, at: number, grammar: Grammar): VerbGroup {
  return {
    span: token.span,
    tokens: { from: at, to: at + 1 },
    head: at,
    finite: at,
    lemma: token.upos === 'VERB' ? token.lemma : token.form.toLowerCase().replace(/ée?s?$/, 'er'),
    tense: 'past',
    auxiliaries: [],
    modal: null,
    negated: false,
    reflexive: false,
    passive: !grammar.unaccusatives.has(token.lemma),
  }
}
