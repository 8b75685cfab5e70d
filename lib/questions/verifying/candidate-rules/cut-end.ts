import type { TaggedToken } from '@/lib/model/document'
import type { CandidateRule } from '../candidate-view'
import { endOf, evidenceSentences, tokensAt } from '../evidence-tokens'
import { instructs } from '../instructs'
import type { Judging } from '../judging-of'
import { flat, outsideQuotes, wordsOf } from '../words'

/**
 * "Le verdict avait marqué un revers" (pour la commune), "un rapport sur le recours" (contesté par …), "au moment" (où …):
 * the last words of a stem stand in the article in one breath with what they are of. The rule of languages whose stems
 * are simplified before they are asked: elsewhere `cutPhrase` says the same of every place where the stem leaves the line.
 */
export const cutEnd: CandidateRule = {
  rule: 'cut-short',
  refuse: view => {
    const { candidate, content, stem, judging } = view
    if (judging.keepsPhrases || instructs[content.kind] || candidate.origin.rule === 'gap') return null
    const end = endOf(outsideQuotes(stem), evidenceSentences(view))
    if (!end) return null
    const { tokens } = end.sentence
    const lost = lostBehind(tokens, end.last, judging)
    if (!lost) return null
    // "du" may stand elsewhere in the stem; what it leads to does not.
    const words = wordsOf(stem)
    const led = tokens
      .slice(end.last + 1, end.last + reach)
      .find(({ upos }) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(upos))
    if (words.some(({ flat: word }) => word === flat((led ?? lost).form))) return null
    const place = candidate.keySpan && tokensAt(evidenceSentences(view), candidate.keySpan)
    const asked =
      place && place.sentence === end.sentence && place.first > end.last && place.first <= end.last + reach
    return asked ? null : `the stem goes on in the article: "${lost.form}"`
  },
}

/** What is asked for stands right behind a preposition and a determiner. */
const reach = 4

function lostBehind(tokens: readonly TaggedToken[], last: number, judging: Judging): TaggedToken | null {
  const [token, next] = [tokens[last], tokens[last + 1]]
  if (!token || !next) return null
  const top = topOf(tokens, last)
  const governor = tokens[tokens[top]?.head ?? -1]
  const relation = tokens[top]?.deprel ?? ''
  // "prend le pouvoir | à Tamont": where, whatever the tree hung it on.
  const named = tokens[top]?.upos === 'PROPN' && judging.placePrepositions.includes(flat(next.lemma))
  if (named) return null
  if (next.upos === 'ADP' && judging.ofWords.includes(flat(next.lemma)) && !opensTime(tokens, last + 1))
    return next
  if (
    next.upos === 'ADP' &&
    governor &&
    /^(?:NOUN|PROPN|ADJ)$/.test(governor.upos) &&
    /^(?:nmod|obl|xcomp)/.test(relation)
  )
    return isTime(tokens, top) ? null : next
  // "marque un revers | pour la ville", "lève le voile | sur …": a verb and its object say little without it.
  if (token.upos === 'NOUN' && token.deprel === 'obj' && judging.completing.includes(flat(next.lemma)))
    return isTime(tokens, top) ? null : next
  // "au moment | où": a relative without a comma says which.
  if (next.upos === 'PRON' && next.feats.PronType === 'Rel' && /^où$/i.test(next.form)) return next
  const definite = governor && token.upos === 'NOUN' && isDefinite(tokens, tokens.indexOf(governor))
  if (definite && /^acl/.test(relation) && governor === token) return next
  return governor?.upos === 'VERB' && /^(?:xcomp|ccomp|obj)/.test(relation) ? next : null
}

/** "d’ici à mai", "de mai à juin", "de nuit": when, and not of what. */
const opensTime = (tokens: readonly TaggedToken[], at: number) => isTime(tokens, tokens[at]?.head ?? -1)

const isTime = (tokens: readonly TaggedToken[], at: number) =>
  /(?:tmod|:mod$)/.test(tokens[at]?.deprel ?? '') && tokens[at]?.upos === 'NUM'

/** The word behind `last` that hangs on what stands before, with all words from the next one up to it on its line. */
function topOf(tokens: readonly TaggedToken[], last: number): number {
  let at = last + 1
  for (let steps = 0; steps < tokens.length; steps += 1) {
    const head = tokens[at]?.head ?? -1
    if (head <= last) return head < 0 ? -1 : at
    at = head
  }
  return -1
}

const isDefinite = (tokens: readonly TaggedToken[], noun: number) =>
  tokens.some(
    ({ head, upos, feats }, at) => head === noun && at < noun && upos === 'DET' && feats.Definite === 'Def',
  )
