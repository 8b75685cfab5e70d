import type { ItemRule } from '../item-view'

/** Item rule 13, first half: what is built or imported from an article points at the words that prove it. */
export const evidenceEmpty: ItemRule = {
  rule: 'evidence-empty',
  reason: 'no evidence, or evidence outside the article',
  find: ({ body, article }) => {
    const outside = body.evidence.find(span => span.end > article.text.length || span.start >= span.end)
    if (outside) return [{ rule: 'evidence-outside', level: 'error', span: outside }]
    if (body.evidence.length > 0) return []
    // A person may ask about the whole article; a machine must show where it read the key.
    const byPerson = body.origin.engine === 'instructor'
    return [{ rule: 'evidence-empty', level: byPerson ? 'warn' : 'error' }]
  },
}
