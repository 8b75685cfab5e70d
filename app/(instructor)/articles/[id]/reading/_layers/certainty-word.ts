export const certaintyWords = ['sure', 'likely', 'doubtful'] as const
export type CertaintyWord = (typeof certaintyWords)[number]

/** How sure in a word: from 0.8 one may ask from it, below 0.6 Passage does not. */
export function certaintyWord(confidence: number): CertaintyWord {
  return confidence >= 0.8 ? 'sure' : confidence >= 0.6 ? 'likely' : 'doubtful'
}
