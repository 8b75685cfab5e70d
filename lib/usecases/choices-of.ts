import 'server-only'
import type { ContentOf, Option, QuestionContent, QuestionKind } from '@/lib/model/question'

/** Something that can be chosen, by the id under which it is counted; true and false have no words of their own. */
export type Choice = { id: string; correct: boolean; text: string | null; truth: boolean | null }

const ofOptions = ({ options }: { options: readonly Option[] }): Choice[] =>
  options.map(({ id, correct, text }) => ({ id, correct, text, truth: null }))
const ofTruth = ({ key }: { key: boolean }): Choice[] =>
  [true, false].map(truth => ({ id: String(truth), correct: truth === key, text: null, truth }))
const none = (): Choice[] => []

const choosers = {
  'multiple-choice': ofOptions,
  'multiple-response': ofOptions,
  'true-false': ofTruth,
  'justified-true-false': ofTruth,
  'short-answer': none,
  numeric: none,
  cloze: none,
  matching: none,
  ordering: none,
} satisfies { [K in QuestionKind]: (content: ContentOf<K>) => Choice[] }

export function choicesOf(content: QuestionContent): Choice[] {
  // Each kind meets its own content; TypeScript cannot follow the pair through an index.
  return (choosers[content.kind] as (content: QuestionContent) => Choice[])(content)
}
