import type { Article } from '@/lib/model/article'
import type { Candidate } from '@/lib/model/candidate'
import type { ProposedKind, Skill } from '@/lib/model/language-model'
import type { KeyClass, Option, QuestionClass, QuestionContent } from '@/lib/model/question'
import { overlaps, type Span } from '@/lib/model/span'
import { borrowsFromInstruction } from './borrows-from-instruction'
import { findEvidence } from './find-evidence'
import { findInstructions } from './find-instructions'
import { flawOfExplanation } from './flaw-of-explanation'
import { isUnsafe } from './is-unsafe'
import { type ProposalReply, proposalReplySchema } from './reply-schema'

/** What a proposal is read with; the hall knows how options are put in order. */
export type Reading = {
  article: Pick<Article, 'text'>
  /** Sentences of the article that speak to a model. */
  instructions: readonly Span[]
  kinds: readonly ProposedKind[]
  /** The version of the prompts that it was asked with; its questions keep it. */
  prompts: number
  /** Sets a line as its language is set: the spaces before « ? », the apostrophes. Changes no word. */
  typeset: (text: string) => string
  arrange: (key: string, distractors: readonly string[], kind: KeyClass) => Option[]
}

export type Read = { candidate: Candidate } | { dropped: string }

/**
 * A reply as a candidate, or the rule that dropped it. Strict: a key that is not word for word an option, two equal
 * options, a quotation that the article does not hold, a field too many drop it. Nothing is repaired.
 */
export function readProposal(value: unknown, reading: Reading): Read {
  const parsed = proposalReplySchema.safeParse(value)
  if (!parsed.success) return { dropped: 'malformed' }
  const reply = parsed.data
  if (!reading.kinds.includes(reply.kind)) return { dropped: 'kind-unasked' }
  const texts = [reply.stem, reply.key, reply.explanation, ...reply.options]
  if (texts.some(isUnsafe)) return { dropped: 'unsafe-text' }
  if (texts.some(text => findInstructions(text).length > 0)) return { dropped: 'speaks-to-model' }
  const evidence = reply.evidence.map(one => findEvidence(one, reading.article.text))
  if (evidence.some(span => span === null)) return { dropped: 'evidence-invented' }
  const spans = evidence.filter(span => span !== null)
  if (spans.some(span => reading.instructions.some(one => overlaps(one, span))))
    return { dropped: 'evidence-instructs' }
  if (borrowsFromInstruction(texts, reading.article.text, reading.instructions))
    return { dropped: 'from-instruction' }
  const content = contents[reply.kind](typesetIn(reply, reading), reading)
  if (typeof content === 'string') return { dropped: content }
  const against = flawOfReply(reply, reading.article.text)
  if (against) return { dropped: against }
  return {
    candidate: {
      content,
      class: reply.kind === 'true-false' ? 'statement' : classOf(reply),
      evidence: spans,
      keySpan: reply.kind === 'true-false' ? null : keyIn(spans, reply.key, reading.article.text),
      fact: `llm:${spans[0]?.start ?? 0}:${reply.skill}:${reply.key}`,
      difficulty: hard.has(reply.skill) ? 'hard' : 'medium',
      explanation: reading.typeset(reply.explanation.trim()) || null,
      origin: {
        engine: 'llm',
        rule: `llm-${reply.skill}`,
        confidence: sure[reply.skill],
        prompts: reading.prompts,
      },
    },
  }
}

/** Learners read the explanation as the truth: it may not speak against the key, nor bring a number of its own. */
function flawOfReply({ stem, options, key, explanation }: ProposalReply, text: string): string | null {
  const wrong = options.filter(option => option !== key)
  const flaw = flawOfExplanation(explanation, { keys: [key], wrong, read: [text, stem, key] })
  return flaw && `explanation-${flaw}`
}

function typesetIn(reply: ProposalReply, { typeset }: Reading): ProposalReply {
  return {
    ...reply,
    stem: typeset(reply.stem.trim()),
    key: typeset(reply.key),
    options: reply.options.map(typeset),
  }
}

type Made = QuestionContent | string

const contents = {
  'multiple-choice': ({ stem, options, key }, { arrange }) => {
    const distractors = options.filter(option => option !== key)
    if (distractors.length !== options.length - 1) return 'key-not-one-option'
    const known = options.map(bare)
    if (new Set(known).size !== known.length) return 'duplicate-options'
    if (distractors.length < 2) return 'too-few-options'
    return { kind: 'multiple-choice', stem, options: arrange(key, distractors, keyClassOf(key)) }
  },
  'short-answer': ({ stem, options, key }) =>
    options.length > 0
      ? 'malformed'
      : { kind: 'short-answer', stem, key: { text: key, class: keyClassOf(key), accepted: [] } },
  'true-false': ({ stem, options, key }) =>
    options.length > 0 || (key !== 'true' && key !== 'false')
      ? 'malformed'
      : { kind: 'true-false', stem, key: key === 'true' },
} satisfies { [K in ProposedKind]: (reply: ProposalReply, reading: Reading) => Made }

const bare = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

const keyClassOf = (key: string): KeyClass =>
  /^\D{0,4}\d[\d\s.,\u00a0\u202f]*(?:%|[\p{L}€$£].*)?$/u.test(key) ? 'number' : 'phrase'

const classes: { [S in Skill]: QuestionClass } = {
  why: 'why',
  purpose: 'why',
  attitude: 'said',
  'main-idea': 'what',
  vocabulary: 'what',
  inference: 'what',
  detail: 'what',
}

const classOf = ({ skill, key }: ProposalReply): QuestionClass =>
  skill === 'detail' && keyClassOf(key) === 'number' ? 'number' : classes[skill]

const hard = new Set<Skill>(['attitude', 'main-idea', 'inference'])

/** Not measured: how far a model that was checked is trusted beside our own rules (0–1). Never as far as to be called sure. */
const sure: { [S in Skill]: number } = {
  why: 0.78,
  purpose: 0.78,
  attitude: 0.75,
  'main-idea': 0.78,
  vocabulary: 0.75,
  inference: 0.75,
  detail: 0.7,
}

function keyIn(spans: readonly Span[], key: string, text: string): Span | null {
  for (const { start, end } of spans) {
    const at = text.slice(start, end).toLowerCase().indexOf(key.toLowerCase())
    if (at >= 0) return { start: start + at, end: start + at + key.length }
  }
  return null
}
