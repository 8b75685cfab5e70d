import type { ItemRule } from '../item-view'
import { contentWords } from '../words'

/** Item rule 6 for pairs: "la mairie de Sorbes" and "le maire de Sorbes" are matched by their words alone. */
export const matchClang: ItemRule = {
  rule: 'match-clang',
  reason: 'a prompt and its match share a word that no other match has',
  reads: true,
  find: ({ content, judging }) => {
    if (content.kind !== 'matching') return []
    const { pairs, extras } = content
    const matches = [...pairs.map(({ match }) => match), ...extras]
    for (const { prompt, match } of pairs) {
      const others = new Set(
        matches.filter(other => other !== match).flatMap(other => contentWords(other.text, judging)),
      )
      const own = new Set(contentWords(prompt.text, judging))
      const word = contentWords(match.text, judging).find(
        one => own.has(one) && !others.has(one) && one.length > 3,
      )
      if (word) return [{ rule: 'match-clang', level: 'warn', params: { words: word, part: prompt.text } }]
    }
    return []
  },
}
