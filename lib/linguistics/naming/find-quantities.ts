import type { AmountValue, Entity, Sentence, TaggedToken } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { boundBefore, countedNoun } from './around-number'
import { type Measure, measureAt } from './measure-unit'
import { type ReadNumber, readNumber } from './read-number'

/**
 * Numbers in digits or words with their magnitude and unit ("50 milliards de mètres cubes", "£18.5m", "10 à 15 km"), and what they
 * say. A unit of measure is part of it, a counted noun is not ("31 000" in "31 000 voyageurs").
 */
export function findQuantities(
  sentence: Sentence,
  index: number,
  grammar: Grammar,
  language: Language,
  taken: (at: number) => boolean,
): Entity[] {
  const { tokens } = sentence
  const found: Entity[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (taken(at) || !opensNumber(tokens[at], grammar) || numbersName(tokens, at)) continue
    const amount = readAmount(tokens, at, grammar, language)
    if (!amount) continue
    const { from, to, kind, value, bare } = amount
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (!first || !last) continue
    found.push({
      span: { start: first.span.start, end: last.span.end },
      sentence: index,
      tokens: { from, to },
      class: kind,
      confidence: bare ? 0.8 : 0.95,
      value,
    })
    at = to - 1
  }
  return found
}

/** "Apollo 11", "Horizon 2,": a short number that counts nothing after it. */
export function numbersName(tokens: readonly TaggedToken[], to: number): boolean {
  const [last, number, after] = [tokens[to - 1], tokens[to], tokens[to + 1]]
  if (!number || !/^\d{1,2}$/.test(number.form) || !last) return false
  // "Between 10 and 15": a capital alone makes no name.
  if (!/^\p{Lu}/u.test(last.form) || !/^(?:PROPN|NOUN|X)$/.test(last.upos)) return false
  return !after || /^(?:PUNCT|ADP|CCONJ|VERB|AUX|PRON)$/.test(after.upos)
}

function opensNumber(token: TaggedToken | undefined, grammar: Grammar): boolean {
  if (!token) return false
  const word = lookupForm(token.form)
  if (/^\d/.test(word)) return token.upos !== 'PROPN'
  // "Fourteen people came": the first word of a sentence has a capital, and is taken for a name.
  if (
    token.upos === 'NUM' ||
    (/^\p{Lu}/u.test(token.form) && grammar.numerals100.has(word) && !grammar.oneWords.has(word))
  )
    return true
  return (
    token.upos === 'NOUN' &&
    (grammar.magnitudes.has(word) || grammar.roundNumbers.has(word.replace(/s$/, '')))
  )
}

type Amount = { from: number; to: number; kind: Measure['class']; value: AmountValue; bare: boolean }

function readAmount(
  tokens: readonly TaggedToken[],
  at: number,
  grammar: Grammar,
  language: Language,
): Amount | null {
  const joined = /^(\d+)[-–](\d+)$/.exec(tokens[at]?.form ?? '')
  const number = joined ? joinedEnd(joined[1], at) : readNumber(tokens, at, grammar)
  // "des centaines de personnes": a number that is not told is an amount all the same.
  if (!number) return unread(tokens, at, grammar)
  const sign = signBefore(tokens, at, grammar)
  const end = joined ? joinedEnd(joined[2], at) : rangeEnd(tokens, at, number, grammar, language)
  // "2-1" is a score, "10-15 km" a range.
  if (joined && !(number.amount < (end?.amount ?? 0) && counts(tokens, at + 1, grammar, language)))
    return null
  const told = end ?? number
  const linked = told.magnitude > 1 && grammar.unitLinks.has(lookupForm(tokens[told.to]?.form ?? '')) ? 1 : 0
  const measure = sign ?? measureAt(tokens, told.to + linked, grammar, language)
  const single = told.to === at + 1
  // "un" alone is an article, "one" a pronoun.
  if (!measure && single && grammar.oneWords.has(lookupForm(tokens[at]?.form ?? ''))) return null
  const to = sign || !measure ? told.to : measure.to
  const value: AmountValue = {
    kind: 'amount',
    amount: scaled(number.amount, end, number, measure),
    upTo: end ? scaled(end.amount, null, end, measure) : null,
    magnitude: told.magnitude,
    unit: measure?.unit ?? null,
    noun: measure ? null : countedNoun(tokens, to, told.magnitude > 1, grammar),
    bound: boundBefore(tokens, sign ? sign.from : at, grammar) ?? (number.rough ? 'about' : null),
    // "des dizaines": how many is not told.
    confidence:
      number.rough && single && /s$/.test(tokens[at]?.form ?? '') ? 0.3 : measure || !single ? 0.95 : 0.8,
  }
  const whole = {
    from: sign ? sign.from : at,
    to,
    kind: measure?.class ?? 'quantity',
    value,
    bare: !measure && single,
  }
  return measure?.class === 'quantity' ? withSmallerUnit(tokens, whole, grammar, language) : whole
}

