import 'server-only'
import { gapKey } from '@/lib/model/cloze-gap'
import type { ContentOf, Gap, Option, QuestionContent, QuestionKind } from '@/lib/model/question'

/** Each wording that is right in a question, and each that stands beside it and is wrong. */
export type KeysAndWrongs = { keys: string[]; wrong: string[] }

const options = (all: readonly Option[]): KeysAndWrongs => ({
  keys: all.flatMap(({ correct, text }) => (correct ? [text] : [])),
  wrong: all.flatMap(({ correct, text }) => (correct ? [] : [text])),
})
const only = (keys: string[]): KeysAndWrongs => ({ keys, wrong: [] })
const gap = (one: Gap): KeysAndWrongs => ('options' in one ? options(one.options) : only([gapKey(one)]))

const ways = {
  'multiple-choice': content => options(content.options),
  'multiple-response': content => options(content.options),
  // What is judged stands in the stem.
  'true-false': () => only([]),
  'justified-true-false': () => only([]),
  'short-answer': ({ key }) => ({ keys: [key.text, ...key.accepted], wrong: key.refused ?? [] }),
  numeric: ({ key }) => only([key.text]),
  cloze: ({ gaps }) => ({
    keys: gaps.flatMap(one => gap(one).keys),
    wrong: gaps.flatMap(one => gap(one).wrong),
  }),
  matching: ({ pairs, extras }) => ({
    keys: pairs.map(({ match }) => match.text),
    wrong: extras.map(({ text }) => text),
  }),
  ordering: ({ items }) => only(items.map(({ text }) => text)),
} satisfies { [K in QuestionKind]: (content: ContentOf<K>) => KeysAndWrongs }

export function keysAndWrongs(content: QuestionContent): KeysAndWrongs {
  return (ways[content.kind] as (content: QuestionContent) => KeysAndWrongs)(content)
}
