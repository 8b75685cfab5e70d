import type { QuizRule } from '../quiz-view'

/** Item rule 17: 35–65 % of the statements are true, and the true ones are not the long ones. */
export const trueFalseBalance: QuizRule = items => {
  const statements = items.filter(item => item.statement !== null)
  if (statements.length < 3) return []
  const index = items.findIndex(item => item.statement !== null)
  const right = statements.filter(item => item.statement === true)
  const share = right.length / statements.length
  if (share < 0.35 || share > 0.65)
    return [
      {
        index,
        finding: {
          rule: 'true-false-balance',
          level: 'warn',
          params: { count: right.length, of: statements.length },
        },
      },
    ]
  const wrong = statements.filter(item => item.statement === false)
  const [long, short] = [mean(right.map(item => item.stem.length)), mean(wrong.map(item => item.stem.length))]
  return Math.max(long, short) > 1.5 * Math.min(long, short)
    ? [{ index, finding: { rule: 'true-false-length', level: 'warn' } }]
    : []
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
