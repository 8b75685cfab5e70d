import type { TaggedToken } from '@/lib/model/document'
import type { MisprintRule } from './misprint'
import { isOfPeople, withCapital } from './peoples'

/** "la française Marie Roux": of a people somebody is who is named, a noun with a capital; "le français Roux & Fils" and "les belges Rouxvane" are firms. */
export const capitalBeforeName: MisprintRule = (tokens, at, grammar) => {
  const [article, noun, name, next] = tokens.slice(Math.max(0, at - 1), at + 3)
  if (!article || !noun || !name || !isOpener(article)) return null
  if (!/^(?:\p{Ll}+-)?\p{Ll}{4,}$/u.test(noun.form) || !isOfPeople(noun.form, grammar)) return null
  const first = grammar.firstNames.has(name.form.toLowerCase())
  const several = noun.form.endsWith('s') && isForSeveral(article)
  const somebody = first || (name.name?.class === 'person' && (!several || next?.upos === 'PROPN'))
  if (!/^\p{Lu}\p{Ll}/u.test(name.form) || !somebody) return null
  const gap = noun.span.start > article.span.end ? ' ' : ''
  return {
    wrong: `${article.form}${gap}${noun.form}`,
    right: `${article.form}${gap}${withCapital(noun.form)}`,
  }
}

const isForSeveral = ({ form, upos }: TaggedToken) =>
  /^(?:les|des|aux|ces)$/i.test(form) || (upos === 'NUM' && /^\p{Ll}{4,}$/u.test(form))

const isOpener = (token: TaggedToken) =>
  /^(?:l[ea]|l[’']|une?|du|au)$/i.test(token.form) || isForSeveral(token)
