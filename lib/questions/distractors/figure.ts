import type { Judging } from '../verifying/judging-of'

/** A key with one figure in it: what stands before, the figure as written, its value, and what follows (unit, scale). */
export type Figure = { before: string; written: string; value: number; after: string; decimals: number }

const pattern = /^(\D*?)(\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(\D*)$/u

/** "près de 31 000 voyageurs" → before "près de ", value 31000, after " voyageurs"; null when there is not exactly one figure. */
export function readFigure(text: string, judging: Judging): Figure | null {
  const match = pattern.exec(text)
  const [, before = '', written = '', after = ''] = match ?? []
  if (!match) return null
  const mark = judging.decimal
  const other = mark === ',' ? '.' : ','
  const plain = written
    .replace(/[ \u00a0\u202f]/gu, '')
    .replace(new RegExp(`[${other}](?=\\d{3}(?!\\d))`, 'gu'), '')
    .replace(',', '.')
  const value = Number(plain)
  return Number.isFinite(value)
    ? { before, written, value, after, decimals: plain.split('.')[1]?.length ?? 0 }
    : null
}

/** A value written as the model writes its own: same thousands mark, same decimals. */
export function writeLike(value: number, model: Figure, judging: Judging): string {
  const [whole = '', part] = value.toFixed(model.decimals).split('.')
  const mark = /\d([ \u00a0\u202f.,])\d{3}(?!\d)/u.exec(model.written)?.[1]
  const separator = mark ?? (model.value >= 1000 ? '' : judging.decimal === ',' ? '\u202f' : ',')
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/gu, separator)
  return part ? `${grouped}${judging.decimal}${part}` : grouped
}
