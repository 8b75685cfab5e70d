/** Numbers, months and what counts, in French. */
export const numbers = {
  /**
   * What is compared, and the word before what it is compared with. `joint`: that word has other uses, and is looked for
   * behind one of `comparatives` only.
   */
  comparison: { more: /(?!)/u, than: /^qu(?:e|['’])$/u, joint: true } as {
    more: RegExp
    than: RegExp
    joint: boolean
  } | null,
  comparatives: ['plus', 'moins', 'aussi', 'davantage'],
  /** What a figure is counted by, right behind it. */
  rate: /(?!)/u,
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  /** Of which figures the unit is singular: "1,9 mètre", "2 mètres". */
  singular: (value: number): boolean => value < 2,
  /** What stands before a noun as an article does. */
  counted: ['plusieurs', 'quelques', 'certains', 'certaines', 'chaque', 'tous', 'toutes', 'aucun', 'aucune'],
  /** Between the two ends of a range. */
  rangeWords: ['à', 'et', 'ou'],
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  /** What stands right before the noun that is counted. */
  counters: ['de', "d'"],
  numberWords: {
    zéro: 0,
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    huitante: 80,
    nonante: 90,
  } as Record<string, number>,
  /** Read where they are written, and not offered where they are not. */
  rareNumbers: new Set(['septante', 'huitante', 'octante', 'nonante']) as ReadonlySet<string>,
  scales: {
    cent: 100,
    cents: 100,
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    m: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    md: 1e9,
    mds: 1e9,
    billion: 1e12,
    billions: 1e12,
    douzaine: 12,
    dizaine: 10,
    dizaines: 10,
    centaine: 100,
    centaines: 100,
    millier: 1e3,
    milliers: 1e3,
  } as Record<string, number>,
  /** "1 300,5": what parts thousands and what parts decimals. */
  decimal: ',',
  /** One of them beside higher numbers; null when nobody knows whether "un" or "une". */
  onlyOne: (gender: 'Masc' | 'Fem' | null): string | null =>
    gender === null ? null : gender === 'Fem' ? 'une seule' : 'un seul',
  /** "au moins trente" vaut pour plus, "jusqu’à trente" pour moins ; "entre trente et quarante" pour ce qui est à côté. */
  /** Around a figure that a bar stands for: "les | premiers": of four first ones three are first as well. */
  firstOf: /\| ?(?:premi|derni)(?:ers|ères)(?!\p{L})/u,
  bounds: {
    least: /(?<!\p{L})(?:plus d(?:e(?=\s)|[’'])|au moins(?=\s)|pas moins de(?=\s))/iu,
    most: /(?<!\p{L})(?:moins d(?:e(?=\s)|[’'])|jusqu[’']à(?=\s)|au plus(?=\s)|au maximum(?=\s))/iu,
    near: /(?<!\p{L})(?:top|entre)(?=\s)/iu,
  },
}
