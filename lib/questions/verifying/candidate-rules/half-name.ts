import { grammarOf } from '@/lib/linguistics/grammar'
import { placesOf } from '@/lib/linguistics/places-of-document'
import type { Document, TaggedToken } from '@/lib/model/document'
import { overlaps, type Span } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { evidenceSentences, tokensAt } from '../evidence-tokens'
import { instructs } from '../instructs'
import { flat, outsideQuotes, wordsOf } from '../words'

/** "has expressed grave doubts One" (about Mars One), "under Hassan al" (al-Turabi): a name of which a part was left behind. */
export const halfName: CandidateRule = {
  rule: 'half-name',
  refuse: view => {
    const { content, stem, document, candidate, judging } = view
    if (instructs[content.kind]) return null
    if (content.kind === 'cloze' && candidate.keySpan && candidate.class !== 'who' && judging.keepsPhrases) {
      const place = tokensAt(evidenceSentences(view), candidate.keySpan)
      const lead = place && lostBefore(place.sentence.tokens, place.first, true)
      if (lead && !isTitle(lead, document))
        return `"${lead.form}" stands before the gap, and both are one name`
    }
    const words = wordsOf(outsideQuotes(stem))
    const said = new Set(words.map(word => word.flat))
    // "21st", "O’Hale": a word to readers, several to who counts letters.
    const isSaid = ({ form }: TaggedToken) =>
      said.has(flat(form)) || (!/^\p{L}+$/u.test(form) && flat(stem).includes(flat(form)))
    const { entities } = placesOf(document)
    const isPerson = ({ span }: TaggedToken) =>
      entities.near(span).some(one => one.class === 'person' && overlaps(one.span, span))
    for (const { tokens } of evidenceSentences(view)) {
      for (const [index, word] of words.entries()) {
        if (!/^\p{Lu}/u.test(word.form)) continue
        const written = tokens.filter(({ form }) => flat(form) === word.flat)
        // "la CDU" of "CDU/CSU": half of what is written in one.
        const halved = written.filter(({ span }) => isHalved(document.article.text, span))
        if (halved.length > 0 && halved.length === written.length && !stem.includes('/'))
          return `"${word.form}" is one side of a stroke in the article`
        if (index === 0) continue
        const places = tokens.flatMap(({ form }, at) => (flat(form) === word.flat ? [at] : []))
        const lost = places
          .map(at => lostBefore(tokens, at, judging.keepsPhrases))
          .filter(one => one !== null)
        const [first] = lost
        if (!first || lost.length < places.length || isSaid(first)) continue
        if (isPerson(first) || places.some(at => tokens[at] && isPerson(tokens[at]))) continue
        if (candidate.keySpan && overlaps(candidate.keySpan, first.span)) continue
        return `"${first.form}" stands before "${word.form}" in the article`
      }
    }
    return null
  },
}

/** "Mr | Hale", "Prime Minister | Paul Hale": what somebody is, and no name of theirs. */
function isTitle({ form }: TaggedToken, { article }: Document): boolean {
  const { personTitles, roleNouns } = grammarOf(article.language)
  return personTitles.has(flat(form)) || roleNouns.has(flat(form))
}

const isHalved = (text: string, { start, end }: Span) =>
  /^\/\p{L}/u.test(text.slice(end, end + 2)) || /\p{L}\/$/u.test(text.slice(Math.max(0, start - 2), start))

/** The word of the same name right before the one at `at`. */
function lostBefore(tokens: readonly TaggedToken[], at: number, beside: boolean): TaggedToken | null {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!before || !token || before.upos !== 'PROPN') return null
  // Where an adjective is no name, two words with a capital are of one, whatever they were hung on.
  if (beside && /^\p{Lu}/u.test(before.form) && /^(?:PROPN|NUM)$/.test(token.upos)) return before
  const bound = before.head === at || token.head === at - 1
  return bound && joined.test(before.head === at ? before.deprel : token.deprel) ? before : null
}

const joined = /^(?:flat|compound|nummod|fixed|goeswith)/
