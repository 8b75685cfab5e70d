import { placesOf } from '@/lib/linguistics/places-of-document'
import type { Document, Sentence } from '@/lib/model/document'
import { overlaps, type Span } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { endOf, evidenceSentences, tokensAt } from '../evidence-tokens'
import { instructs } from '../instructs'
import type { Judging } from '../judging-of'
import { flat, outsideQuotes, wordsOf } from '../words'

/** "deux élus des bonnets" (rouges), "reconnue coupable" (de vol), "le seul port" (à avoir …): it stops inside a phrase. */
export const cutShort: CandidateRule = {
  rule: 'cut-short',
  refuse: view => {
    const { candidate, content, key, stem, judging } = view
    if (instructs[content.kind]) return null
    const sentences = evidenceSentences(view)
    const { keySpan } = candidate
    if (
      key !== null &&
      keySpan &&
      flat(view.document.article.text.slice(keySpan.start, keySpan.end)) === flat(key)
    ) {
      const place = tokensAt(sentences, keySpan)
      const lost =
        place &&
        !isDated(view.document, place.sentence, place.last) &&
        goesOn(place.sentence, place.last, judging)
      if (lost && !holds(stem, lost)) return `the key goes on in the article: "${lost}"`
    }
    const end = endOf(outsideQuotes(stem), sentences)
    if (!end) return null
    const next = end.sentence.tokens[end.last + 1]
    if (!next) return null
    if (keySpan && touches(next.span, keySpan)) {
      const gap = content.kind === 'cloze' ? tokensAt(sentences, keySpan) : null
      const further = gap && reachesTo(gap.sentence, gap.last, judging)
      return further && !holds(stem, further) ? `the gap goes on in the article: "${further}"` : null
    }
    // "… le pont de Vaubrun lundi": a time belongs to the whole clause, wherever the tree hung it.
    if (isDated(view.document, end.sentence, end.last)) return null
    const lost = goesOn(end.sentence, end.last, judging) ?? reachesTo(end.sentence, end.last, judging)
    return lost && !holds(stem, lost) ? `the stem goes on in the article: "${lost}"` : null
  },
}

/** Whether a date begins right behind a word. */
function isDated(document: Document, { tokens }: Sentence, last: number): boolean {
  const next = tokens[last + 1]
  return (
    next !== undefined &&
    placesOf(document)
      .entities.near(next.span)
      .some(({ class: kind, span }) => kind === 'date' && span.start === next.span.start)
  )
}

const holds = (stem: string, word: string) => wordsOf(stem).some(one => one.flat === flat(word))
const touches = (a: Span, b: Span) => overlaps(a, b)

/** The next word, where the one at `last` cannot do without it. */
function goesOn({ tokens }: Sentence, last: number, judging: Judging): string | null {
  const [token, next] = [tokens[last], tokens[last + 1]]
  if (!token || !next) return null
  // "a centuries|-old town"
  if (/^[-‐‑]/u.test(next.form) && next.span.start === token.span.end)
    return tokens[last + 2]?.form ?? next.form
  if (next.upos === 'PUNCT') return null
  // "the break she was so eager for": it governs what stood before.
  if (next.upos === 'ADP' && (tokens[last + 2]?.upos === 'PUNCT' || tokens[last + 2] === undefined))
    return next.form
  if (inseparable.has(next.deprel) && next.head === last) return next.form
  // "qui emploie le plus de frontaliers": most of what.
  if (token.upos === 'ADV' && next.upos === 'ADP' && judging.amountAdverbs.includes(flat(token.form))) {
    const more = tokens[last + 2]
    if (judging.ofWords.includes(flat(next.form)) && more && /^(?:NOUN|ADJ|PROPN)$/.test(more.upos))
      return more.form
  }
  // "a pen name of Japanese author Natsu Higuchi": a noun and the name that it leads.
  if (token.upos === 'NOUN' && next.upos === 'PROPN') return next.form
  // An adjective behind its noun, in one breath.
  if (next.deprel === 'amod' && next.head === last && token.upos === 'NOUN' && next.upos === 'ADJ')
    return next.form
  // "une organisation | non gouvernementale"
  if (
    token.upos === 'NOUN' &&
    next.upos === 'ADV' &&
    tokens[last + 2]?.upos === 'ADJ' &&
    tokens[last + 2]?.head === last
  )
    return next.form
  if (token.upos === 'NOUN' && next.upos === 'NOUN' && token.head === last + 1 && token.deprel === 'compound')
    return next.form
  const bound = tokens[next.head]
  const before = [tokens[last - 1], tokens[last - 2]].map(one => flat(one?.form ?? ''))
  // "le seul port à avoir …", "the only boat that …", whatever the clause was hung on.
  if (token.upos === 'NOUN' && before.some(one => judging.onlyWords.includes(one)))
    return opensClause.has(next.upos) || (next.upos === 'ADP' && bound?.upos === 'VERB') ? next.form : null
  const governed = bound !== undefined && (bound.head === last || next.head === last)
  return governed &&
    token.upos === 'ADJ' &&
    next.upos === 'ADP' &&
    judging.boundPrepositions.includes(flat(next.lemma))
    ? next.form
    : null
}

/** "from Singapore and India | to Venice": of a stretch only where it begins. */
function reachesTo({ tokens }: Sentence, last: number, { stretch }: Judging): string | null {
  const next = tokens[last + 1]
  if (!stretch || !next || !stretch.to.includes(flat(next.form))) return null
  const before = tokens.slice(Math.max(0, last - 7), last + 1).map(({ form }) => flat(form))
  const opened = before.lastIndexOf(stretch.from)
  return opened >= 0 && !before.slice(opened).some(word => stretch.to.includes(word)) ? next.form : null
}

const inseparable: ReadonlySet<string> = new Set(['flat', 'flat:name', 'flat:foreign', 'fixed', 'goeswith'])
const opensClause: ReadonlySet<string> = new Set(['PRON', 'SCONJ', 'PART'])
