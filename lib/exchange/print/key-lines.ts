import { gapKey } from '@/lib/model/cloze-gap'
import type { PaperWords } from '@/lib/model/portable-quiz'
import type { ContentOf, Option, QuestionContent, QuestionKind, TypedKey } from '@/lib/model/question'
import { letter, sorted } from './letters'

const optioned = ({ options }: { options: readonly Option[] }) =>
  options.flatMap(({ text, correct }, index) => (correct ? [`${letter(index)}) ${text}`] : []))
const judged = ({ key }: { key: boolean }, words: PaperWords) => [key ? words.true : words.false]
const typed = ({ key }: { key: TypedKey }, words: PaperWords) => [
  key.text,
  ...(key.accepted.length > 0 ? [`${words.accepted} ${key.accepted.join(' · ')}`] : []),
]

const keys = {
  'multiple-choice': optioned,
  'multiple-response': optioned,
  'true-false': judged,
  'justified-true-false': judged,
  'short-answer': typed,
  numeric: ({ key }) => [key.text],
  cloze: ({ gaps }, words) => {
    const lines = gaps.map(gap => ('key' in gap ? typed(gap, words).join(' ') : gapKey(gap)))
    return lines.length === 1 && gaps[0] && 'key' in gaps[0]
      ? typed(gaps[0], words)
      : lines.map((line, index) => (lines.length === 1 ? line : `${index + 1}. ${line}`))
  },
  matching: ({ pairs, extras }) => {
    const matches = sorted([...pairs.map(({ match }) => match.text), ...extras.map(({ text }) => text)])
    return pairs.map(
      ({ match }, index) => `${index + 1} → ${letter(matches.indexOf(match.text))}) ${match.text}`,
    )
  },
  ordering: ({ items }) => items.map(({ text }, index) => `${index + 1}. ${text}`),
} satisfies { [K in QuestionKind]: (content: ContentOf<K>, words: PaperWords) => string[] }

/** What is right, by the letters and numbers that stand on the sheet. */
export function keyLines(content: QuestionContent, words: PaperWords): string[] {
  const lines = keys[content.kind] as (content: QuestionContent, words: PaperWords) => string[]
  return lines(content, words)
}
