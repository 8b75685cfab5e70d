import type { Candidate } from '@/lib/model/candidate'
import { overlaps } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { chainAt } from '../mentions'
import { fold } from '../words'

/** A surname that two people of the article share names neither of them. */
export const ambiguousName: CandidateRule = {
  rule: 'ambiguous-name',
  refuse: ({ candidate, content, document, key }) => {
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
    // "Ida B. Roux" and "Ida Roux" are one person, however they were linked.
    const first = new Set([...owners].map(name => fold(name).split(/\s+/u)[0]))
    return owners.size > 1 && first.size > 1 && !isToldApart(content, word)
      ? `several people are called ${key}: ${[...owners].join(', ')}`
      : null
  },
}

/** The full name stands among what is accepted: who types it is right, and the surname is only the short way. */
function isToldApart(content: Candidate['content'], surname: string): boolean {
  if (!('key' in content) || typeof content.key !== 'object' || !('accepted' in content.key)) return false
  return content.key.accepted.some(one => /\s/u.test(one.trim()) && fold(one).split(/\s+/u).includes(surname))
}
