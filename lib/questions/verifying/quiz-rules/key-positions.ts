import type { QuizRule } from '../quiz-view'

/**
 * Item rule 2: where the key stands before options are shuffled. Told as a figure: shuffling mends it, and numbers
 * and dates stay in order on purpose.
 */
export const keyPositions: QuizRule = items => {
  const places = items
    .filter(item => item.distractors.length > 0 && item.key !== null)
    .map(item => item.options.indexOf(item.key ?? ''))
  if (places.length < 5) return []
  const commonest = Math.max(...places.map(place => places.filter(one => one === place).length))
  return commonest > 0.6 * places.length
    ? [
        {
          index: 0,
          finding: {
            rule: 'key-positions',
            level: 'report',
            params: { count: commonest, of: places.length },
          },
        },
      ]
    : []
}
