import type { CandidateRule } from '../candidate-view'
import { contentWords } from '../words'

/** "Quelle ville a été prise ?" – "la ville entière": the key tells no more than the question. */
export const emptyKey: CandidateRule = {
  rule: 'empty-key',
  refuse: ({ candidate, stem, key, judging }) => {
    if (key === null || candidate.class === 'number') return null
    const asked = contentWords(stem, judging)
    const weak = judging.weakAdjectives.flatMap(word => contentWords(word, judging))
    const words = contentWords(key, judging)
    return words.length > 1 && words.every(word => asked.includes(word) || weak.includes(word))
      ? 'the key tells no more than the stem'
      : null
  },
}
