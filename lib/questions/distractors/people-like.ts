import { chainAt } from '../verifying/mentions'
import { byLikeness, namedInArticle } from './named-in-article'
import type { Request } from './request'

/** Other people of the article; of the key's gender when both are known; those who have a function if the key has. */
export function peopleLike(request: Request): string[] {
  const { document, keySpan, key } = request
  const own = chainAt(document, keySpan)
  const fits = namedInArticle('person', request).filter(
    // A full name among surnames is seen at once.
    person => /^\p{Lu}/u.test(person.text) && (person.text.includes(' ') || !key.includes(' ')),
  )
  const alike = fits.filter(person => !own?.gender || !person.gender || person.gender === own.gender)
  const names = (alike.length >= 3 ? alike : fits).map(person => ({
    ...person,
    mentions: person.mentions + (hasRole(person.text, request) ? 2 : 0),
  }))
  return byLikeness(names, request).map(person => person.text)
}

function hasRole(name: string, { document }: Request): boolean {
  return document.roles.some(role => {
    const entity = document.entities[role.entity]
    return entity !== undefined && chainAt(document, entity.span)?.name === name
  })
}
