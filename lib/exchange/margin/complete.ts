import { gapKey } from '@/lib/model/cloze-gap'
import type { PortableQuestion } from '@/lib/model/portable-quiz'
import {
  type KeyClass,
  type QuestionClass,
  type QuestionContent,
  type QuestionKind,
  questionBodySchema,
} from '@/lib/model/question'
import type { Draft, DraftContent, DraftGap, Reason } from './draft'
import { withoutNumbers } from './gaps-as-pairs'
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

const options = ({ options: written }: { options: { text: string; correct: boolean }[] }, letter = 'o') =>
  written.map(({ text, correct }, index) => ({ ...part(letter, text, index), correct }))

function typedKey({ keys, refused }: Pick<Of<'typed'>, 'keys' | 'refused'>, margin: KeyMargin | null) {
  const [text = '', ...accepted] = keys
  const kept = margin?.refused ?? (refused.length > 0 ? refused : undefined)
  const policy = margin?.typed
  return { text, class: margin?.keyClass ?? classOf(text), accepted, ...given({ refused: kept, policy }) }
}
type KeyMargin = Pick<Margin, 'refused' | 'typed' | 'keyClass'>

/** A gap as the file has it, with what the margin remembers of the one in its place. */
function gapFrom(gap: DraftGap, at: number, margin: Margin | null) {
  const known = margin?.gaps?.[at]
  if ('options' in gap) {
    const before = known && 'options' in known ? known.options.map(({ text }) => text) : []
    const texts = gap.options.map(({ text }) => text)
    const said = alike(before, texts) ? before : texts
    const written = gap.options.map(({ correct }, index) => ({ text: said[index] ?? '', correct }))
    return { options: options({ options: written }, `${at + 1}o`) }
  }
  const kept = known && 'key' in known ? known.key : null
  return { key: typedKey(gap, kept && { refused: kept.refused, typed: kept.policy, keyClass: kept.class }) }
}

/** Spaces and arrows are written otherwise by some formats. */
const bare = (text: string) => text.replace(/\s+/gu, '').replaceAll('->', '→')
const alike = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((text, at) => bare(text) === bare(others[at] ?? ''))

const classOf = (text: string): KeyClass => (/^\d/u.test(text) ? 'number' : 'phrase')

const completers = {
  choice: (read, margin) => {
    if (margin?.kind === 'cloze')
      return { content: { kind: margin.kind, stem: read.stem, gaps: [gapFrom(read, 0, margin)] } }
    const penalty = margin ? margin.penalty : read.penalty
    return {
      content: {
        kind: 'multiple-choice',
        stem: read.stem,
        options: options(read),
        ...given({ penalty }),
      },
    }
  },
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
  gap: (read, margin) => ({
    content: { kind: 'cloze', stem: read.stem, gaps: [{ key: typedKey(read, margin) }] },
  }),
  gaps: (read, margin) => ({
    content: { kind: 'cloze', stem: read.stem, gaps: read.gaps.map((gap, at) => gapFrom(gap, at, margin)) },
  }),
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
    const matches = pairs.map(({ match }) => match)
    // Who changed the words by hand has made pairs of it.
    if (margin?.gaps && alike(margin.gaps.map(gapKey), matches))
      return { content: { kind: 'cloze', stem: withoutNumbers(stem), gaps: margin.gaps } }
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
  const points = (worthOne(draft) ? margin?.points : draft.points) ?? draft.points ?? margin?.points ?? 1
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

/** Gaps are worth whole numbers in some formats, and 1 each where the points cannot be shared out so. */
function worthOne({ content, points, margin }: Draft): boolean {
  if (content.form !== 'gaps' || !margin) return false
  return points === content.gaps.length && margin.points % content.gaps.length !== 0
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
