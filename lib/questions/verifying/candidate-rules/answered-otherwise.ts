import type { Clause, Document } from '@/lib/model/document'
import { overlaps, type Span } from '@/lib/model/span'
import type { CandidateRule, CandidateView } from '../candidate-view'
import { chainAt } from '../mentions'
import { sameAnswer } from '../same-answer'
import { contentWords, shareIn } from '../words'

/** Another sentence says the same with another argument: "L’usine compte 40 salariés … 52 salariés". */
export const answeredOtherwise: CandidateRule = {
  rule: 'answered-otherwise',
  refuse: view => {
    const { candidate, document, stem, key, judging } = view
    if (key === null || !candidate.keySpan || !candidate.evidence[0]) return null
    const asked = contentWords(stem, judging)
    if (asked.length < 2) return null
    const other = document.entities.find(entity => {
      if (!sameClass(entity.class, view) || isKey(entity.span, view)) return false
      const sentence = document.sentences[entity.sentence]
      if (!sentence || candidate.evidence.some(span => overlaps(span, sentence.span))) return false
      const said = contentWords(document.article.text.slice(sentence.span.start, sentence.span.end), judging)
      return shareIn(asked, said) >= (asked.length > 3 ? 0.8 : 1)
    })
    const words = other ?? clauseOf(view)
    return words
      ? `the article also says it of "${document.article.text.slice(words.span.start, words.span.end)}"`
      : null
  },
}

function sameClass(entityClass: string, { candidate, document }: CandidateView): boolean {
  const { keySpan } = candidate
  return document.entities.some(
    entity => keySpan !== null && overlaps(entity.span, keySpan) && entity.class === entityClass,
  )
}

function isKey(span: Span, { candidate, document, key, judging }: CandidateView): boolean {
  if (key !== null && sameAnswer(document.article.text.slice(span.start, span.end), key, judging)) return true
  const own = candidate.keySpan ? chainAt(document, candidate.keySpan) : null
  return own !== null && chainAt(document, span) === own
}

/** A second clause with the same verb, the same other arguments and another phrase in the key's place. */
function clauseOf(view: CandidateView): { span: Span } | null {
  const { candidate, document } = view
  const { keySpan } = candidate
  const own = document.clauses.find(
    clause => keySpan !== null && overlaps(clause.span, keySpan) && argumentAt(clause, keySpan) !== null,
  )
  if (!own || !keySpan || own.verb.lemma === '') return null
  const place = argumentAt(own, keySpan)
  for (const clause of document.clauses) {
    if (clause === own || clause.verb.lemma !== own.verb.lemma || clause.verb.negated !== own.verb.negated)
      continue
    const mine = place === 'subject' ? objectChain(own, document) : subjectChain(own, document)
    const theirs = place === 'subject' ? objectChain(clause, document) : subjectChain(clause, document)
    if (mine === null || mine !== theirs) continue
    const rival =
      place === 'subject' ? clause.subject.phrase : clause.complements.find(one => one.role === place)
    if (rival && !isKey(rival.span, view) && !overlaps(rival.span, keySpan)) return rival
  }
  return null
}

function argumentAt(clause: Clause, span: Span): string | null {
  const { phrase } = clause.subject
  if (phrase && overlaps(phrase.span, span)) return 'subject'
  const complement = clause.complements.find(one => overlaps(one.span, span))
  return complement && ['object', 'attribute'].includes(complement.role) ? complement.role : null
}

const subjectChain = (clause: Clause, document: Document) =>
  clause.subject.phrase ? (chainAt(document, clause.subject.phrase.span) ?? null) : null

function objectChain(clause: Clause, document: Document) {
  const object = clause.complements.find(one => one.role === 'object' || one.role === 'attribute')
  return object ? chainAt(document, object.span) : null
}
