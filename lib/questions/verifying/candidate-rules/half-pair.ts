import { placesOf } from '@/lib/linguistics/places-of-document'
import type { CandidateRule } from '../candidate-view'
import { evidenceSentences, tokensAt } from '../evidence-tokens'
import { flat } from '../words'

/**
 * "malgré l’opposition de ____": "… de Paul Rey, président du tribunal, et d’Anne Vial, maire": what the preposition of the key
 * opens again behind "et" is the other half of it.
 */
export const halfPair: CandidateRule = {
  rule: 'half-key',
  refuse: view => {
    const { candidate, content, document, judging, stem } = view
    if (
      judging.keepsPhrases ||
      !candidate.keySpan ||
      !/^(?:cloze|short-answer|multiple-choice)$/.test(content.kind)
    )
      return null
    const place = tokensAt(evidenceSentences(view), candidate.keySpan)
    if (!place) return null
    const { tokens } = place.sentence
    const lead = tokens[place.first - 1]
    if (lead?.upos !== 'ADP') return null
    for (let at = place.last + 1; at < tokens.length; at += 1) {
      const token = tokens[at]
      if (!token || token.upos === 'VERB' || token.upos === 'AUX' || token.feats.PronType === 'Rel')
        return null
      const [next, name] = [tokens[at + 1], tokens[at + 2]]
      if (token.upos !== 'CCONJ' || next?.upos !== 'ADP' || next.lemma !== lead.lemma || !name) continue
      const other = placesOf(document)
        .entities.near(name.span)
        .find(({ class: kind, span }) => kind === 'person' && span.start === name.span.start)
      if (other && !flat(stem).includes(flat(name.form))) return `"${name.form}" is the other half of it`
    }
    return null
  },
}
