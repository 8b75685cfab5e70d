import { fieldText } from '@/app/_forms/field-text'
import { isBlank } from '@/lib/model/blank'
import type { PublicContent } from '@/lib/model/public-question'
import type { QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'
import type { Span } from '@/lib/model/span'

type Of<K extends QuestionKind> = Extract<ResponseValue, { kind: K }>
type Content<K extends QuestionKind> = Extract<PublicContent, { kind: K }>

/** What a posted form holds of one question: its own field, and fields of its parts. */
type Fields = { own: string; all: string[]; of: (part: string) => string }

const truthOf = (raw: string) => (raw === '' ? null : raw === 'true')

const readers = {
  'multiple-choice': ({ own }) => ({ kind: 'multiple-choice', optionId: own || null }),
  'multiple-response': ({ all }, content) => ({
    kind: 'multiple-response',
    optionIds: content.options.map(({ id }) => id).filter(id => all.includes(id)),
  }),
  'true-false': ({ own }) => ({ kind: 'true-false', value: truthOf(own) }),
  'justified-true-false': ({ own, of }) => ({
    kind: 'justified-true-false',
    value: truthOf(own),
    marks: readMarks(of('marks')),
    quote: of('quote'),
  }),
  'short-answer': ({ own }) => ({ kind: 'short-answer', text: own }),
  numeric: ({ own }) => ({ kind: 'numeric', text: own }),
  cloze: ({ of }, { gaps }) => ({
    kind: 'cloze',
    fillings: gaps.map(({ options }, at) => {
      const given = of(`gap${at + 1}`)
      return options ? { optionId: given || null } : { text: given }
    }),
  }),
  matching: ({ of }, { prompts }) => ({
    kind: 'matching',
    pairs: prompts
      .map(({ id }) => ({ promptId: id, matchId: of(id) }))
      .filter(({ matchId }) => matchId !== ''),
  }),
  ordering: ({ of }, { items }, before) => {
    const placed = items.map(({ id }) => ({ id, place: Number(of(id)) || items.length }))
    const itemIds = placed.sort((a, b) => a.place - b.place).map(({ id }) => id)
    // The order in which they are shown is not a response until something was moved.
    const moved = itemIds.some((id, index) => id !== items[index]?.id)
    return { kind: 'ordering', itemIds: moved || !isBlank(before) ? itemIds : [] }
  },
} satisfies {
  [K in QuestionKind]: (fields: Fields, content: Content<K>, before: ResponseValue | null) => Of<K>
}

/** What the fields of a posted form say as a response; empty fields are a blank. `before`: what is stored. */
export function formValue(
  id: string,
  content: PublicContent,
  form: FormData,
  before: ResponseValue | null,
): ResponseValue {
  const fields: Fields = {
    own: fieldText(form, fieldName(id)),
    all: form.getAll(fieldName(id)).filter(value => typeof value === 'string'),
    of: part => fieldText(form, fieldName(id, part)),
  }
  const read = readers[content.kind] as (
    fields: Fields,
    content: PublicContent,
    before: ResponseValue | null,
  ) => ResponseValue
  return read(fields, content, before)
}

/** The name of the field in which a question's response travels, or a part of it. */
export function fieldName(questionId: string, part?: string): string {
  return part === undefined ? `response-${questionId}` : `response-${questionId}-${part}`
}

/** Marks as a field carries them: "12-40 55-60". */
export function writeMarks(marks: readonly Span[]): string {
  return marks.map(({ start, end }) => `${start}-${end}`).join(' ')
}

function readMarks(field: string): Span[] {
  return [...field.matchAll(/(\d{1,7})-(\d{1,7})/g)]
    .map(([, start, end]) => ({ start: Number(start), end: Number(end) }))
    .filter(({ start, end }) => start < end)
    .slice(0, 10)
}
