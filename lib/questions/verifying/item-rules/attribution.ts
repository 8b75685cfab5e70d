import type { ItemRule } from '../item-view'
import { sentencesOf } from '../sentences-of'
import { findPhrase, flat } from '../words'

/** Item rule 20: what the article only reports (dit que, would have, in quotation marks) keeps its "selon …". */
export const attribution: ItemRule = {
  rule: 'attribution',
  reason: 'a reported claim is asked as a plain fact',
  reads: true,
  find: ({ stem, body, article, judging }) => {
    if (body.class === 'said' || findPhrase(stem, judging.attributions) !== null) return []
    const reported = body.evidence.find(span =>
      sentencesOf(article.text).some(
        sentence =>
          sentence.start < span.end &&
          span.start < sentence.start + sentence.text.length &&
          (judging.reporting.test(flat(sentence.text)) || judging.conditional.test(flat(sentence.text))),
      ),
    )
    return reported ? [{ rule: 'attribution', level: 'warn', span: reported }] : []
  },
}
