import type { Clause } from '@/lib/model/document'
import { overlaps, type Span } from '@/lib/model/span'
import type { CandidateRule, CandidateView } from '../candidate-view'
import { instructs } from '../instructs'
import { fillersOf, placeOf } from '../key-place'
import { ownClause, saidBy } from '../own-clause'
import { asksQuoted, beginning, flat } from '../words'

/**
 * "Quand les députés ont-ils approuvé ?": what they approved stood behind a comma and was left there. By the ending of
 * the question, and by the clause of the article: what its verb governs is in the stem, or is asked for.
 */
export const lostObject: CandidateRule = {
  rule: 'lost-object',
  refuse: view => {
    const { stem, judging, candidate } = view
    // "Quelle loi ont-ils votée ?" asks for the object itself.
    const asksOther = !asksObject.has(candidate.class)
    if (asksOther && judging.lostObject.test(stem.replace(/[\u00a0\u202f]/gu, ' ')))
      return 'the verb has lost its object'
    const lost = lostComplement(view)
    return lost ? `the verb has lost "${lost}"` : null
  },
}

/** "Quelle loi …", "Combien de lampes a-t-il vendues ?" */
const asksObject: ReadonlySet<string> = new Set(['what', 'organisation', 'number'])

function lostComplement(view: CandidateView): string | null {
  const { candidate, content, document, key, stem } = view
  // What is quoted is a clause of its own.
  if (key === null || instructs[content.kind] || asksQuoted(stem)) return null
  const place = placeOf(candidate, key, document)
  // Asked with another verb ("Quelle est la capacité …"), the clause is no measure.
  const own = ownClause(view)
  if (!place || !own) return null
  const said = saidBy(stem, view)
  const told = (terms: readonly string[]) => terms.some(term => said.has(term))
  // "rose 2% to 80": to what it rose is asked without by how much.
  const isAmount = ({ start, end }: Span) =>
    candidate.origin.rule === 'amount' && /^\P{L}{0,4}\d/u.test(document.article.text.slice(start, end))
  const lost = fillersOf(own)
    .filter(({ slot, span }) => slot === 'done' && !overlaps(span, place.span))
    .find(({ phrase, span }) => phrase !== null && !isAmount(span) && !told(termsOf(phrase, own, view)))
  return lost ? document.article.text.slice(lost.span.start, lost.span.end) : null
}

/** Of any word of the phrase, and of whom it means. */
function termsOf(
  { tokens: { from, to }, chain }: NonNullable<ReturnType<typeof fillersOf>[number]['phrase']>,
  { sentence }: Clause,
  { document }: CandidateView,
): string[] {
  const tokens = document.sentences[sentence]?.tokens.slice(from, to) ?? []
  const terms = tokens.flatMap(token => [beginning(flat(token.form)), beginning(flat(token.lemma))])
  return chain === null ? terms : [...terms, `@${chain}`]
}
