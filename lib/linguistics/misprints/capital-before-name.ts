import type { MisprintRule } from './misprint'
import { isOfPeople, withCapital } from './peoples'

/** "la française Marie Roux": of a people somebody is who is named, a noun with a capital; "le français Roux & Fils" is a firm. */
export const capitalBeforeName: MisprintRule = (tokens, at, grammar) => {
  const [article, noun, name] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!article || !noun || !name || !/^(?:l[ea]|l[’']|une?|du|au)$/i.test(article.form)) return null
  if (!/^\p{Ll}{4,}$/u.test(noun.form) || !isOfPeople(noun.form, grammar)) return null
  const somebody = name.name?.class === 'person' || grammar.firstNames.has(name.form.toLowerCase())
  if (!/^\p{Lu}\p{Ll}/u.test(name.form) || !somebody) return null
  const gap = noun.span.start > article.span.end ? ' ' : ''
  return {
    wrong: `${article.form}${gap}${noun.form}`,
    right: `${article.form}${gap}${withCapital(noun.form)}`,
  }
}
