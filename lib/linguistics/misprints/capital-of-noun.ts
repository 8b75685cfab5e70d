import type { TaggedToken } from '@/lib/model/document'
import { lookupForm } from '../lookup-form'
import { shownByAdjective } from './agreement'
import type { MisprintRule } from './misprint'
import { onlyReading } from './noun-forms'

/** "les kurdes": a people without its capital. "Certains Gilet jaunes": a noun with a capital, in the singular between two words for several. */
export const capitalOfNoun: MisprintRule = (tokens, at, grammar) => {
  const [opener, noun, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!opener || !noun || !isForSeveral(opener)) return null
  const wrong = `${opener.form} ${noun.form}`
  if (noun.upos === 'NOUN' && grammar.peoples.has(noun.form)) {
    // "les russes blancs et rouges" is open; "les trois français premiers".
    const alone =
      !/^(?:NOUN|PROPN|X)$/.test(next?.upos ?? '') && opener.head === at && !/^[-‐‑]/u.test(next?.form ?? '')
    return alone
      ? { wrong, right: `${opener.form} ${noun.form.charAt(0).toUpperCase()}${noun.form.slice(1)}` }
      : null
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
