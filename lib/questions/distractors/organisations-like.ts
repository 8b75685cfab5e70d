import { leadOf, withLead } from './lead'
import { byLikeness, namedInArticle } from './named-in-article'
import type { Request } from './request'

/** Other organisations of the article, with the article that they have there when the key has one. */
export function organisationsLike(request: Request): string[] {
  const { lead, bare } = leadOf(request.key, request.judging)
  const names = namedInArticle('organisation', request)
  const acronym = /^\p{Lu}{2,6}$/u.test(bare)
  const alike = byLikeness(names, { ...request, key: bare }).map(name => name.text)
  const sameMake = alike.filter(name => /^\p{Lu}{2,6}$/u.test(leadOf(name, request.judging).bare) === acronym)
  return (sameMake.length >= 2 ? sameMake : alike).flatMap(name => withLead(name, lead, request))
}
