import type { Sentence } from '@/lib/model/document'
import { contains, overlaps } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { evidenceSentences, tokensAt } from '../evidence-tokens'
import { ownClause } from '../own-clause'
import { flat, wordsOf } from '../words'

/** "Le port vend des huîtres et des moules": either alone is half of what it sells. */
export const halfPhrase: CandidateRule = {
  rule: 'half-key',
  refuse: view => {
    const { candidate, key, stem, document } = view
    const span = candidate.keySpan
    if (!span || key === null || !halves.has(candidate.class)) return null
    // The name stands elsewhere than what is asked of it.
    if (candidate.evidence[0] && !overlaps(candidate.evidence[0], span)) return null
    const place = tokensAt(evidenceSentences(view), span)
    if (!place) return null
    const { tokens } = place.sentence
    const inside = (at: number) => at >= place.first && at <= place.last
    const head = tokens.findIndex((token, at) => inside(at) && !inside(token.head))
    const joined = tokens.findIndex(
      (token, at) =>
        !inside(at) &&
        // "Ida Roux, gardienne et amie de …": beside a name only a name is another.
        (tokens[head]?.upos === 'PROPN' ? token.upos === 'PROPN' : nominal.has(token.upos)) &&
        ((token.deprel === 'conj' && token.head === head) ||
          (tokens[head]?.deprel === 'conj' && tokens[head]?.head === at)),
    )
    const listed = candidate.class === 'what' ? goesOnAsList(tokens, place.last) : null
    if (listed && !wordsOf(stem).some(word => word.flat === flat(listed)))
      return `the article goes on with "${listed}" after the key`
    const other = tokens[joined]
    if (!other || wordsOf(stem).some(word => word.flat === flat(other.form))) return null
    const between = document.article.text.slice(
      Math.min(span.end, other.span.end),
      Math.max(span.start, other.span.start),
    )
    if (/[()[\];:]/u.test(between)) return null
    // "X, maire, et Y": only what hangs on the same verb is asked for as well; another clause is another fact.
    const clause = ownClause(view)
    return clause && contains(clause.span, other.span)
      ? `the article says the same of "${other.form}", which is joined to the key`
      : null
  },
}

/** "un sac de couchage, une petite hache, une corde et …": the next member, when a determiner opens it behind a comma. */
function goesOnAsList(tokens: Sentence['tokens'], last: number): string | null {
  const [comma, opener] = [tokens[last + 1], tokens[last + 2]]
  if (comma?.form !== ',' || opener?.upos !== 'DET') return null
  const rest = tokens.slice(last + 3)
  const joint = rest.findIndex(({ upos }) => upos === 'CCONJ')
  const members = rest.slice(0, Math.max(joint, 0))
  const noun = members.find(({ upos }) => upos === 'NOUN')
  return noun && !members.some(({ upos, feats }) => upos === 'VERB' && feats.VerbForm === 'Fin')
    ? noun.form
    : null
}

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
const halves: ReadonlySet<string> = new Set(['who', 'what', 'organisation', 'place', 'said', 'why'])
