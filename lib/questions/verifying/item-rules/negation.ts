import type { QuestionKind } from '@/lib/model/question'
import type { ItemRule } from '../item-view'
import { flat, outsideQuotes } from '../words'

/** Item rule 5: a negation in a stem is written in capitals, or left out; two of them are an error. */
export const negation: ItemRule = {
  rule: 'negation',
  reason: 'a negation in the stem is easily overlooked',
  reads: true,
  find: ({ content, stem, judging }) => {
    const text = outsideQuotes(stem)
    if (judging.doubleNegation.test(flat(text))) return [{ rule: 'double-negation', level: 'error' }]
    if (!asksByStem[content.kind]) return []
    const found = [...flat(text).matchAll(judging.negativeStem)][0]
    if (!found) return []
    const written = text.slice(found.index, found.index + found[0].length)
    return /\p{Lu}{3}/u.test(written) || written === written.toUpperCase()
      ? []
      : [{ rule: 'negation', level: 'warn', params: { words: written } }]
  },
}

/** A negated statement of the article is a fair statement to judge or to fill. */
const asksByStem: { [K in QuestionKind]: boolean } = {
  'multiple-choice': true,
  'multiple-response': true,
  'short-answer': true,
  numeric: true,
  'true-false': false,
  'justified-true-false': false,
  cloze: false,
  matching: true,
  ordering: true,
}
