import { grammarOf } from '@/lib/linguistics/grammar'
import { lookupForm } from '@/lib/linguistics/lookup-form'
import { overlaps } from '@/lib/model/span'
import type { CandidateRule, CandidateView } from '../candidate-view'
import { flat, fold } from '../words'

/** "Qui … ?" – "Le Parisien", "Quelle est la fonction d’Essonne ?" (en Essonne): what takes an article or "en" is nobody. */
export const placeAsPerson: CandidateRule = {
  rule: 'place-as-person',
  refuse: view => {
    const { candidate, document, stem, key, judging } = view
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
    if (key !== null && candidate.class === 'who' && isNobody(key, view))
      return `"${key}" is the name of a place, a season or a body elsewhere`
    const opens = flat(key ?? '').split(/[\s']/u)[0] ?? ''
    const named = /^\p{Lu}\p{L}*['’\s]\s*\p{Lu}/u.test(key ?? '')
    return named && judging.definite.includes(opens) ? `"${key}" begins with an article` : null
  },
}

const asksPerson: ReadonlySet<string> = new Set(['who', 'role', 'said'])

/** "Qui est arrivé ?" – "Lyon": a town of the gazetteer whom nobody of the article is called by, or no person elsewhere. */
function isNobody(key: string, { document, judging, candidate }: CandidateView): boolean {
  const { entities, article } = document
  const same = entities.filter(({ span }) => fold(article.text.slice(span.start, span.end)) === fold(key))
  if (same.length === 0 || !candidate.keySpan) return false
  const person = same.filter(entity => entity.class === 'person').length
  // Asked for with "who" as a body ("le journal"), its own words say so.
  if (person === 0) return false
  if (/\s/u.test(key.trim())) return false
  const fuller = entities.some(
    ({ span, class: named }) =>
      named === 'person' &&
      fold(article.text.slice(span.start, span.end)).split(' ').slice(1).includes(fold(key)),
  )
  const known = grammarOf(article.language).cities.has(lookupForm(key)) || judging.seasons.includes(flat(key))
  return !fuller && (known || person * 2 <= same.length)
}
