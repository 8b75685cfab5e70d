import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import type { Misprint, MisprintRule } from './misprint'
import { onlyReading, pluralOf } from './noun-forms'

/**
 * "les 4e et 5e place": of two that are counted the noun is several. "la deuxième et troisième place": each has its article.
 * "les premières et secondes places": of each there is one.
 */
export const ordinalsInARow: MisprintRule = (tokens, at, grammar) => {
  const [first, joint, second, noun] = tokens.slice(Math.max(0, at - 3), at + 1)
  if (!first || !second || !noun || joint?.form !== 'et' || !/^\p{Ll}{3,}$/u.test(noun.form)) return null
  const start = openerOf(tokens, at - 3, grammar)
  const article = tokens[start]
  if (!article || !(isOrdinal(second, grammar) || isOrdinals(second, grammar))) return null
  const opener = lookupForm(article.form)
  if (/^(?:les|des|aux)$/.test(opener)) {
    const right = noun.upos === 'NOUN' ? pluralOf(noun) : null
    // "les 4,5 et 6e place": the figures before it want more than that.
    const whole = isOrdinal(first, grammar) ? `${second.form} ${right}` : null
    if (right !== null) return { wrong: `${second.form} ${noun.form}`, right: whole }
  }
  if (start !== at - 4 || !(isOrdinal(first, grammar) || isOrdinals(first, grammar))) return null
  return /^(?:les|des|aux)$/.test(opener)
    ? ofEach([article, first, joint, second, noun], grammar)
    : ofOne([article, first, joint, second, noun], tokens[start - 1])
}

/** The article before ordinals and figures in a row. */
function openerOf(tokens: readonly TaggedToken[], from: number, grammar: Grammar): number {
  let place = from
  const counts = (token: TaggedToken | undefined) =>
    token !== undefined &&
    (/^\d[\d,]*$/.test(token.form) ||
      token.form === ',' ||
      isOrdinal(token, grammar) ||
      isOrdinals(token, grammar))
  while (counts(tokens[place])) place -= 1
  return place === from ? -1 : place
}

const figure = /^\d+(?:e|er|re|ère|ème)$/u
const isOrdinal = ({ form }: TaggedToken, { ordinals }: Grammar) => figure.test(form) || ordinals.has(form)
const isOrdinals = ({ form }: TaggedToken, { ordinals }: Grammar) =>
  form.endsWith('s') && ordinals.has(form.slice(0, -1))

function ofOne(words: readonly TaggedToken[], before: TaggedToken | undefined): Misprint | null {
  const [article, first, , second, noun] = words
  if (!article || !/^(?:le|la|du|au)$/.test(lookupForm(article.form))) return null
  const reading = noun ? onlyReading(noun.form) : null
  const again = lookupForm(article.form)
  // "la première et deuxième places".
  const several = { le: 'les', la: 'les', du: 'des', au: 'aux' }[again]
  if (!noun || reading === null || !several) return null
  const [wrong, rest] = [words, words.slice(1)].map(part => part.map(({ form }) => form).join(' '))
  if (wrong === undefined) return null
  // "à la deuxième et à la troisième place": the preposition is said twice as well.
  const led = /^(?:de|à|en)$/.test(lookupForm(before?.form ?? ''))
  const right = `${article.form} ${first?.form} et ${again} ${second?.form} ${noun.form}`
  if (reading.startsWith('p')) return { wrong, right: led ? null : `${several} ${rest}` }
  return noun.form.endsWith('s') ? null : { wrong, right: led ? null : right }
}

function ofEach(words: readonly TaggedToken[], grammar: Grammar): Misprint | null {
  const [article, first, , second, noun] = words
  if (!first || !second || !noun || !grammar.rankNouns.has(noun.form.replace(/s$/u, ''))) return null
  if (!isOrdinals(first, grammar) || !isOrdinals(second, grammar)) return null
  const right = `${article?.form} ${first.form.slice(0, -1)} et ${second.form.slice(0, -1)} ${noun.form}`
  return { wrong: words.map(({ form }) => form).join(' '), right }
}
