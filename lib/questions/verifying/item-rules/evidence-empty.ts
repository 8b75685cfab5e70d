import type { QuestionKind } from '@/lib/model/question'
import type { ItemRule } from '../item-view'

/** Item rule 13, first half: what is built or imported from an article points at the words that prove it. */
export const evidenceEmpty: ItemRule = {
  rule: 'evidence-empty',
  reason: 'no evidence, or evidence outside the article',
  find: ({ content, body, article }) => {
    const outside = body.evidence.find(span => span.end > article.text.length || span.start >= span.end)
    if (outside) return [{ rule: 'evidence-outside', level: 'error', span: outside }]
    if (body.evidence.length > 0) return []
    // A person may ask about the whole article; a machine must show where it read the key. What learners have to prove
    // has its proof from whoever asks it.
    const byPerson = body.origin.engine === 'instructor' && !isProved[content.kind]
    return [{ rule: 'evidence-empty', level: byPerson ? 'warn' : 'error' }]
  },
}

const isProved: { [K in QuestionKind]: boolean } = {
  'multiple-choice': false,
  'multiple-response': false,
  'true-false': false,
  'justified-true-false': true,
  'short-answer': false,
  numeric: false,
  cloze: false,
  matching: false,
  ordering: false,
}
