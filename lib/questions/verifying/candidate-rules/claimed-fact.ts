import { placesOf } from '@/lib/linguistics/places-of-document'
import { contains } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { instructs } from '../instructs'
import { placeOf } from '../key-place'
import { beginning, findPhrase, flat, wordsOf } from '../words'

/** "Le gardien aurait vendu le phare" is nothing that he did: asked with the same distance, or with "selon …", or not. */
export const claimedFact: CandidateRule = {
  rule: 'claimed-fact',
  refuse: ({ candidate, content, document, key, stem, judging }) => {
    if (key === null || candidate.class === 'said' || instructs[content.kind]) return null
    if (findPhrase(stem, judging.attributions) !== null || judging.conditional.test(flat(stem))) return null
    const place = placeOf(candidate, key, document)
    const own = place && place.clause !== null ? document.clauses[place.clause] : undefined
    if (!own || own.kind === 'relative') return null
    const claim = placesOf(document)
      .claims.near(own.verb.span)
      .find(({ content: told, hedge }) => hedge.kind !== 'attributed' && contains(told, own.verb.span))
    const verb = document.sentences[own.sentence]?.tokens[own.verb.head]
    const families = [own.verb.lemma, verb?.form ?? ''].map(word => beginning(flat(word)))
    const asked = wordsOf(stem).some(word => families.includes(beginning(word.flat)))
    return claim && asked ? 'the article does not vouch for it, and the stem does' : null
  },
}
