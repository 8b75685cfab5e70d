import type { Language } from '@/lib/model/language'
import { scoringWords } from '../words'

type Unit = { dimension: string; factor: number }

/** Units by symbol: what they measure, and how many of the dimension's base unit one is. Currencies measure themselves. */
const units: Record<string, Unit> = {
  s: { dimension: 'time', factor: 1 },
  min: { dimension: 'time', factor: 60 },
  h: { dimension: 'time', factor: 3600 },
  day: { dimension: 'time', factor: 86_400 },
  week: { dimension: 'time', factor: 604_800 },
  month: { dimension: 'calendar', factor: 1 },
  year: { dimension: 'calendar', factor: 12 },
  decade: { dimension: 'calendar', factor: 120 },
  century: { dimension: 'calendar', factor: 1200 },
  mm: { dimension: 'length', factor: 0.001 },
  cm: { dimension: 'length', factor: 0.01 },
  m: { dimension: 'length', factor: 1 },
  km: { dimension: 'length', factor: 1000 },
  ft: { dimension: 'length', factor: 0.3048 },
  inch: { dimension: 'length', factor: 0.0254 },
  yd: { dimension: 'length', factor: 0.9144 },
  mi: { dimension: 'length', factor: 1609.344 },
  m2: { dimension: 'area', factor: 1 },
  ha: { dimension: 'area', factor: 10_000 },
  km2: { dimension: 'area', factor: 1e6 },
  ft2: { dimension: 'area', factor: 0.09290304 },
  acre: { dimension: 'area', factor: 4046.8564224 },
  mi2: { dimension: 'area', factor: 2_589_988.110336 },
  l: { dimension: 'volume', factor: 0.001 },
  m3: { dimension: 'volume', factor: 1 },
  g: { dimension: 'mass', factor: 0.001 },
  kg: { dimension: 'mass', factor: 1 },
  t: { dimension: 'mass', factor: 1000 },
  lb: { dimension: 'mass', factor: 0.45359237 },
  w: { dimension: 'power', factor: 1 },
  kw: { dimension: 'power', factor: 1000 },
  mw: { dimension: 'power', factor: 1e6 },
  gw: { dimension: 'power', factor: 1e9 },
  eur: { dimension: 'eur', factor: 1 },
  eurocent: { dimension: 'eur', factor: 0.01 },
  gbp: { dimension: 'gbp', factor: 1 },
  penny: { dimension: 'gbp', factor: 0.01 },
}

export const unitOf = (symbol: string): Unit => units[symbol] ?? { dimension: symbol, factor: 1 }

const signs: Record<string, string> = {
  '€': 'eur',
  '£': 'gbp',
  $: 'usd',
  '¥': 'jpy',
  '%': '%',
  '°': 'deg',
  '°c': 'deg',
  eur: 'eur',
  gbp: 'gbp',
  usd: 'usd',
  jpy: 'jpy',
  cny: 'cny',
  chf: 'chf',
}
export const currencySigns: Record<string, string> = Object.fromEntries(
  Object.entries(signs).filter(([, unit]) => /^(?:eur|gbp|usd|jpy|cny|chf)$/.test(unit)),
)

const spellings = new Map<Language, ReadonlyMap<string, string>>()

/** Every spelling of a unit in a language, and the symbols that need none. */
export function unitSpellings(language: Language): ReadonlyMap<string, string> {
  const ready = spellings.get(language)
  if (ready) return ready
  const made = new Map<string, string>(Object.entries(signs))
  for (const symbol of Object.keys(units))
    if (!/^(?:day|week|month|year|decade|century)$/.test(symbol)) made.set(symbol, symbol)
  for (const [symbol, names] of Object.entries(scoringWords[language].units))
    for (const name of names.split('|')) made.set(name, symbol)
  spellings.set(language, made)
  return made
}
