import type { CandidateRule } from '../candidate-view'
import { chainOf } from '../mentions'
import { flat, wordsOf } from '../words'

/** "Qui est Ivo Marre ?" – "le ministre", where the article has two ministers: of what, of which country? */
export const bareOffice: CandidateRule = {
  rule: 'bare-office',
  refuse: ({ candidate, document, key, judging }) => {
    if (candidate.class !== 'role' || key === null) return null
    const words = wordsOf(key).filter(word => !judging.articles.includes(word.flat))
    const [office] = words
    if (!office || words.length > 2 || words.some(word => judging.articles.includes(word.flat))) return null
    const { text } = document.article
    const bearers = new Set(
      document.roles
        .filter(({ span }) =>
          wordsOf(text.slice(span.start, span.end)).some(word => word.flat === office.flat),
        )
        // "Ida B. Roux", "Roux": one person, however she was linked.
        .flatMap(({ entity }) => {
          const person = document.entities[entity]
          if (!person) return []
          const full = chainOf(document, person.span)?.name ?? text.slice(person.span.start, person.span.end)
          return flat(full).split(/\s+/u).at(-1) ?? []
        }),
    )
    const name = words.map(word => word.flat).join(' ')
    const others = document.roles.filter(({ span }) =>
      flat(text.slice(span.start, span.end)).includes(name),
    ).length
    return bearers.size > 1 && others > 1 ? `several people of the article are "${key}"` : null
  },
}
