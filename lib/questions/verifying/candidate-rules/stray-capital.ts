import { overlaps, type Span } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { wordsOf } from '../words'

/** "Qui a relu la version Quant à l’article ?": a word that is large only where it opens a sentence stands inside the stem. */
export const strayCapital: CandidateRule = {
  rule: 'stray-capital',
  refuse: ({ stem, document }) => {
    const named = (span: Span) => document.entities.some(entity => overlaps(entity.span, span))
    const inside = wordsOf(stem).filter(
      word => /^\p{Lu}\p{Ll}/u.test(word.form) && /[\p{L}\p{N},][ \u00a0]$/u.test(stem.slice(0, word.start)),
    )
    const stray = inside.find(word => {
      const places = document.sentences.flatMap(sentence =>
        sentence.tokens
          .map((token, index) => ({ token, first: index === 0 }))
          .filter(({ token }) => token.form === word.form)
          .map(({ token, first }) => ({ first, named: named(token.span) })),
      )
      return places.length > 0 && places.every(place => place.first && !place.named)
    })
    return stray ? `"${stray.form}" is large only at the start of a sentence` : null
  },
}
