import { fold } from '../verifying/words'
import { countriesLike, countryOf } from './countries-like'
import { leadOf, withLead } from './lead'
import { byLikeness, namedInArticle } from './named-in-article'
import type { Request } from './request'

/** Places of the key's grain: countries beside a country (the article's first, then of its continent), others beside others. */
export function placesLike(request: Request): string[] {
  const { lead, bare } = leadOf(request.key, request.judging)
  const { language } = request.document.article
  if (countryOf(bare, language) !== null) return countriesLike(request, bare)
  const others = namedInArticle('place', request).filter(
    place =>
      countryOf(leadOf(place.text, request.judging).bare, language) === null && !nested(place.text, request),
  )
  return byLikeness(others, { ...request, key: bare }).flatMap(place => withLead(place.text, lead, request))
}

/** "Lyon, dans le Rhône": where one place explains another, both may be right. */
function nested(place: string, { key, judging, document }: Request): boolean {
  const text = fold(document.article.text)
  const [a, b] = [fold(leadOf(place, judging).bare), fold(leadOf(key, judging).bare)]
  const gap = /^,? ?(?:\(|in |en |dans |au |aux |a |the |le |la |les |l'|pres de |near |du |de |d'|of )*$/u
  return [
    [a, b],
    [b, a],
  ].some(([first = '', second = '']) => {
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
      const from = at + first.length
      const to = text.indexOf(second, from)
      if (to >= from && to - from < 25 && gap.test(text.slice(from, to))) return true
    }
    return false
  })
}
