import type { MisprintRule } from './misprint'

/** "les conditions météos", "des murs marrons": what has one form beside a noun. */
export const clippedAdjective: MisprintRule = (tokens, at, { neverPlural }) => {
  const [noun, word] = [tokens[at - 1], tokens[at]]
  if (noun?.upos !== 'NOUN' || word?.head !== at - 1 || !/^\p{Ll}+s$/u.test(word.form)) return null
  const right = word.form.slice(0, -1)
  return neverPlural.has(right) && /^(?:amod|nmod|appos|flat|acl)/.test(word.deprel)
    ? { wrong: `${noun.form} ${word.form}`, right: `${noun.form} ${right}` }
    : null
}
