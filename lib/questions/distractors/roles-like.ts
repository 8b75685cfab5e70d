import { overlaps } from '@/lib/model/span'
import { chainAt } from '../verifying/mentions'
import { countWords, flat } from '../verifying/words'
import type { Request } from './request'

/** The functions of other people of the article, beside a function; any other phrase is asked open. */
export function rolesLike({ document, keySpan, key, judging }: Request): string[] {
  const own = document.roles.find(role => overlaps(role.span, keySpan))
  if (!own) return []
  const holder = document.entities[own.entity]
  const person = holder ? chainAt(document, holder.span) : null
  const opens = (text: string) => judging.determiners[flat(text).split(/[\s']/u)[0] ?? ''] ?? ''
  const alike = document.roles
    .filter(role => {
      const entity = document.entities[role.entity]
      return role !== own && entity && (person === null || chainAt(document, entity.span) !== person)
    })
    .map(role => document.article.text.slice(role.span.start, role.span.end))
    .filter(text => opens(text) === opens(key))
    .filter(text => /^l['’]/i.test(text) === /^l['’]/i.test(key) && countWords(text) > 1)
    // "son prédécesseur" needs what stands before it.
    .filter(text => !judging.possessives.includes(flat(text).split(' ')[0] ?? ''))
  return alike.sort(
    (a, b) => Math.abs(countWords(a) - countWords(key)) - Math.abs(countWords(b) - countWords(key)),
  )
}
