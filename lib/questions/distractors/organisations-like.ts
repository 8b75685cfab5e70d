import { leadOf, withLead } from './lead'
import { byLikeness, namedInArticle } from './named-in-article'
import type { Request } from './request'

/** Other organisations of the article, with the article that they have there when the key has one. */
export function* organisationsLike(request: Request): Iterable<string> {
  const { lead, bare } = leadOf(request.key, request.judging)
  const names = namedInArticle('organisation', request)
  const acronym = /^\p{Lu}{2,6}$/u.test(bare)
  const alike = byLikeness(names, { ...request, key: bare }).map(name => name.text)
  const sameMake = alike.filter(name => /^\p{Lu}{2,6}$/u.test(leadOf(name, request.judging).bare) === acronym)
  for (const name of sameMake.length >= 2 ? sameMake : alike) yield* withLead(name, lead, request)
}
