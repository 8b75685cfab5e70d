import type { AmountValue } from '@/lib/model/document'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))
const spelled = (names: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(names).flatMap(([unit, all]) => all.split('|').map(name => [name, unit] as const)))

/** How many each word counts when it may stand alone ("dozens of"). */
export const roundNumbers: ReadonlyMap<string, number> = new Map([['dozen', 12]])
export const magnitudeWords: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
])
const numerals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
export const numerals100: ReadonlyMap<string, number> = new Map([
  ...numerals.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, 10 * i + 20] as const),
  ['a', 1],
])
export const hundredWords = words('hundred hundreds')
/** "two hundred and six". */
export const numberJoints = words('and')
export const decimalMark: string = '.'
/** Words with a number in them that begin what is measured: a phrase headed by one is an amount. */
export const magnitudes = words(
  'hundred hundreds thousand thousands million millions billion billions trillion trillions m mn bn k dozen dozens',
)
/** "most of the houses were": a part agrees with what it is a part of. */
export const parts = words(
  'most some many all several few half third thirds quarter quarters fifth fifths majority minority rest percent cent part',
)
/** Spellings by CLDR unit, in small letters. */
export const unitNames = spelled({
  millimeter: 'millimetre|millimetres|millimeter|millimeters|mm',
  centimeter: 'centimetre|centimetres|centimeter|centimeters|cm',
  meter: 'metre|metres|meter|meters|m',
  kilometer: 'kilometre|kilometres|kilometer|kilometers|km|kms',
  mile: 'mile|miles|mi',
  'nautical-mile': 'nautical mile|nautical miles',
  foot: 'foot|feet|ft',
  inch: 'inch|inches|in',
  yard: 'yard|yards|yd',
  'light-year': 'light-year|light-years|light year|light years',
  'square-meter': 'square metre|square metres|square meter|square meters|m2|m²|sq m',
  'square-kilometer': 'square kilometre|square kilometres|square kilometer|square kilometers|km2|km²|sq km',
  'square-mile': 'square mile|square miles|sq mi',
  'square-foot': 'square foot|square feet|sq ft',
  acre: 'acre|acres',
  hectare: 'hectare|hectares|ha',
  'cubic-meter': 'cubic metre|cubic metres|cubic meter|cubic meters|m3|m³',
  'cubic-foot': 'cubic foot|cubic feet',
  liter: 'litre|litres|liter|liters',
  gallon: 'gallon|gallons',
  gram: 'gram|grams|g',
  kilogram: 'kilogram|kilograms|kilo|kilos|kg',
  tonne: 'tonne|tonnes|metric ton|metric tons',
  ton: 'ton|tons',
  pound: 'lb|lbs',
  ounce: 'ounce|ounces|oz',
  stone: 'stone',
  celsius: 'degrees celsius|degree celsius|°c',
  fahrenheit: 'degrees fahrenheit|degree fahrenheit|°f',
  degree: 'degree|degrees|°',
  watt: 'watt|watts',
  kilowatt: 'kilowatt|kilowatts|kw',
  megawatt: 'megawatt|megawatts|mw',
  gigawatt: 'gigawatt|gigawatts|gw',
  'kilowatt-hour': 'kilowatt-hour|kilowatt-hours|kwh',
  'megawatt-hour': 'megawatt-hour|megawatt-hours|mwh',
  'terawatt-hour': 'terawatt-hour|terawatt-hours|twh',
  volt: 'volt|volts',
  barrel: 'barrel|barrels',
  knot: 'knot|knots',
  'mile-per-hour': 'mph|mi/h',
  'kilometer-per-hour': 'km/h|kmh|kph',
  'meter-per-second': 'm/s',
  decibel: 'decibel|decibels',
  byte: 'byte|bytes',
  megabyte: 'megabyte|megabytes|mb',
  gigabyte: 'gigabyte|gigabytes|gb',
  terabyte: 'terabyte|terabytes|tb',
  hertz: 'hertz|hz',
  point: 'point|points',
  'percentage-point': 'percentage point|percentage points',
  second: 'second|seconds|sec|secs',
  minute: 'minute|minutes|min|mins',
  hour: 'hour|hours|hr|hrs',
  day: 'day|days',
  week: 'week|weeks',
  month: 'month|months',
  year: 'year|years',
  decade: 'decade|decades',
  century: 'century|centuries',
})
/** Between a unit and the one that it is counted by: "kilometres per hour", "km/h". */
export const perWords = words('per / an')
/** After a unit that is written first: "metres squared". */
export const unitQualifiers = words('squared cubed')
/** ISO 4217 of currency nouns that stand without a country; others have their CLDR name ("Swiss franc"). */
export const currencyNouns = spelled({
  EUR: 'euro|€|eur',
  USD: 'dollar|$|usd|us dollar|american dollar',
  GBP: 'pound|£|gbp|pound sterling|british pound',
  JPY: 'yen|¥|jpy',
  CNY: 'yuan|cny',
  RUB: 'rouble|ruble|rub',
  INR: 'rupee|₹',
  CHF: 'chf',
  UAH: 'hryvnia',
  ILS: 'shekel',
  PLN: 'zloty',
  BRL: 'real|reais',
  BTC: 'bitcoin',
})
/** Nouns of several currencies: money, with no code. */
export const sharedCurrencies = words(
  'franc francs krona kronor krone kroner crown crowns peso pesos dinar dinars dirham dirhams',
)
/** Hundredths of a currency. */
export const cents: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['penny', 'GBP'],
  ['pence', 'GBP'],
])
export const percentWords = words('% percent')
/** "per cent" in two words. */
export const percentPhrase: readonly string[] = ['per', 'cent']
/** Between a magnitude and what it counts. */
export const unitLinks = words('of')
/** Before a range: "between 10 and 15", "from 10 to 15"; each with the words that join its ends. */
export const ranges: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['between', words('and')],
  ['from', words('to')],
  ['', words('to or - –')],
])
/** What the words before a number make of it, longest first. */
export const bounds: readonly (readonly [string, NonNullable<AmountValue['bound']>])[] = [
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['as many as', 'at-most'],
  ['more than', 'more'],
  ['fewer than', 'less'],
  ['less than', 'less'],
  ['close to', 'about'],
  ['over', 'more'],
  ['under', 'less'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['some', 'about'],
]
