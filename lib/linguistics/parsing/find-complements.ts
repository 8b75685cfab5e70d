import type {
  Complement,
  ComplementRole,
  Phrase,
  Subject,
  TaggedToken,
  VerbGroup,
} from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { coordinated } from './coordinate'
import type { Opener } from './openers'
import type { Phrases } from './phrases'
import { prepositionAt } from './prepositions'

export type Field = {
  tokens: readonly TaggedToken[]
  phrases: Phrases
  grammar: Grammar
  group: VerbGroup
  subject: Subject
  openers: readonly Opener[]
  /** First token that is no longer of this clause, and first that is. */
  end: number
  start: number
}

/** What the verb governs to its right, and the adverbials that stand before the subject. */
export function findComplements(field: Field): Complement[] {
  return [...fronted(field), ...following(field)]
}

function following(field: Field): Complement[] {
  const { tokens, phrases, grammar, group, subject, openers, end } = field
  const found: Complement[] = []
  let sure = 0.9
  for (let at = group.tokens.to; at < end; ) {
    const token = tokens[at]
    if (!token) break
    const opener = openers.find(o => o.from === at)
    if (opener) {
      // The clause of a verb of saying is its complement; every other clause ends this one.
      if (opener.kind === 'complement')
        found.push(make(field, 'clause', opener.words, at, lastOf(field), null, sure))
      break
    }
    const preposition = prepositionAt(tokens, at, grammar)
    if (preposition) {
      const [words, next] = preposition
      const phrase = phrases.at.get(next)
      if (tokens[next]?.feats.VerbForm === 'Inf' || infinitiveAfterClitics(tokens, next, grammar)) {
        found.push(make(field, 'infinitive', words, at, stretch(field, next), null, sure))
        break
      }
      // "took up cycling", "came down in the middle": a particle goes with its verb.
      if (!phrase && next === at + 1 && at === group.tokens.to && tokens[next]?.upos === 'ADP') {
        at = next
        continue
      }
      if (!phrase || phrase.tokens.from !== next) break
      const whole = pairAfter(field, words, phrase) ?? coordinated(tokens, phrases, phrase)
      // "de hauts murs": an indefinite plural, not a preposition.
      const partitive =
        words === 'de' && at === group.tokens.to && tokens[next]?.upos === 'ADJ' && phrase.number === 'Plur'
      if (partitive) {
        found.push(make(field, 'object', null, at, whole.tokens.to, whole, sure))
        at = whole.tokens.to
        continue
      }
      const agent = group.passive && grammar.agentPrepositions.has(words)
      // Who a passive is by is seldom anything else's, however far from its verb.
      const certain = agent ? Math.max(sure, 0.85) : sure
      found.push(make(field, agent ? 'agent' : 'oblique', words, at, whole.tokens.to, whole, certain))
      sure *= 0.85 // the further from its verb, the likelier a preposition hangs on a noun
      at = whole.tokens.to
      continue
    }
    const phrase = phrases.at.get(at)
    if (phrase && phrase.tokens.from === at) {
      if (phrase.head === subject.phrase?.head) {
        at = subject.phrase.tokens.to
        continue
      }
      const date = phrases.dates.has(phrase)
      if (!date && found.some(c => c.role === 'object' || c.role === 'attribute')) break
      const whole = date ? phrase : coordinated(tokens, phrases, phrase)
      const bare = grammar.copulas.has(group.lemma) ? 'attribute' : 'object'
      const role = date ? 'oblique' : bare
      if (role === 'object' && (group.passive || found.some(c => c.role === 'oblique' && c.preposition)))
        sure *= 0.5
      found.push(make(field, role, null, at, whole.tokens.to, whole, sure))
      at = whole.tokens.to
      continue
    }
    if (token.upos === 'ADJ' && grammar.copulas.has(group.lemma)) {
      found.push(make(field, 'attribute', null, at, at + 1, null, sure))
    } else if (token.upos === 'ADV') found.push(make(field, 'adverb', null, at, at + 1, null, sure))
    else if (token.feats.VerbForm === 'Inf') {
      found.push(make(field, 'infinitive', null, at, stretch(field, at), null, sure))
      break
    } else if (token.form === ',') {
      const next = tokens[at + 1]
      const goesOn =
        next?.upos === 'ADP' ||
        (phrases.at.get(at + 1) && phrases.dates.has(phrases.at.get(at + 1) as Phrase))
      if (!goesOn) break
      sure *= 0.7
    } else if (!/^[«»“”"'’‘]$/.test(token.form)) break
    at++
  }
  return found
}

/** Dates and prepositional phrases between the start of the clause and its subject or verb. */
function fronted(field: Field): Complement[] {
  const { tokens, phrases, grammar, group, subject, start } = field
  const own = !subject.shared && subject.kind !== 'relative' && !subject.inverted ? subject.phrase : null
  const limit = Math.min(own?.tokens.from ?? group.tokens.from, group.tokens.from)
  const found: Complement[] = []
  for (let at = start; at < limit; ) {
    const preposition = prepositionAt(tokens, at, grammar)
    const phrase = phrases.at.get(preposition ? preposition[1] : at)
    if (phrase && phrase.tokens.to <= limit && (preposition || phrases.dates.has(phrase))) {
      const whole = (preposition && pairAfter(field, preposition[0], phrase)) ?? phrase
      const found_ = make(field, 'oblique', preposition?.[0] ?? null, at, whole.tokens.to, whole, 0.8)
      found.push({ ...found_, fronted: true })
      at = whole.tokens.to
    } else if (tokens[at]?.upos === 'PUNCT' || tokens[at]?.upos === 'ADV' || tokens[at]?.upos === 'CCONJ')
      at++
    else break
  }
  return found
}

/** "between 1950 and 1967", "entre mars et mai": both ends belong to it, dates too. */
function pairAfter({ tokens, phrases }: Field, preposition: string, first: Phrase): Phrase | null {
  if (preposition !== 'between' && preposition !== 'entre') return null
  const last = phrases.at.get(first.tokens.to + 1)
  if (tokens[first.tokens.to]?.upos !== 'CCONJ' || last?.tokens.from !== first.tokens.to + 1) return null
  return {
    ...first,
    span: { start: first.span.start, end: last.span.end },
    tokens: { from: first.tokens.from, to: last.tokens.to },
    number: 'Plur',
    coordinated: true,
    entity: null,
  }
}

function infinitiveAfterClitics(tokens: readonly TaggedToken[], from: number, grammar: Grammar): boolean {
  let at = from
  while (grammar.verbClitics.has(lookupForm(tokens[at]?.form ?? '')) || tokens[at]?.feats.Polarity === 'Neg')
    at++
  return tokens[at]?.feats.VerbForm === 'Inf'
}

/** An infinitive goes on to the next comma, opener or end of the clause. */
function stretch(field: Field, from: number): number {
  const { tokens, openers, end } = field
  let at = from
  while (at < end && tokens[at]?.form !== ',' && !openers.some(o => o.from === at && o.kind !== 'relative'))
    at++
  while (
    at > from + 1 &&
    (/^(?:CCONJ|PUNCT)$/.test(tokens[at - 1]?.upos ?? '') || openers.some(o => o.from === at - 1))
  )
    at--
  return at
}

function lastOf({ tokens }: Field): number {
  let last = tokens.length
  while (last > 0 && tokens[last - 1]?.upos === 'PUNCT') last--
  return last
}

function make(
  field: Field,
  role: ComplementRole,
  preposition: string | null,
  from: number,
  to: number,
  phrase: Phrase | null,
  confidence: number,
): Complement {
  const [first, last] = [field.tokens[from], field.tokens[to - 1]]
  const span = { start: first?.span.start ?? 0, end: last?.span.end ?? 0 }
  return {
    role,
    preposition,
    span,
    tokens: { from, to },
    phrase,
    fronted: false,
    confidence: Math.round(confidence * 100) / 100,
  }
}
