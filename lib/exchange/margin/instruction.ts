import type { PaperWords } from '@/lib/model/portable-quiz'
import type { ContentOf, QuestionContent, QuestionKind } from '@/lib/model/question'

const none = () => undefined

const instructions = {
  'multiple-choice': none,
  'multiple-response': none,
  'true-false': none,
  'justified-true-false': (_, words) => words.prove,
  'short-answer': none,
  numeric: ({ unit }, words) => (unit === '' ? undefined : words.unit(unit)),
  cloze: none,
  matching: none,
  ordering: (_, words) => words.numberThem,
} satisfies { [K in QuestionKind]: (content: ContentOf<K>, words: PaperWords) => string | undefined }

/** What a learner has to be told below the stem where the program that asks does not show it. */
export function instructionOf(content: QuestionContent, words: PaperWords): string | undefined {
  const instruction = instructions[content.kind] as (
    content: QuestionContent,
    words: PaperWords,
  ) => string | undefined
  return instruction(content, words)
}
