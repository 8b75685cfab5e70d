import type { Sentence } from '@/lib/model/document'
import type { CandidateRule, CandidateView } from '../candidate-view'
import { endOf, evidenceSentences, tokensAt } from '../evidence-tokens'
import { instructs } from '../instructs'
import { isAsWritten } from '../is-as-written'
import { flat, outsideQuotes, wordsOf } from '../words'

const opens = /^[«“]$/
const marks = /^["«»“”]$/

/**
 * "débutera sous le slogan" (« … »), "afin" (« de tenir la ligne »), "la « légèreté »" (de ceux qui …): the article goes on, with no mark
 * between, in quotation marks, or behind them with what the quoted words are of.
 */
export const lostQuoted: CandidateRule = {
  rule: 'cut-short',
  refuse: view => {
    const { candidate, content, key, stem, document } = view
    if (instructs[content.kind] || isAsWritten(candidate.origin)) return null
    const sentences = evidenceSentences(view)
    const { keySpan } = candidate
    if (
      key !== null &&
      keySpan &&
      flat(document.article.text.slice(keySpan.start, keySpan.end)) === flat(key)
    ) {
      const place = tokensAt(sentences, keySpan)
      const lost = place && quotedBehind(place.sentence, place.last, view)
      if (lost) return `the key goes on in quotation marks: "${lost}"`
    }
    const end = endOf(outsideQuotes(stem), sentences)
    const lost = end && quotedBehind(end.sentence, end.last, view)
    if (lost) return `the stem goes on in quotation marks: "${lost}"`
    const behind = ofQuoted(view, sentences)
    return behind ? `the article goes on behind the quoted words: "${behind}"` : null
  },
}

/** The first word in quotation marks right behind a word, where neither the stem nor the key has it. */
function quotedBehind({ tokens }: Sentence, last: number, { stem, key, document, candidate }: CandidateView) {
  const [mark, word] = [tokens[last + 1], tokens[last + 2]]
  if (!mark || !word || !/^["«“]$/.test(mark.form)) return null
  // Straight marks close up with the words that they hold.
  const { text } = document.article
  if (text.slice(tokens[last]?.span.end, mark.span.start) === '') return null
  if (mark.form === '"' && text.slice(mark.span.end, word.span.start) !== '') return null
  const close = tokens.findIndex(({ form }, at) => at > last + 1 && /^["»”]$/.test(form))
  const inside = tokens.slice(last + 2, close < 0 ? last + 8 : close)
  const end = inside.at(-1)?.span.end ?? word.span.end
  const { keySpan } = candidate
  if (keySpan && keySpan.start < end && mark.span.start < keySpan.end) return null
  const said = new Set(wordsOf(`${stem} ${key ?? ''}`).map(one => one.flat))
  const lost = inside.find(
    ({ form, upos }) => /^(?:NOUN|PROPN|VERB|ADJ|NUM|X)$/.test(upos) && !said.has(flat(form)),
  )
  return lost ? lost.form : null
}

/** "de", "du" right behind quoted words of the stem, which the stem has left out. */
function ofQuoted(
  { stem, judging, candidate: { keySpan } }: CandidateView,
  sentences: readonly Sentence[],
): string | null {
  for (const quoted of stem.matchAll(/[«“"]\s?([^«»“”"]+?)\s?[»”"]/gu)) {
    const inside = wordsOf(quoted[1] ?? '')
    const [follows, second] = wordsOf(stem.slice(quoted.index + quoted[0].length)).map(word => word.flat)
    const [before, final] = [inside.at(-2)?.flat, inside.at(-1)?.flat]
    for (const { tokens } of sentences) {
      const last = tokens.findIndex(
        ({ form }, at) =>
          flat(form) === final &&
          marks.test(tokens[at + 1]?.form ?? '') &&
          !opens.test(tokens[at + 1]?.form ?? '') &&
          (before === undefined
            ? marks.test(tokens[at - 1]?.form ?? '')
            : flat(tokens[at - 1]?.form ?? '') === before),
      )
      const next = tokens[last + 2]
      if (last < 0 || !next || next.upos !== 'ADP') continue
      // "of Orne’s season": a sign of what owns is a token of its own.
      if (flat(next.form) === follows && flat(tokens[last + 3]?.form ?? '') === second?.replace(/'$/, ''))
        continue
      if (keySpan && keySpan.start <= (tokens[last + 4]?.span.end ?? 0) && next.span.start <= keySpan.end)
        continue
      const governor = tokens[next.head]?.head ?? -1
      const bound =
        governor > last - inside.length &&
        governor <= last &&
        tokens[governor]?.upos === 'NOUN' &&
        /^nmod/.test(tokens[next.head]?.deprel ?? '')
      const completed =
        tokens.slice(last - inside.length + 1, last + 1).some(({ deprel }) => deprel === 'obj') &&
        [...judging.completing, 'dans'].includes(flat(next.lemma)) &&
        judging.completing.length > 0
      if (bound || completed || judging.ofWords.includes(flat(next.lemma))) return next.form
    }
  }
  return null
}
