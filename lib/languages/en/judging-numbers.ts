/** Numbers, months and what counts, in English. */
export const numbers = {
  /**
   * What is compared, and the word before what it is compared with. `joint`: that word has other uses, and is looked for
   * behind one of `comparatives` only.
   */
  comparison: {
    more: /(?<!\p{L})(?:more|less|fewer) \p{L}+/gu,
    than: /(?<!\p{L})than(?!\p{L})/u,
    joint: false,
  } as { more: RegExp; than: RegExp; joint: boolean } | null,
  comparatives: ['more', 'less'],
  /** What a figure is counted by, right behind it. */
  rate: /^(?:\s(per\s\p{L}+)|[^.;:,()\n]{0,60}?\s((?:every|each)\s(?:day|week|month|year|hour|minute|second)))/u,
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  /** Of which figures the unit is singular: "1 metre", "1.9 metres". */
  singular: (value: number): boolean => value === 1,
  /** What stands before a noun as an article does. */
  counted: ['several', 'some', 'many', 'both', 'all', 'every', 'each', 'most', 'no'],
  /** Between the two ends of a range. */
  rangeWords: ['to', 'and', 'or'],
  seasons: ['spring', 'summer', 'autumn', 'fall', 'winter'],
  /** What stands right before the noun that is counted. */
  counters: ['many'],
  numberWords: {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  } as Record<string, number>,
  rareNumbers: new Set<string>() as ReadonlySet<string>,
  scales: {
    hundred: 100,
    hundreds: 100,
    thousand: 1e3,
    thousands: 1e3,
    k: 1e3,
    million: 1e6,
    millions: 1e6,
    m: 1e6,
    billion: 1e9,
    billions: 1e9,
    bn: 1e9,
    trillion: 1e12,
    trillions: 1e12,
    dozen: 12,
    dozens: 12,
  } as Record<string, number>,
  /** "1,300.5": what parts decimals. */
  decimal: '.',
  /** One of them beside higher numbers. */
  onlyOne: (_gender: 'Masc' | 'Fem' | null): string | null => 'one',
  /** "at least thirty" holds for more, "up to thirty" for less; "between thirty and forty" and "top ten" for figures beside. */
  /** Around a figure that a bar stands for: "the first |": of four first ones three are first as well. */
  firstOf: /(?<!\p{L})(?:first|last) \|/u,
  bounds: {
    least: /(?<!\p{L})(?:more than|at least|over|above|no (?:less|fewer) than)(?=\s)/iu,
    most: /(?<!\p{L})(?:less than|fewer than|up to|at most|under|below|no more than)(?=\s)/iu,
    near: /(?<!\p{L})(?:top|between)(?=\s)/iu,
  },
}
