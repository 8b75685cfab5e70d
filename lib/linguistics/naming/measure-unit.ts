import type { Token } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { currencyNamed } from './currency-names'

/** `unit`: CLDR or ISO 4217; null for money of an unknown country. `factor`: 0.01 for cents. `to`: one past its last token. */
export type Measure = {
  class: 'quantity' | 'money' | 'percent'
  unit: string | null
  factor: number
  to: number
}

const longest = 3

/** The unit of measure, currency or per cent that begins at a token; null where none does. */
export function measureAt(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  language: Language,
): Measure | null {
  const words = tokens.slice(at, at + longest + 2).map(token => lookupForm(token.form))
  const [first = ''] = words
  if (grammar.percentWords.has(first)) return { class: 'percent', unit: 'percent', factor: 1, to: at + 1 }
  if (grammar.percentPhrase.every((word, i) => words[i] === word))
    return { class: 'percent', unit: 'percent', factor: 1, to: at + grammar.percentPhrase.length }
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    const phrase = words.slice(0, length).join(' ')
    const code = grammar.currencyNouns.get(phrase) ?? grammar.currencyNouns.get(singular(phrase))
    const named = code ?? (length > 1 ? currencyNamed(singular(phrase), language) : null)
    if (named) return { class: 'money', unit: named, factor: 1, to: at + length }
    const unit = grammar.unitNames.get(phrase)
    if (unit) return counted({ class: 'quantity', unit, factor: 1, to: at + length }, tokens, grammar)
  }
  const cent = grammar.cents.get(first.replace(/s$/, ''))
  if (cent) return { class: 'money', unit: cent, factor: 0.01, to: at + 1 }
  if (grammar.sharedCurrencies.has(first)) return { class: 'money', unit: null, factor: 1, to: at + 1 }
  return null
}

/** "kilomètres par heure", "km/h", "metres squared". */
function counted(measure: Measure, tokens: readonly Token[], grammar: Grammar): Measure {
  const next = lookupForm(tokens[measure.to]?.form ?? '')
  const power = grammar.unitQualifiers.has(next) ? { squared: 'square', cubed: 'cubic' }[next] : undefined
  if (power) return { ...measure, unit: `${power}-${measure.unit}`, to: measure.to + 1 }
  // "120 km/h." at the end of a sentence has a token "h.".
  const per = grammar.unitNames.get(lookupForm(tokens[measure.to + 1]?.form ?? '').replace(/\.$/, ''))
  // "120 km par jour" is a speed of somebody; "3 heures par jour" no unit of physics, but as well a rate.
  return grammar.perWords.has(next) && per
    ? { ...measure, unit: `${measure.unit}-per-${per}`, to: measure.to + 2 }
    : measure
}

function singular(phrase: string): string {
  return phrase
    .split(' ')
    .map(word => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ')
}
