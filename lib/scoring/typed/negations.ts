import type { Language } from '@/lib/model/language'
import { scoringWords } from '../words'
import { normalise } from './normalise'

/** Words of a text, elided ones apart ("l'", "n'"), contracted negations apart ("was", "n't"). */
export function wordsOf(text: string): string[] {
  return (
    normalise(text, 'fold')
      .replace(/n't\b/g, " n't")
      .match(/\d+(?:[.,]\d+)*|n't|'s(?!\p{L})|\p{L}+(?:'(?!s(?!\p{L})))?/gu) ?? []
  )
}

/** How many times a text says no; "ne … pas" is one. */
export function negationsOf(text: string, language: Language): number {
  const { negations, halfNegations, denials } = scoringWords[language]
  const words = wordsOf(text)
  const spoken = ` ${words.join(' ')} `
  const denied = denials.filter(phrase => spoken.includes(` ${phrase} `)).length
  const whole = words.filter(word => negations.includes(word) && !halfNegations.includes(word)).length
  const half = words.filter(word => negations.includes(word) && halfNegations.includes(word)).length
  return Math.max(whole, half) + denied
}
