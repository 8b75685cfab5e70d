const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))
const numbered = (list: string, first = 1): ReadonlyMap<string, number> =>
  new Map(list.split(' ').flatMap((names, i) => names.split('|').map(name => [name, i + first] as const)))

export const months = numbered(
  'janvier|janv. février|févr. mars avril|avr. mai juin juillet|juil. août|aout septembre|sept. octobre|oct. novembre|nov. décembre|déc.',
)
/** 1 is Monday. */
export const weekdays = numbered('lundi mardi mercredi jeudi vendredi samedi dimanche')
/** Days told from the day of the article: how many days from it. */
export const relativeDates = numbered("avant-hier hier aujourd'hui demain après-demain", -2)
/** Between two days or months of one date: "du 12 au 16 août", "en mars et avril". */
export const dateJoiners = words('au et ou à - –')
/** Before two years they say that a joiner makes one stretch of them. */
export const rangeOpeners = words('de du entre depuis (')
/** Inside one date: "le 2 juillet", "début mars". */
export const dateFillers = words('le de')
/** Before a year that stands alone. */
export const yearMarkers = words('en depuis an année fin début mi avant après dès de entre et vers courant')
export const centuries = words('siècle siècles')
/** Centuries in words, from the thirteenth on. */
export const centuryOrdinals = numbered(
  'treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième vingt-et-unième',
  13,
)
export const partsOfDay = words('matin soir midi après-midi nuit soirée matinée')
/** "les années 1990", "the 90s" has the word in the number. */
export const decadeNouns = words('années')
/** First month of each season; winter goes over the new year. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['printemps', 3],
  ['été', 6],
  ['automne', 9],
  ['hiver', 12],
])
export type Period = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'
/** Stretches of time that "dernier" and "il y a" count. */
export const periods: ReadonlyMap<string, Period> = new Map([
  ['jour', 'day'],
  ['jours', 'day'],
  ['semaine', 'week'],
  ['semaines', 'week'],
  ['mois', 'month'],
  ['an', 'year'],
  ['ans', 'year'],
  ['année', 'year'],
  ['années', 'year'],
  ['décennie', 'decade'],
  ['décennies', 'decade'],
  ['siècle', 'century'],
  ['siècles', 'century'],
])
/** "last week": before its noun. In French such a word tells no date ("la dernière semaine"). */
export const shiftsBefore: ReadonlyMap<string, number> = new Map()
/** "la semaine dernière", "mardi prochain". */
export const shiftsAfter: ReadonlyMap<string, number> = new Map([
  ['dernier', -1],
  ['dernière', -1],
  ['passé', -1],
  ['passée', -1],
  ['prochain', 1],
  ['prochaine', 1],
])
export const nearWords = words('ce cet cette')
/** "il y a deux ans". */
export const agoBefore: readonly string[] = ['il', 'y', 'a']
export const agoAfter = words('')
/** Between "il y a" and its number. */
export const agoFillers = words("près de d' environ plus moins à peine quelque")
/** One of a period: "il y a un an". */
export const oneWords = words('un une')
export const datePart: ReadonlyMap<string, 'early' | 'middle' | 'late'> = new Map([
  ['début', 'early'],
  ['mi', 'middle'],
  ['milieu', 'middle'],
  ['fin', 'late'],
])
/** Between figures of an hour; before them, `hourOpeners` tell an hour of the day from a length of time. */
export const hourWords = words('h heure heures')
export const hourOpeners = words("à vers dès jusqu' jusque")
/** Before "14 h 30", but not before "3 heures": "après 3 heures" may be a length. */
export const doubtfulHourOpeners = words('avant après entre et , (')
/** Hours to add: French counts to 24. */
export const halvesOfDay: ReadonlyMap<string, number> = new Map()
export const namedHours: ReadonlyMap<string, string> = new Map([
  ['midi', '12:00'],
  ['minuit', '00:00'],
])
/** Of "3/4/2026" the month is the second. */
export const monthFirst = false as boolean | null
/** Beside a verb they say that it is still to come. */
export const futureAuxiliaries = words('aller')
/** A noun phrase with one of these heads tells when or how long, and is not a subject: "l'an dernier", "deux jours". */
export const timeNouns = words(
  'an ans année années mois semaine semaines jour jours journée heure heures minute minutes seconde secondes siècle matin soir nuit soirée matinée lendemain veille week-end fois moment printemps été automne hiver trimestre semestre décennie',
)
