import type { PortableQuestion } from '@/lib/model/portable-quiz'
import {
  type KeyClass,
  type QuestionClass,
  type QuestionContent,
  type QuestionKind,
  questionBodySchema,
} from '@/lib/model/question'
import type { Draft, DraftContent, Reason } from './draft'
import type { Margin } from './margin'
import { reasonOf } from './reason-of'

type Of<F extends DraftContent['form']> = Extract<DraftContent, { form: F }>
type Loose = { kind: QuestionKind; stem: string } & Record<string, unknown>
type Made = { content: Loose } | Reason

const part = (letter: string, text: string, index: number) => ({ id: `${letter}${index + 1}`, text })
const parts = (letter: string, texts: readonly string[]) =>
  texts.map((text, index) => part(letter, text, index))
/** A field that is not there is left out, so that what was usual stays as it was written. */
const given = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const options = ({ options: written }: { options: { text: string; correct: boolean }[] }) =>
  written.map(({ text, correct }, index) => ({ ...part('o', text, index), correct }))

function typedKey({ keys, refused }: Of<'typed'> | Of<'gap'>, margin: Margin | null) {
  const [text = '', ...accepted] = keys
  const kept = margin?.refused ?? (refused.length > 0 ? refused : undefined)
  const policy = margin?.typed
  return { text, class: margin?.keyClass ?? classOf(text), accepted, ...given({ refused: kept, policy }) }
}
const classOf = (text: string): KeyClass => (/^\d/u.test(text) ? 'number' : 'phrase')

const completers = {
  choice: (read, margin) => ({
    content: {
      kind: 'multiple-choice',
      stem: read.stem,
      options: options(read),
      ...given({ penalty: margin ? margin.penalty : read.penalty }),
    },
  }),
  choices: (read, margin) => ({
    content: {
      kind: 'multiple-response',
      stem: read.stem,
      options: options(read),
      ...given({ policy: margin?.choosing, penalty: margin ? margin.penalty : read.penalty }),
    },
  }),
  truth: (read, margin) => {
    const { stem, key } = read
    if (margin?.kind === 'justified-true-false') return { content: { kind: margin.kind, stem, key } }
    const penalty = margin ? margin.penalty : read.penalty
    return { content: { kind: 'true-false', stem, key, ...given({ penalty }) } }
  },
  typed: (read, margin) => ({
    content: { kind: 'short-answer', stem: read.stem, key: typedKey(read, margin) },
  }),
  gap: (read, margin) => ({ content: { kind: 'cloze', stem: read.stem, key: typedKey(read, margin) } }),
  number: (read, margin) => {
    const { value, unit } = read
    // Somebody who changed the number by hand changed the key: what the margin says of the old one is void.
    const kept = margin?.value === value ? margin : null
    const said = kept?.unit ?? unit
    const tolerance = kept?.tolerance ?? { mode: 'nominal', size: read.tolerance }
    const text = kept?.keyText ?? `${value}${said === '' ? '' : ` ${said}`}`
    return { content: { kind: 'numeric', stem: read.stem, key: { text, value, tolerance }, unit: said } }
  },
  pairs: (read, margin) => {
    const { stem, pairs, extras } = read
    if (margin?.kind === 'ordering') return ordered(read, margin)
    const matched = pairs.map(({ prompt, match }, index) => ({
      prompt: part('p', prompt, index),
      match: part('m', match, index),
    }))
    return { content: { kind: 'matching', stem, pairs: matched, extras: parts('x', extras) } }
  },
  order: ({ stem, items }, margin) => ({
    content: { kind: 'ordering', stem, items: parts('i', items), ...given({ policy: margin?.ordering }) },
  }),
  essay: ({ stem }, margin) =>
    margin?.kind === 'justified-true-false' && margin.key !== undefined
      ? { content: { kind: margin.kind, stem, key: margin.key } }
      : { reason: 'essay' },
} satisfies { [F in DraftContent['form']]: (read: Of<F>, margin: Margin | null) => Made }

function ordered({ stem, pairs }: Of<'pairs'>, margin: Margin): Made {
  const sorted = [...pairs].sort((a, b) => Number(a.match) - Number(b.match))
  const items = parts(
    'i',
    sorted.map(({ prompt }) => prompt),
  )
  return { content: { kind: 'ordering', stem, items, ...given({ policy: margin.ordering }) } }
}

/** A draft as a question, with what its margin remembers; or why it makes none. */
export function complete(draft: Draft): { question: PortableQuestion } | Reason {
  const { margin } = draft
  const completer = completers[draft.content.form] as (read: DraftContent, margin: Margin | null) => Made
  const made = completer({ ...draft.content, stem: bareStem(draft.content.stem, margin) }, margin)
  if ('reason' in made) return made
  const points = draft.points ?? margin?.points ?? 1
  const body = questionBodySchema.safeParse({
    content: made.content,
    class: margin?.class ?? usualClass[made.content.kind],
    difficulty: margin?.difficulty ?? 'medium',
    points: Math.min(100, Math.max(0, Math.round(points))),
    evidence: margin?.evidence ?? [],
    explanation: explanationOf(draft),
    origin: margin?.origin ?? { engine: 'import', rule: 'file', confidence: 1 },
    findings: [],
  })
  if (!body.success) return reasonOf(body.error)
  const { findings: _, ...question } = body.data
  return { question: { ...question, id: margin ? margin.id : draft.id } }
}

function bareStem(stem: string, margin: Margin | null): string {
  const instruction = margin?.instruction
  return instruction && stem.endsWith(instruction) ? stem.slice(0, -instruction.length).trim() : stem.trim()
}

const longestExplanation = 2000

function explanationOf({ margin, explanation }: Draft): string | null {
  if (margin && margin.explanation !== undefined) return margin.explanation
  return explanation?.trim() ? explanation.trim().slice(0, longestExplanation) : null
}

export const usualClass = {
  'multiple-choice': 'what',
  'multiple-response': 'what',
  'true-false': 'statement',
  'justified-true-false': 'statement',
  'short-answer': 'what',
  numeric: 'number',
  cloze: 'what',
  matching: 'what',
  ordering: 'what',
} satisfies { [K in QuestionContent['kind']]: QuestionClass }
