import type { Sentence, TaggedToken } from '@/lib/model/document'
import type { CandidateRule } from '../candidate-view'
import { endOf, evidenceSentences } from '../evidence-tokens'
import { instructs } from '../instructs'
import { isAsWritten } from '../is-as-written'
import { flat, outsideQuotes, wordsOf } from '../words'

/**
 * The words at the end of a stem go on in one breath behind a mark: "punissant d’une amende | « tout rejet »", "le poids net
 * (sans la caisse) | divisé par la durée".
 */
export const cutInBreath: CandidateRule = {
  rule: 'cut-short',
  refuse: view => {
    const { content, stem, judging, candidate } = view
    if (judging.keepsPhrases || instructs[content.kind] || isAsWritten(candidate.origin)) return null
    const end = endOf(outsideQuotes(stem), evidenceSentences(view))
    const lost = end && (quoted(end) ?? behindBracket(end))
    if (!lost || wordsOf(stem).some(({ flat: word }) => word === flat(lost.form))) return null
    const { keySpan } = candidate
    if (keySpan && keySpan.start < lost.span.end && lost.span.start < keySpan.end) return null
    return `the stem goes on in the article: "${lost.form}"`
  },
}

type End = { sentence: Sentence; last: number }

/** "punissant d’une amende | « tout rejet »": the object of a verb before it stands in quotation marks, and no comma. */
function quoted({ sentence: { tokens }, last }: End): TaggedToken | null {
  if (!/^[«“"]$/.test(tokens[last + 1]?.form ?? '')) return null
  let at = last + 2
  for (let steps = 0; steps < tokens.length && (tokens[at]?.head ?? -1) > last; steps += 1)
    at = tokens[at]?.head ?? -1
  const governor = tokens[tokens[at]?.head ?? -1]
  // With a determiner it is no name for what stands before, whatever it was hung on.
  if (tokens[last + 2]?.upos === 'DET') return tokens[last + 2] ?? null
  return governor?.upos === 'VERB' && /^(?:obj|xcomp|ccomp)/.test(tokens[at]?.deprel ?? '')
    ? (tokens[at] ?? null)
    : null
}

/** "la valeur nette (…) | divisée par …": a participle or a genitive behind a bracket. */
function behindBracket({ sentence: { tokens }, last }: End): TaggedToken | null {
  if (tokens[last + 1]?.form !== '(') return null
  let at = last + 2
  while (at < tokens.length && tokens[at]?.form !== ')') at += 1
  const next = tokens[at + 1]
  const participle = next?.upos === 'VERB' && next.feats.VerbForm === 'Part'
  return next && (participle || (next.upos === 'ADP' && /^d(?:e|es|u|[’'])$/i.test(next.form))) ? next : null
}
