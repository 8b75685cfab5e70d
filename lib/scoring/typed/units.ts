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
  are: { dimension: 'area', factor: 100 },
  nmi: { dimension: 'length', factor: 1852 },
  ml: { dimension: 'volume', factor: 1e-6 },
  cl: { dimension: 'volume', factor: 1e-5 },
  l: { dimension: 'volume', factor: 0.001 },
  hl: { dimension: 'volume', factor: 0.1 },
  pint: { dimension: 'volume', factor: 0.00056826125 },
  gallon: { dimension: 'volume', factor: 0.00454609 },
  m3: { dimension: 'volume', factor: 1 },
  mg: { dimension: 'mass', factor: 1e-6 },
  g: { dimension: 'mass', factor: 0.001 },
  kg: { dimension: 'mass', factor: 1 },
  t: { dimension: 'mass', factor: 1000 },
  lb: { dimension: 'mass', factor: 0.45359237 },
  oz: { dimension: 'mass', factor: 0.028349523125 },
  stone: { dimension: 'mass', factor: 6.35029318 },
  mps: { dimension: 'speed', factor: 1 },
  kmh: { dimension: 'speed', factor: 1 / 3.6 },
  mph: { dimension: 'speed', factor: 0.44704 },
  knot: { dimension: 'speed', factor: 1852 / 3600 },
  kwh: { dimension: 'energy', factor: 1 },
  mwh: { dimension: 'energy', factor: 1e3 },
  gwh: { dimension: 'energy', factor: 1e6 },
  twh: { dimension: 'energy', factor: 1e9 },
  ko: { dimension: 'data', factor: 1e3 },
  mo: { dimension: 'data', factor: 1e6 },
  go: { dimension: 'data', factor: 1e9 },
  to: { dimension: 'data', factor: 1e12 },
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
  '°f': 'degf',
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

const spellings = new Map<Language, ReadonlyMap<string, string[]>>()

/** Every spelling of a unit in a language, and the symbols that need none. "Pounds" are money or a weight. */
export function unitSpellings(language: Language): ReadonlyMap<string, string[]> {
  const ready = spellings.get(language)
  if (ready) return ready
  const made = new Map<string, string[]>(Object.entries(signs).map(([sign, unit]) => [sign, [unit]]))
  for (const symbol of Object.keys(units))
    if (!/^(?:day|week|month|year|decade|century|are|stone|pint|to|go)$/.test(symbol))
      made.set(symbol, [symbol])
  for (const [symbol, names] of Object.entries(scoringWords[language].units))
    for (const name of names.split('|')) {
      const known = made.get(name)
      made.set(name, known && known[0] !== symbol ? [...known, symbol] : [symbol])
    }
  spellings.set(language, made)
  return made
}

/** Units that are a hundredth of a currency, whichever one stands before them: "six dollars and eighty cents". */
export const hundredths: readonly string[] = ['eurocent', 'penny']
export const isCurrency = (dimension: string | null) =>
  dimension !== null && /^(?:eur|gbp|usd|jpy|cny|chf|rub|franc|xof|cad)$/.test(dimension)
