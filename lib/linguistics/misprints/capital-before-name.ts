import type { MisprintRule } from './misprint'

/** "la française Marie Roux": of a people somebody is who is named, a noun with a capital; "le français Roux & Fils" is a firm. */
export const capitalBeforeName: MisprintRule = (tokens, at, { peoples, firstNames }) => {
  const [article, noun, name] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!article || !noun || !name || !/^(?:l[ea]|l[’']|une?|du|au)$/i.test(article.form)) return null
  if (!/^\p{Ll}{4,}$/u.test(noun.form) || !isOfPeople(noun.form, peoples)) return null
  const somebody = name.name?.class === 'person' || firstNames.has(name.form.toLowerCase())
  if (!/^\p{Lu}\p{Ll}/u.test(name.form) || !somebody) return null
  const large = `${noun.form.charAt(0).toUpperCase()}${noun.form.slice(1)}`
  const gap = noun.span.start > article.span.end ? ' ' : ''
  return { wrong: `${article.form}${gap}${noun.form}`, right: `${article.form}${gap}${large}` }
}

/** "française", "italienne", "suisse", by the plural that the list has. */
const isOfPeople = (form: string, peoples: ReadonlySet<string>) =>
  [form, form.replace(/e$/u, ''), form.replace(/ne$/u, '')].some(
    base => peoples.has(base) || peoples.has(`${base}s`),
  )
