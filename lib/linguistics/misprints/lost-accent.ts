import type { TaggedToken } from '@/lib/model/document'
import type { MisprintRule } from './misprint'
import { isConjugated } from './noun-forms'

/** "vise a clarifier", "a lui tout seul": between a verb and its infinitive, and before "lui tout seul", it is the preposition. */
export const lostAccent: MisprintRule = (tokens, at) => {
  const [verb, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (word?.form !== 'a' || !next) return null
  if (/^(?:lui|elle|eux|elles|soi)$/u.test(next.form)) {
    const [all, alone] = tokens.slice(at + 2)
    const fits = /^toute?s?$/u.test(all?.form ?? '') && /^seule?s?$/u.test(alone?.form ?? '')
    return fits ? { wrong: `a ${next.form} ${all?.form}`, right: `à ${next.form} ${all?.form}` } : null
  }
  return verb && isTelling(verb) && next.feats.VerbForm === 'Inf' && isInfinitive(next.form)
    ? { wrong: `${verb.form} a ${next.form}`, right: `${verb.form} à ${next.form}` }
    : null
}

const isTelling = ({ upos, feats, form }: TaggedToken) =>
  upos === 'VERB' && feats.VerbForm === 'Fin' && isConjugated(form)

const isInfinitive = (form: string) => /(?:er|ir|re)$/u.test(form)
