import { placesOf } from '@/lib/linguistics/places-of-document'
import type { QuestionClass } from '@/lib/model/question'
import { overlaps } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { countWords, findPhrase } from '../words'

/** What somebody says between quotation marks is theirs: asked with "selon …", or not at all. */
export const quotedFact: CandidateRule = {
  rule: 'quoted-fact',
  refuse: ({ candidate, document, stem, judging }) => {
    if (!claims[candidate.class] || findPhrase(stem, judging.attributions) !== null) return null
    const place = candidate.keySpan ?? candidate.evidence[0]
    if (!place) return null
    const quotation = placesOf(document)
      .quotations.near(place)
      .find(one => overlaps(one.inner, place))
    if (!quotation) return null
    const words = document.article.text.slice(quotation.inner.start, quotation.inner.end)
    // Two or three quoted words are a manner of naming, not a claim.
    return countWords(words) >= 6 ? 'the key stands in a quotation and the stem does not say whose' : null
  },
}

/** Figures, dates and names inside a quotation are mostly facts; sentences and reasons are opinions. */
const claims: { [C in QuestionClass]: boolean } = {
  who: false,
  role: false,
  number: false,
  date: false,
  place: false,
  organisation: false,
  what: true,
  why: true,
  said: false,
  statement: true,
}
