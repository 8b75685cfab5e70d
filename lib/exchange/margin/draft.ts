import type { Remark } from '@/lib/model/portable-quiz'
import type { Penalty } from '@/lib/model/question'
import type { Margin } from './margin'

type Choices = { stem: string; options: { text: string; correct: boolean }[]; penalty?: Penalty }
type Typed = { stem: string; keys: string[]; refused: string[] }

/** One of several gaps, or a gap with options. */
export type DraftGap = Omit<Typed, 'stem'> | Pick<Choices, 'options'>

/** What the elements of a format say, before it is known whether it makes a question. */
export type DraftContent =
  | ({ form: 'choice' } & Choices)
  | ({ form: 'choices' } & Choices)
  | { form: 'truth'; stem: string; key: boolean; penalty?: Penalty }
  | ({ form: 'typed' } & Typed)
  | ({ form: 'gap' } & Typed)
  | { form: 'gaps'; stem: string; gaps: DraftGap[] }
  | { form: 'number'; stem: string; value: number; tolerance: number; unit: string }
  | { form: 'pairs'; stem: string; pairs: { prompt: string; match: string }[]; extras: string[] }
  | { form: 'order'; stem: string; items: string[] }
  | { form: 'essay'; stem: string }

export type Draft = {
  line: number | null
  id: string | null
  content: DraftContent
  /** Null when the file does not say. */
  points: number | null
  explanation: string | null
  margin: Margin | null
  /** What of it was not taken, by reason. */
  lost: Reason[]
}
export type Reason = Pick<Remark, 'reason' | 'params'>

/** A question that could not even be drafted. */
export type Refused = { line: number | null; about: string } & Reason

export type Drafted = { draft: Draft } | { refused: Refused }