/** "entre 10 et 15 millions": a magnitude behind the second number is the first one's too. */
function scaled(amount: number, end: ReadNumber | null, own: ReadNumber, measure: Measure | null): number {
  const shared = end && own.magnitude === 1 && end.magnitude > 1 && amount < 1000 ? end.magnitude : 1
  return Number((amount * shared * (measure?.factor ?? 1)).toPrecision(15))
}

/** "centaines", "millions" with no number before them. */
function unread(tokens: readonly TaggedToken[], at: number, grammar: Grammar): Amount | null {
  const word = lookupForm(tokens[at]?.form ?? '')
  const magnitude = grammar.magnitudeWords.get(word.replace(/s$/, ''))
  if (magnitude === undefined) return null
  const noun = countedNoun(tokens, at + 1, true, grammar)
  const value: AmountValue = {
    kind: 'amount',
    amount: magnitude,
    upTo: null,
    magnitude,
    unit: null,
    noun,
    bound: 'about',
    confidence: 0.3,
  }
  return { from: at, to: at + 1, kind: 'quantity', value, bare: true }
}

/** "$18", "US$ 18", "£1.1m": the sign of a currency stands before. */
function signBefore(
  tokens: readonly TaggedToken[],
  at: number,
  grammar: Grammar,
): (Measure & { from: number }) | null {
  const sign = lookupForm(tokens[at - 1]?.form ?? '')
  const code = /^\p{Sc}$/u.test(sign) || /^[a-z]{3}$/.test(sign) ? grammar.currencyNouns.get(sign) : undefined
  if (!code || (/^[a-z]/.test(sign) && !/^[A-Z]{3}$/.test(tokens[at - 1]?.form ?? ''))) return null
  return { class: 'money', unit: code, factor: 1, from: at - 1, to: at }
}

/** The second number of "entre 10 et 15 km", "10-15 km"; null when there is no range. */
function rangeEnd(
  tokens: readonly TaggedToken[],
  at: number,
  first: ReadNumber,
  grammar: Grammar,
  language: Language,
): ReadNumber | null {
  const opener = lookupForm(tokens[at - 1]?.form ?? '')
  const joiner = lookupForm(tokens[first.to]?.form ?? '')
  const opened = opener !== '' && grammar.ranges.get(opener)?.has(joiner)
  if (!opened && !grammar.ranges.get('')?.has(joiner)) return null
  if (!opensNumber(tokens[first.to + 1], grammar)) return null
  const second = readNumber(tokens, first.to + 1, grammar)
  if (!second || second.amount <= first.amount) return null
  // "un à deux" alone says little: something has to be counted.
  return opened || counts(tokens, second.to, grammar, language) ? second : null
}

function counts(tokens: readonly TaggedToken[], at: number, grammar: Grammar, language: Language): boolean {
  return measureAt(tokens, at, grammar, language) !== null || /^(?:NOUN|ADJ)$/.test(tokens[at]?.upos ?? '')
}

/** One end of "10-15", which is one token. */
function joinedEnd(figures: string | undefined, at: number): ReadNumber {
  return { amount: Number(figures), magnitude: 1, to: at + 1, rough: false }
}

/** "3 heures 52 minutes": one quantity, in the unit of the last part. */
function withSmallerUnit(
  tokens: readonly TaggedToken[],
  first: Amount,
  grammar: Grammar,
  language: Language,
): Amount {
  const number = opensNumber(tokens[first.to], grammar) ? readNumber(tokens, first.to, grammar) : null
  if (!number) return first
  const measure = measureAt(tokens, number.to, grammar, language)
  const share = parts[`${first.value.unit} ${measure?.unit}`]
  if (measure?.class !== 'quantity' || share === undefined) return first
  const amount = Number((first.value.amount * share + number.amount).toPrecision(15))
  const value = { ...first.value, amount, unit: measure.unit }
  return withSmallerUnit(tokens, { ...first, to: measure.to, value }, grammar, language)
}

/** How many of the second are one of the first. */
const parts: Record<string, number> = {
  'hour minute': 60,
  'minute second': 60,
  'year month': 12,
  'week day': 7,
  'day hour': 24,
  'meter centimeter': 100,
  'foot inch': 12,
  'kilogram gram': 1000,
  'stone pound': 14,
  'pound ounce': 16,
}
