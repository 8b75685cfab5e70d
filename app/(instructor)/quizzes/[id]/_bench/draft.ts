import type { ContentOf, Question, QuestionClass, QuestionContent, QuestionKind } from '@/lib/model/question'
import { questionContentSchema } from '@/lib/model/question'
import { type Span, textOf } from '@/lib/model/span'
import type { QuestionEdit } from '@/lib/usecases/edit-question'
import { requestId } from '../../../_page/request-id'

/**
 * A question while it is written: of the quiz, or (without an id) one that is added by hand. `sitting` names this time at
 * the form, `before` is what it was when the form opened, `saved` what is stored of it by now.
 */
export type Draft = {
  questionId: string | null
  revision: number
  edit: QuestionEdit
  sitting: string
  before: QuestionEdit | null
  saved: QuestionEdit | null
}

const sitting = () => partOf().id

const partOf = () => ({ id: requestId(), text: '' })
const optionOf = (correct: boolean) => ({ ...partOf(), correct })
const noKey = { text: '', class: 'phrase', accepted: [] } as const

/** What each kind starts from. */
const blanks = {
  'multiple-choice': () => ({
    kind: 'multiple-choice',
    stem: '',
    options: [optionOf(true), optionOf(false), optionOf(false), optionOf(false)],
  }),
  'multiple-response': () => ({
    kind: 'multiple-response',
    stem: '',
    options: [optionOf(true), optionOf(true), optionOf(false), optionOf(false), optionOf(false)],
  }),
  'true-false': () => ({ kind: 'true-false', stem: '', key: true }),
  'justified-true-false': () => ({ kind: 'justified-true-false', stem: '', key: true }),
  'short-answer': () => ({ kind: 'short-answer', stem: '', key: { ...noKey, accepted: [] } }),
  numeric: () => ({
    kind: 'numeric',
    stem: '',
    key: { text: '', value: 0, tolerance: { mode: 'nominal', size: 0 } },
    unit: '',
  }),
  cloze: () => ({ kind: 'cloze', stem: '', gaps: [] }),
  matching: () => ({
    kind: 'matching',
    stem: '',
    pairs: [1, 2, 3].map(() => ({ prompt: partOf(), match: partOf() })),
    extras: [],
  }),
  ordering: () => ({ kind: 'ordering', stem: '', items: [partOf(), partOf(), partOf()] }),
} satisfies { [K in QuestionKind]: () => ContentOf<K> }

const classes = {
  'multiple-choice': 'what',
  'multiple-response': 'what',
  'true-false': 'statement',
  'justified-true-false': 'statement',
  'short-answer': 'what',
  numeric: 'number',
  cloze: 'what',
  matching: 'what',
  ordering: 'what',
} satisfies Record<QuestionKind, QuestionClass>

export function blankDraft(kind: QuestionKind): Draft {
  return {
    ...{ questionId: null, revision: 0, sitting: sitting(), before: null, saved: null },
    edit: {
      content: blanks[kind](),
      class: classes[kind],
      difficulty: 'medium',
      points: 1,
      evidence: [],
      explanation: null,
    },
  }
}

/** A question by hand whose key is the words of a span, which prove it too until somebody marks more. */
export function draftAbout(text: string, span: Span): Draft {
  const { edit, ...blank } = blankDraft('short-answer')
  const key = { text: textOf(text, span).slice(0, 300), class: 'phrase', accepted: [] } as const
  return {
    ...blank,
    edit: {
      ...edit,
      evidence: [span],
      content: { kind: 'short-answer', stem: '', key: { ...key, accepted: [] } },
    },
  }
}

export function draftOf(question: Question): Draft {
  const { content, class: about, difficulty, points, evidence, explanation, explanationOrigin } = question
  const edit = { content, class: about, difficulty, points, evidence, explanation, explanationOrigin }
  const { id: questionId, revision } = question
  return { questionId, revision, edit, sitting: sitting(), before: edit, saved: edit }
}

/** Something is written that is not stored yet. */
export function isDirty({ edit, saved }: Draft): boolean {
  return JSON.stringify(edit) !== JSON.stringify(saved)
}

export type DraftProblem = 'stem' | 'gap' | 'gaps' | 'options' | 'pairs' | 'items' | 'key'

/** What is still missing before it can be saved; whether it is a good question is for the findings to say. */
export function problemOf(content: QuestionContent): DraftProblem | null {
  const parsed = questionContentSchema.safeParse(content)
  if (parsed.success) return null
  const fields = parsed.error.issues.map(issue => issue.path[0])
  // A stem that has words and is refused all the same lacks its gap: no other rule of a stem can be broken in the form.
  if (fields.includes('stem')) return content.stem.trim() === '' ? 'stem' : 'gap'
  const part = (['gaps', 'options', 'pairs', 'items'] as const).find(field => fields.includes(field))
  return part ?? (fields.includes('extras') ? 'pairs' : 'key')
}
