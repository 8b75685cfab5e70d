/** A number in figures as it reads where `decimal` stands before decimals; NaN when it does not read at all. */
export function readFigure(figure: string, decimal: string): number {
  const other = decimal === ',' ? '.' : ','
  const compact = figure
    .replace(/[\s'’](?=\d{3}(?!\d))/gu, '')
    .replace(new RegExp(`[${other}](?=\\d{3}(?!\\d))`, 'gu'), '')
  // "2.5" where a comma is usual: nothing else can be meant.
  return Number(compact.replace(',', '.'))
}

/** The same in both manners: "1.300" is 1,300 in Spanish, and 1.3 to who wrote it as in English. */
export function readingsOf(figure: string, decimal: string): { usual: number; other: number } {
  return {
    usual: readFigure(figure, decimal),
    other: readFigure(figure, decimal === ',' ? '.' : ','),
  }
}
