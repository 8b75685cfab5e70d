import { grammarOf } from '@/lib/linguistics/grammar'
import { kindOfNoun } from '@/lib/linguistics/linking/kinds'
import type { Document } from '@/lib/model/document'
import type { TypedKey } from '@/lib/model/question'
import { countriesTold, countryOf } from '../distractors/countries-like'
import { leadOf } from '../distractors/lead'
import type { Statement } from '../facts/fact'
import { judgingOf } from '../verifying/judging-of'
import { chainAt } from '../verifying/mentions'
import { flat } from '../verifying/words'
import { around } from './around'
import { articleUsed } from './article-used'
import { wordingOf } from './wording-of'

/**
 * The statement with another name, figure or date in the place of its key, with the article and the preposition that this
 * one wants. Null where it would not read as French or English, or says of the other what stands there of it already.
 */
export function inPlaceOf(
  statement: Statement,
  key: TypedKey,
  keySpan: { start: number; end: number },
  other: string,
  document: Document,
): string | null {
  const { before, after, shown = key.text } = statement
  const { language } = document.article
  const rest = ` ${flat(`${before} ${after}`)} `
  if (rest.includes(flat(other)) || partStands(other, key, rest)) return null
  if (key.class === 'date' && passesYear(key.text, other, rest)) return null
  if (key.class === 'number' || key.class === 'date')
    return shown === key.text ? wordingOf(language).joined(around(before, other, after)) : null
  if (key.class === 'person')
    return shown === key.text &&
      standsAlone(before, after) &&
      !isDescribed(keySpan, document) &&
      sameGender(keySpan, other, document)
      ? wordingOf(language).joined(around(before, other, after))
      : null
  if (key.class === 'phrase') return null
  const at = shown.lastIndexOf(key.text)
  if (at < 0 || at + key.text.length !== shown.length) return null
  const { placed, agrees, joined } = wordingOf(language)
  const bare = leadOf(other, judgingOf(language)).bare
  const code = countryOf(bare, language)
  const country = code !== null
  // "Norway counts its dead": of a country that the article does not name nobody can tell whether it does so, too.
  const acts = before === '' || before.endsWith(',')
  if (acts && country && !countriesTold(document).includes(code)) return null
  const lead = around(before, shown.slice(0, at), '')
  const put = placed(lead, bare, country, name => articleUsed(name, document))
  if (!put) return null
  // As the subject it would want another verb or participle beside it.
  if (acts && !agrees(shown, put.shown)) return null
  return joined(around(put.before, put.shown, after))
}

/** "the most liked since 1996, reaching 221 in | 2014": a year before 1996 is seen to be made. */
function passesYear(own: string, other: string, rest: string): boolean {
  const [from, to] = [own, other].map(text =>
    Number(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(text)?.[0] ?? Number.NaN),
  )
  if (from === undefined || to === undefined) return false
  return [...rest.matchAll(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g)].some(([year]) => {
    const there = Number(year)
    return Math.sign(from - there) * Math.sign(to - there) < 0
  })
}

/** "Ada et | Ivo Brenn" with "Ada Brenn", "une pointe de 110" beside "110 à 120": a name or figure of the other is there already. */
function partStands(other: string, key: TypedKey, rest: string): boolean {
  if (key.class !== 'person' && key.class !== 'number') return false
  const telling = key.class === 'person' ? /^\p{Lu}\p{Ll}{2,}/u : /^\d/
  const own = words(key.text)
  const there = new Set(words(rest))
  return other
    .split(/[\s\u00a0\u202f]+/u)
    .filter(word => telling.test(word))
    .some(word => !own.includes(flat(word).trim()) && there.has(flat(word).trim()))
}

const words = (text: string) => flat(text).split(/[^\p{L}\p{N}.,]+/u)

/** "le cinéaste danois | Ivo Brenn": what stands before the name says of whom it is. */
function isDescribed({ start }: { start: number }, { article, sentences }: Document): boolean {
  const sentence = sentences.find(({ span }) => span.start <= start && start < span.end)
  const at = sentence?.tokens.findIndex(({ span }) => span.start === start) ?? -1
  const before = sentence?.tokens.slice(0, at) ?? []
  const phrase = before.slice(before.findLastIndex(({ upos }) => !/^(?:NOUN|ADJ)$/.test(upos)) + 1)
  const grammar = grammarOf(article.language)
  return phrase.some(token => token.upos === 'NOUN' && kindOfNoun(token, grammar) === 'person')
}

/** "Saint Maximilien", "la loi Roy", "les ministres de Brenn Luc Roy": part of another name, or right beside one. */
function standsAlone(before: string, after: string): boolean {
  const [last = ''] = /\S+$/u.exec(before) ?? []
  const names = before.split(/\s+/).length > 1 ? /^\p{Lu}[\p{L}'’.-]*$/u : /(?!)/u
  return !names.test(last) && !/^\p{Lu}/u.test(after)
}

/** "Ada Brenn est née": with a man in her place the sentence would be seen to be made. */
function sameGender(keySpan: { start: number; end: number }, other: string, document: Document): boolean {
  const own = chainAt(document, keySpan)?.gender ?? null
  const his =
    document.chains.find(({ name, class: kind }) => name === other && kind === 'person')?.gender ?? null
  return own === null || his === null || own === his
}
