import type { Option, TypedKey } from '@/lib/model/question'
import { rankingValue } from '../distractors/ranking-value'
import { seededId, shuffled } from '../random'
import type { Judging } from '../verifying/judging-of'

/** Numbers and dates from the least on, when all of them can be put in order; everything else shuffled. */
export function optionsOf(
  key: TypedKey,
  distractors: readonly string[],
  random: () => number,
  judging: Judging,
): Option[] {
  const { class: kind } = key
  const options = [key.text, ...distractors].map(text => ({
    text,
    correct: text === key.text,
    value: kind === 'number' || kind === 'date' ? rankingValue(text, kind, judging) : null,
  }))
  const inOrder = [...options].sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
  const ranked = inOrder.every(({ value }, at) => value !== null && value !== inOrder[at - 1]?.value)
  return (ranked ? inOrder : shuffled(options, random)).map(({ text, correct }) => ({
    id: seededId(random),
    text,
    correct,
  }))
}
