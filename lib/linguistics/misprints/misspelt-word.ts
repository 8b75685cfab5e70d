import type { TaggedToken } from '@/lib/model/document'
import { isDerivedWord, isListedWord, isOftenRead } from './listed-word'
import type { MisprintRule } from './misprint'
import { slipsOf } from './slips-of-hand'

/** "profesionnelle", "meurtreir", "juinà": a word that no list has, one slip of a hand away from a single one that they have. */
export const misspeltWord: MisprintRule = (tokens, at) => {
  const word = tokens[at]
  if (!word || !/^\p{Ll}{4,}$/u.test(word.form) || !/^(?:NOUN|VERB|ADJ|ADV|ADP|AUX)$/.test(word.upos))
    return null
  const { form } = word
  if (isHyphened(tokens, at) || isListedWord(form) || isDerivedWord(form)) return null
  // "des champagnes": what is made where its name says.
  const named = form.charAt(0).toUpperCase() + form.slice(1)
  if (isOftenRead(named) || isOftenRead(named.replace(/s$/u, ''))) return null
  const end = gluedEnd.exec(form)?.[0]
  const rest = end ? form.slice(0, -end.length) : ''
  // Behind "par" somebody signs: no part of the sentence.
  if (isListedWord(rest)) return { wrong: form, right: end === 'à' ? `${rest} à` : null }
  const [only, other] = [...new Set(slipsOf(form))].filter(isListedWord)
  if (only === undefined || other !== undefined) return null
  // "rennais": said of a town that no list has.
  if (/(?:ais|ois)(?:es?)?$/u.test(form) && unaccented(only) !== unaccented(form)) return null
  // "mature" is no "mâture": in short words an accent may be right to be missing.
  const accent = form.length > 6 && unaccented(only) === unaccented(form)
  const likely = isOftenRead(only) || accent || once(only) === once(form)
  return likely ? { wrong: form, right: only } : null
}

const gluedEnd = /(?:par|à|dans|pour|avec)$/u

/** "cantonée", "cantonnée": what stands twice counts once. */
const once = (form: string) => form.replace(/(\p{L})\1/gu, '$1')

const unaccented = (form: string) => form.normalize('NFD').replace(/\p{M}/gu, '')

/** "hyper" of "hyper-connecté". */
function isHyphened(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const joined = (one: TaggedToken | undefined, other: TaggedToken | undefined) =>
    one?.span.end === other?.span.start &&
    /[-‐‑]$/u.test(one?.form ?? '') !== /^[-‐‑]/u.test(other?.form ?? '')
  return joined(before, word) || joined(word, next)
}
