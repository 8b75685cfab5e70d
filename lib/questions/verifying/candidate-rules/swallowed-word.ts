import { clozeGap } from '@/lib/model/cloze-gap'
import type { CandidateRule } from '../candidate-view'
import { evidenceSentences, tokensAt } from '../evidence-tokens'
import { flat, wordsOf } from '../words'

/** "Le bac a mouillé ____." – "Tamont", where the article has "devant Tamont": the gap hides more than its key. */
export const swallowedWord: CandidateRule = {
  rule: 'swallowed-word',
  refuse: view => {
    const { candidate, content, stem, key } = view
    if (content.kind !== 'cloze' || key === null || !candidate.keySpan) return null
    const place = tokensAt(evidenceSentences(view), candidate.keySpan)
    if (!place) return null
    const before = wordsOf(stem.slice(0, stem.indexOf(clozeGap))).at(-1)
    const { tokens } = place.sentence
    // "à la", "in the": the word that leads to the key, over an article.
    const article = tokens[place.first - 1]?.upos === 'DET' ? 1 : 0
    const lead = tokens[place.first - 1 - article]
    if (!before || lead?.upos !== 'ADP' || lead.contracted) return null
    const led = [lead, tokens[place.first - 1]].some(token => token && flat(token.form) === before.flat)
    return led ? null : `the gap hides "${lead.form}" as well`
  },
}
