import { overlaps, type Span } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { wordsOf } from '../words'

/** "Qui a relu la version Quant à l’article ?": a word that is large only where it opens a sentence stands inside the stem. */
export const strayCapital: CandidateRule = {
  rule: 'stray-capital',
  refuse: ({ stem, document }) => {
    const inside = wordsOf(stem).filter(
      word => /^\p{Lu}\p{Ll}/u.test(word.form) && /[\p{L}\p{N},] $/u.test(stem.slice(0, word.start)),
    )
    const named = (span: Span) => document.entities.some(entity => overlaps(entity.span, span))
    const stray = inside.find(word => {
      const places = document.sentences.flatMap(sentence => {
        const at = sentence.tokens.findIndex(token => token.form === word.form)
        return at < 0 ? [] : [{ first: at === 0, upos: sentence.tokens[at]?.upos }]
      })
      return (
        places.length > 0 &&
        places.every(place => place.first && place.upos !== 'PROPN' && place.upos !== 'X')
      )
    })
    return stray ? `"${stray.form}" is large only at the start of a sentence` : null
  },
}
