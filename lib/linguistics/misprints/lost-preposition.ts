import type { MisprintRule } from './misprint'

/** "une femme 40 ans": an age behind the noun that it is said of. */
export const lostPreposition: MisprintRule = (tokens, at, grammar) => {
  const [article, noun, number, years] = tokens.slice(Math.max(at - 2, 0), at + 2)
  if (article?.upos !== 'DET' || noun?.upos !== 'NOUN' || number?.upos !== 'NUM' || years?.form !== 'ans')
    return null
  if (!/^\d\d?$/.test(number.form) || !grammar.personNouns.has(noun.lemma)) return null
  return { wrong: `${noun.form} ${number.form}`, right: `${noun.form} de ${number.form}` }
}
