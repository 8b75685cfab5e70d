import type { QuizRule } from '../quiz-view'

/** Item rule 1 over the quiz: the key strictly longest in more than two of five choices is found with a ruler. */
export const longestKeys: QuizRule = items => {
  const choices = items.filter(item => item.distractors.length > 0 && item.key !== null)
  const longest = choices.filter(item =>
    item.distractors.every(option => option.length < (item.key?.length ?? 0)),
  )
  // In a handful of questions it is chance.
  if (choices.length < 5 || longest.length <= 0.4 * choices.length) return []
  const params = { count: longest.length, of: choices.length }
  return longest.map(item => ({
    index: items.indexOf(item),
    finding: { rule: 'longest-keys', level: 'error', params },
  }))
}
