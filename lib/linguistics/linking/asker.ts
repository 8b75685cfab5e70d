import type { PronounUse } from '@/lib/model/pronoun-use'
import type { Span } from '@/lib/model/span'
import { lookupForm } from '../lookup-form'
import type { Wanted } from './agreement'
import type { Found } from './find-pronoun'
import { isOneOf } from './kinds'
import type { Place } from './place'
import { aboveOf, childrenOf, controllerOf, type SentenceTree, sharingClause } from './sentence-tree'
import { leanOf, verbWants } from './verb-wants'

/** A pronoun or possessive that asks for its referent, and where it stands. */
export type Asker = {
  sentence: number
  paragraph: number
  /** Token index of the word and of its predicate. */
  at: number
  clause: number
  /** The clause whose subject that is; the same when it has its own. */
  shared: number
  /** Who has the subject of its infinitive, by token index; -1 where that is the rule of `shared`. */
  controller: number
  /** The predicates that its own hangs on, at any depth. */
  above: ReadonlySet<number>
  use: 'subject' | 'object' | 'possessive'
  /** After a preposition. */
  free: boolean
  wanted: Wanted
  /** How much its verb leans to persons as subjects, negative where it leans to things. */
  lean: number
  /** In the words of a speaker. */
  quoted: boolean
  /** It is told to say something. */
  speaks: boolean
  /** Whom the words quoted last before are told to be of. */
  speaker: { span: Span; chain: number | null } | null
}

export function askerOf(at: number, { use, as }: Found, place: Place): Asker {
  const { tree, grammar, parsed } = place
  const clause = tree.clause[at] ?? -1
  const span = tree.tokens[at]?.span ?? { start: 0, end: 0 }
  return {
    sentence: tree.index,
    paragraph: tree.paragraph,
    at,
    clause,
    shared: sharingClause(tree, clause, grammar),
    controller: controllerOf(tree, clause, grammar),
    above: aboveOf(tree, clause),
    use: as === 'free' ? 'object' : as,
    free: as === 'free',
    wanted: {
      ...withParticiple(tree, at, use, as),
      verb: as === 'subject' ? verbWants(tree, clause, grammar) : null,
    },
    lean: as === 'subject' ? leanOf(tree, clause, grammar) : 0,
    quoted: place.inSpeech(span),
    speaks:
      parsed.quotations.some(({ speaker }) => speaker?.start === span.start) ||
      isOneOf(tree.tokens[clause], grammar.sayingVerbs),
    speaker: speakerBefore(span, place),
  }
}

/** Whom the last words quoted before, three sentences back at most, are told to be of. */
function speakerBefore(span: Span, { parsed, tree, book, speakerOf }: Place): Asker['speaker'] {
  const from = parsed.sentences[Math.max(0, tree.index - 3)]?.span.start ?? 0
  const index = parsed.quotations.findLastIndex(
    ({ speaker, span: { start } }) =>
      speaker !== null && speaker.end <= span.start && speaker.start >= from && start < span.start,
  )
  const speaker = parsed.quotations[index]?.speaker
  return speaker ? { span: speaker, chain: speakerOf(index) ?? book.ofSpan(speaker) } : null
}

/** "Plusieurs élus l’ont interrompue": the participle agrees with the object before it. */
function withParticiple(tree: SentenceTree, at: number, use: PronounUse, as: Found['as']): PronounUse {
  if (as !== 'object' || use.gender !== null) return use
  const verb = tree.tokens[tree.clause[at] ?? -1]
  const auxiliary = childrenOf(tree, tree.clause[at] ?? -1, /^aux/).some(child => child > at)
  if (use.person || !verb || !auxiliary || verb.feats.VerbForm === 'Inf') return use
  const form = lookupForm(verb.form)
  if (/(?:[éiust]e)s?$/.test(form)) return { ...use, gender: 'Fem' }
  return /[éiust]$/.test(form) && use.number === 'Sing' ? { ...use, gender: 'Masc' } : use
}
