import { overlaps } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { chainAt } from '../mentions'
import { fold } from '../words'

/** A surname that two people of the article share names neither of them. */
export const ambiguousName: CandidateRule = {
  rule: 'ambiguous-name',
  refuse: ({ candidate, document, key }) => {
    const { keySpan } = candidate
    if (key === null || keySpan === null || /\s/u.test(key.trim())) return null
    if (!document.entities.some(entity => entity.class === 'person' && overlaps(entity.span, keySpan)))
      return null
    const word = fold(key.trim())
    const owners = new Set(
      document.entities
        .filter(entity => entity.class === 'person')
        .map(entity => ({ entity, text: document.article.text.slice(entity.span.start, entity.span.end) }))
        .filter(({ text }) => /\s/u.test(text) && fold(text).split(/\s+/u).includes(word))
        .map(({ entity, text }) => chainAt(document, entity.span)?.name ?? text),
    )
    return owners.size > 1 ? `several people are called ${key}: ${[...owners].join(', ')}` : null
  },
}
