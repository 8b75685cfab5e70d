import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { shownByAdjective } from './agreement'
import type { Misprint, MisprintRule } from './misprint'
import { isConjugated, onlyReading } from './noun-forms'
import { isOfPeople, withCapital } from './peoples'

/** "les kurdes": a people without its capital. "Certains Gilet jaunes": a noun with a capital, in the singular between two words for several. */
export const capitalOfNoun: MisprintRule = (tokens, at, grammar) => {
  const [opener, noun, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!opener || !noun) return null
  const woman = womanAlone(tokens, at, grammar)
  if (woman) return woman
  const group = /^d(?:e|[’'])$/u.test(opener.form) && isGroup(tokens[at - 2], grammar)
  if (!isForSeveral(opener) && !group) return null
  const wrong = `${opener.form} ${noun.form}`
  if (noun.upos === 'NOUN' && grammar.peoples.has(noun.form)) {
    // "les russes blancs et rouges" is open; "les trois français premiers".
    const alone =
      !/^(?:NOUN|PROPN|X)$/.test(next?.upos ?? '') && opener.head === at && !/^[-‐‑]/u.test(next?.form ?? '')
    return alone ? { wrong, right: `${opener.form} ${withCapital(noun.form)}` } : null
  }
  const small = noun.form.toLowerCase()
  // "les Treize colonies".
  if (grammar.numerals100.has(small)) return null
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(noun.form) || !onlyReading(small)?.startsWith('s') || !next) return null
  const several =
    /^\p{Ll}{4,}$/u.test(next.form) &&
    shownByAdjective(next.form, grammar).number === 'p' &&
    /^(?:ADJ|NOUN)$/.test(next.upos)
  return several && !/[sxz]$/.test(small)
    ? { wrong: `${noun.form} ${next.form}`, right: `${noun.form}s ${next.form}` }
    : null
}

const isForSeveral = ({ form, upos }: TaggedToken) =>
  /^(?:les|des|aux|certains|certaines|plusieurs|quelques|ces|ses|nos|leurs)$/.test(lookupForm(form)) ||
  (upos === 'NUM' && /^(?:\p{Ll}{4,}|[2-9]|\d\d+)$/u.test(form))

/** "La belge remporte": no tongue and no firm is called so. */
function womanAlone(tokens: readonly TaggedToken[], at: number, grammar: Grammar): Misprint | null {
  const [article, noun, verb] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!article || noun?.upos !== 'NOUN' || verb?.upos !== 'VERB' || !/^(?:la|une)$/i.test(article.form))
    return null
  if (!/^(?:\p{Ll}+-)?\p{Ll}{4,}$/u.test(noun.form) || !isOfPeople(noun.form, grammar)) return null
  const tells = verb.feats.VerbForm === 'Fin' && isConjugated(verb.form) && noun.head === at + 1
  return tells
    ? { wrong: `${article.form} ${noun.form}`, right: `${article.form} ${withCapital(noun.form)}` }
    : null
}

/** "un groupe de belges", "une dizaine de". */
const isGroup = (token: TaggedToken | undefined, { collectiveNouns, countsSeveral }: Grammar) =>
  token !== undefined && (collectiveNouns.has(token.form) || countsSeveral.has(token.form))
