import type { QuizItem, QuizRule } from '../quiz-view'
import { contentWords, findPhrase } from '../words'

/**
 * Item rule 16: how many choices fall to three tricks that need no reading (the longest option, the option that
 * shares most words with the stem, the option without absolute words), against chance.
 */
export const guessable: QuizRule = items => {
  const choices = items.filter(item => item.distractors.length > 0 && item.key !== null)
  if (choices.length < 5) return []
  const chance = choices.reduce((sum, item) => sum + 1 / item.options.length, 0) / choices.length
  const best = Object.entries(tricks)
    .map(([name, pick]) => ({
      name,
      share: choices.filter(item => pick(item) === item.key).length / choices.length,
    }))
    .sort((a, b) => b.share - a.share)[0]
  return best && best.share > chance + 0.15
    ? [
        {
          index: 0,
          finding: {
            rule: `guessable-${best.name}`,
            level: 'report',
            params: { percent: Math.round(100 * best.share), chance: Math.round(100 * chance) },
          },
        },
      ]
    : []
}

const tricks: Record<string, (item: QuizItem) => string | null> = {
  longest: item => best(item, option => option.length),
  overlap: item => {
    const asked = new Set(contentWords(item.stem, item.judging))
    return best(item, option => contentWords(option, item.judging).filter(word => asked.has(word)).length)
  },
  absolutes: item => best(item, option => (findPhrase(option, item.judging.absolutes) === null ? 1 : 0)),
}

/** The one option with the highest value; null when several share it (the trick tells nothing). */
function best(item: QuizItem, value: (option: string) => number): string | null {
  const highest = Math.max(...item.options.map(value))
  const [first, second] = item.options.filter(option => value(option) === highest)
  return first !== undefined && second === undefined ? first : null
}
