const numbered = <P extends string>(prefix: P, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}_${index + 1}` as `${P}_${number}`)

export const optionColumns = numbered('option', 8)
export const matchColumns = numbered('match', 9)

/**
 * A row a question. `key`: the number of each right option, true or false, or what is to be typed; lists are a line each
 * in their cell. A cloze of several gaps, or with options: `key` a line a gap, `policy` what each is (typed, usual, spelling,
 * chosen), `accepted` and `refused` with the gap's number (`2: Teheran`), the options of a chosen one among the accepted. The first rows are of kind `quiz` (title, language), `article` (title, language; byline,
 * date, site, licence and address in explanation, evidence, accepted, refused and origin) and `paragraph`.
 */
export const columns = [
  'kind',
  'question',
  'key',
  'accepted',
  'refused',
  ...optionColumns,
  ...matchColumns,
  'value',
  'unit',
  'tolerance',
  'tolerance_mode',
  'policy',
  'penalty',
  'points',
  'class',
  'difficulty',
  'explanation',
  'proof',
  'evidence',
  'key_class',
  'origin',
  'id',
] as const
export type Column = (typeof columns)[number]
export type Row = Partial<Record<Column, string | number>>
