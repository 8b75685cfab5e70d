import { overlaps } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { flat, fold } from '../words'

/** "Qui … ?" – "Le Parisien", "Quelle est la fonction d’Essonne ?" (en Essonne): what takes an article or "en" is nobody. */
export const placeAsPerson: CandidateRule = {
  rule: 'place-as-person',
  refuse: ({ candidate, document, stem, key, judging }) => {
    if (!asksPerson.has(candidate.class)) return null
    const { text } = document.article
    const { keySpan } = candidate
    const found = document.entities.find(entity => {
      if (entity.class !== 'person') return false
      const name = text.slice(entity.span.start, entity.span.end)
      const concerned =
        (keySpan !== null && overlaps(entity.span, keySpan)) ||
        (key !== null && fold(stem).includes(fold(name)))
      const before = flat(text.slice(Math.max(0, entity.span.start - 12), entity.span.start))
      return concerned && !/\s/u.test(name) && judging.placeLead.test(before)
    })
    if (found) return `"${text.slice(found.span.start, found.span.end)}" stands behind a preposition of place`
    const opens = flat(key ?? '').split(/[\s']/u)[0] ?? ''
    const named = /^\p{Lu}\p{L}*['’\s]\s*\p{Lu}/u.test(key ?? '')
    return named && judging.definite.includes(opens) ? `"${key}" begins with an article` : null
  },
}

const asksPerson: ReadonlySet<string> = new Set(['who', 'role', 'said'])
