const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))

export const months = words(
  'january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec.',
)
export const weekdays = words('monday tuesday wednesday thursday friday saturday sunday')
/** Days and years told from the day of the article. */
export const relativeDates = words('yesterday today tomorrow tonight')
/** Between two days or months of one date: "12 to 16 August", "in March and April". */
export const dateJoiners = words('to and or -')
/** Inside one date: "the 2nd of July". */
export const dateFillers = words('the of')
/** Before a year that stands alone. */
export const yearMarkers = words(
  'in since by until before after from of around between and during late early year',
)
export const centuries = words('century centuries')
export const partsOfDay = words('morning afternoon evening night noon midnight')
/** A noun phrase with one of these heads tells when or how long, and is not a subject: "last year", "two days". */
export const timeNouns = words(
  'year years month months week weeks day days hour hours minute minutes second seconds century morning afternoon evening night weekend time times moment spring summer autumn winter fall quarter decade decades',
)
