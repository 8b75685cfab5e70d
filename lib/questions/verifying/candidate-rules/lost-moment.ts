import type { TaggedToken } from '@/lib/model/document'
import { contains, overlaps, textOf } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { evidenceSentences } from '../evidence-tokens'
import { instructs } from '../instructs'
import { flat, wordsOf } from '../words'

/**
 * "Combien de foyers étaient touchés ?", where the article counts them on Monday and again on Tuesday: without its day the
 * figure is one of several.
 */
export const lostMoment: CandidateRule = {
  rule: 'lost-moment',
  refuse: view => {
    const { candidate, content, document, stem } = view
    const { keySpan } = candidate
    if (candidate.class !== 'number' || !keySpan || instructs[content.kind]) return null
    // A figure or a name beside it says of which ones.
    if (candidate.origin.rule !== 'count-of-subject' || /\d|\P{Lu}\p{Lu}/u.test(stem.slice(1))) return null
    const [sentence] = evidenceSentences(view)
    if (!sentence || !contains(sentence.span, keySpan)) return null
    const counted = nounBehind(
      sentence.tokens,
      sentence.tokens.findLastIndex(({ span }) => overlaps(span, keySpan)),
    )
    if (!counted) return null
    const said = new Set(wordsOf(stem).map(word => word.flat))
    const lost = document.entities.find(
      ({ class: kind, span }) =>
        kind === 'date' &&
        contains(sentence.span, span) &&
        wordsOf(textOf(document.article.text, span)).every(word => !said.has(word.flat)),
    )
    if (!lost) return null
    const other = document.sentences.some(
      ({ tokens, span }) =>
        span.start !== sentence.span.start &&
        tokens.some(
          ({ upos, feats }, at) =>
            upos === 'NUM' && feats.NumType !== 'Ord' && nounBehind(tokens, at)?.lemma === counted.lemma,
        ),
    )
    return other ? `"${flat(counted.form)}" are counted at another time, too` : null
  },
}

/** "62 000 | foyers", "quatre | nouveaux survivants". */
function nounBehind(tokens: readonly TaggedToken[], figure: number): TaggedToken | null {
  const next = tokens.slice(figure + 1, figure + 4).find(({ upos }) => upos !== 'ADJ' && upos !== 'NUM')
  return next?.upos === 'NOUN' ? next : null
}
