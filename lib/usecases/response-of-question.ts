import 'server-only'
import type { ContentOf, QuestionContent, QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'

type ValueOf<K extends QuestionKind> = Extract<ResponseValue, { kind: K }>

type Reader<K extends QuestionKind> = {
  /** Can this be a response to that question at all? */
  fits: (content: ContentOf<K>, value: ValueOf<K>) => boolean
  /** The response in words; null when blank, or when words would need a language (true, false). */
  text: (content: ContentOf<K>, value: ValueOf<K>) => string | null
}

const typed = {
  fits: () => true,
  text: (_content: unknown, value: { text: string }) => value.text.trim() || null,
}

const readers = {
  'multiple-choice': {
    fits: ({ options }, { optionId }) => optionId === null || options.some(({ id }) => id === optionId),
    text: ({ options }, { optionId }) => options.find(({ id }) => id === optionId)?.text ?? null,
  },
  'true-false': { fits: () => true, text: () => null },
  'short-answer': typed,
  cloze: typed,
} satisfies { [K in QuestionKind]: Reader<K> }

function readerOf(content: QuestionContent): Reader<QuestionKind> {
  // The table pairs each kind with its own content; TypeScript cannot follow the pair through an index.
  return readers[content.kind] as unknown as Reader<QuestionKind>
}

/** Is the value of the question's kind, and (where there are options) does it name one of the question's own? */
export function fitsQuestion(content: QuestionContent, value: ResponseValue): boolean {
  return content.kind === value.kind && readerOf(content).fits(content, value)
}

export function responseText(content: QuestionContent, value: ResponseValue): string | null {
  return content.kind === value.kind ? readerOf(content).text(content, value) : null
}
