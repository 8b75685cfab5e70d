import type { AmountValue } from '@/lib/model/document'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))
const spelled = (names: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(names).flatMap(([unit, all]) => all.split('|').map(name => [name, unit] as const)))

/** How many each word counts; those of `collectives` may stand alone ("une centaine de") and count roughly. */
export const roundNumbers: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1e3],
])
export const magnitudeWords: ReadonlyMap<string, number> = new Map([
  ['mille', 1e3],
  ['million', 1e6],
  ['milliard', 1e9],
  ['billion', 1e12],
  ['md', 1e9],
  ['mds', 1e9],
  ['md€', 1e9],
])
const numerals =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')
export const numerals100: ReadonlyMap<string, number> = new Map([
  ...numerals.map((word, i) => [word, i] as const),
  ['une', 1],
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
])
export const hundredWords = words('cent cents')
/** "vingt et un"; "quatre-vingts" multiplies. */
export const numberJoints = words('et')
export const decimalMark: string = ','
/** Words with a number in them that begin what is measured: a phrase headed by one is an amount. */
export const magnitudes = words(
  'cent cents mille millier milliers million millions milliard milliards dizaine dizaines douzaine douzaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines',
)
/** A part agrees with what it is a part of, whatever it is called; the words of quantity say it in French. */
export const parts = words('')
/** Spellings by CLDR unit, in small letters. */
export const unitNames = spelled({
  millimeter: 'millimètre|millimètres|mm',
  centimeter: 'centimètre|centimètres|cm',
  meter: 'mètre|mètres|m',
  kilometer: 'kilomètre|kilomètres|km|kms',
  mile: 'mile|miles',
  'nautical-mile': 'mille marin|milles marins|mille nautique|milles nautiques|milles',
  foot: 'pied|pieds',
  inch: 'pouce|pouces',
  'light-year': 'année-lumière|années-lumière',
  'astronomical-unit': 'unité astronomique|unités astronomiques|ua',
  'square-meter': 'mètre carré|mètres carrés|m2|m²',
  'square-kilometer': 'kilomètre carré|kilomètres carrés|km2|km²',
  hectare: 'hectare|hectares|ha',
  'cubic-meter': 'mètre cube|mètres cubes|m3|m³',
  'cubic-kilometer': 'kilomètre cube|kilomètres cubes|km3|km³',
  liter: 'litre|litres|l',
  hectoliter: 'hectolitre|hectolitres',
  milliliter: 'millilitre|millilitres|ml',
  gram: 'gramme|grammes|g',
  kilogram: 'kilogramme|kilogrammes|kilo|kilos|kg',
  tonne: 'tonne|tonnes|t',
  celsius: 'degré celsius|degrés celsius|°c',
  degree: 'degré|degrés|°',
  watt: 'watt|watts|w',
  kilowatt: 'kilowatt|kilowatts|kw',
  megawatt: 'mégawatt|mégawatts|mw',
  gigawatt: 'gigawatt|gigawatts|gw',
  'kilowatt-hour': 'kilowattheure|kilowattheures|kwh',
  'megawatt-hour': 'mégawattheure|mégawattheures|mwh',
  'gigawatt-hour': 'gigawattheure|gigawattheures|gwh',
  'terawatt-hour': 'térawattheure|térawattheures|twh',
  volt: 'volt|volts',
  barrel: 'baril|barils',
  knot: 'nœud|nœuds',
  'kilometer-per-hour': 'km/h|kmh',
  'meter-per-second': 'm/s',
  decibel: 'décibel|décibels',
  byte: 'octet|octets',
  megabyte: 'mégaoctet|mégaoctets|mo',
  gigabyte: 'gigaoctet|gigaoctets|go',
  terabyte: 'téraoctet|téraoctets|to',
  hertz: 'hertz|hz',
  point: 'point|points',
  'percentage-point': 'point de pourcentage|points de pourcentage',
  second: 'seconde|secondes|sec|s',
  minute: 'minute|minutes|min|mn',
  hour: 'heure|heures|h',
  day: 'jour|jours|journée|journées',
  week: 'semaine|semaines',
  month: 'mois',
  year: 'an|ans|année|années',
  decade: 'décennie|décennies',
  century: 'siècle|siècles',
})
/** Between a unit and the one that it is counted by: "kilomètres par heure", "km/h". */
export const perWords = words('par /')
/** Before a unit ("square metres"): French has such words after it, in `unitNames`. */
export const unitQualifiers = words('')
/** ISO 4217 of currency nouns that stand without a country; others have their CLDR name ("franc suisse"). */
export const currencyNouns = spelled({
  EUR: 'euro|€|eur',
  USD: 'dollar|$|usd|dollar américain',
  GBP: '£|gbp|livre sterling|livre britannique',
  JPY: 'yen|¥|jpy',
  CNY: 'yuan|cny',
  RUB: 'rouble|rub',
  INR: 'roupie',
  CHF: 'chf',
  UAH: 'hryvnia',
  ILS: 'shekel',
  PLN: 'zloty',
  BRL: 'real|reais',
  BTC: 'bitcoin',
})
/** Nouns of several currencies: money, with no code. */
export const sharedCurrencies = words(
  'livre livres franc francs couronne couronnes peso pesos dinar dinars dirham dirhams',
)
/** Hundredths of a currency. */
export const cents: ReadonlyMap<string, string> = new Map([['centime', 'EUR']])
export const percentWords = words('% pourcent pour-cent')
/** "pour cent" in two words. */
export const percentPhrase: readonly string[] = ['pour', 'cent']
/** Between a magnitude and what it counts: "50 milliards de mètres". */
export const unitLinks = words("de d'")
/** Before a range: "entre 10 et 15", "de 10 à 15"; each with the words that join its ends. */
export const ranges: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['entre', words('et')],
  ['de', words('à')],
  ['', words('à ou - –')],
])
/** What the words before a number make of it, longest first. */
export const bounds: readonly (readonly [string, NonNullable<AmountValue['bound']>])[] = [
  ['au moins', 'at-least'],
  ['au minimum', 'at-least'],
  ['au plus', 'at-most'],
  ['au maximum', 'at-most'],
  ["jusqu' à", 'at-most'],
  ['plus de', 'more'],
  ["plus d'", 'more'],
  ['moins de', 'less'],
  ["moins d'", 'less'],
  ['près de', 'about'],
  ["près d'", 'about'],
  ['autour de', 'about'],
  ['aux alentours de', 'about'],
  ['de l’ordre de', 'about'],
  ['à peu près', 'about'],
  ['à peine', 'less'],
  ['environ', 'about'],
  ['quelque', 'about'],
  ['presque', 'about'],
  ['quasiment', 'about'],
]
