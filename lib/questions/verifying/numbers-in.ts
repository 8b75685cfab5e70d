import type { Judging } from './judging-of'
import { remembered } from './remembered'
import { flat } from './words'

/**
 * The values of a text's numbers in order: "38 Md" and "trente-huit milliards" are both [38e9], "2,5 millions" is [2.5e6].
 * A lone "un", "une", "one" is an article, not a number.
 */
export function numbersIn(text: string, judging: Judging): readonly number[] {
  const known = read.get(judging) ?? remembered(each => readNumbers(each, judging))
  read.set(judging, known)
  return known(text)
}

const read = new WeakMap<Judging, (text: string) => readonly number[]>()

function readNumbers(text: string, judging: Judging): number[] {
  // "38 pour cent" holds no hundred.
  const parts =
    flat(text)
      .replace(/(?:pour|per) cent/gu, '%')
      .match(pieces) ?? []
  const values: number[] = []
  let current: number | null = null
  let sum = 0
  let alone = false
  let figured = false
  const close = () => {
    if (current !== null || sum > 0) if (!alone) values.push(sum + (current ?? 0))
    current = null
    sum = 0
    alone = false
    figured = false
  }
  for (const part of parts) {
    const figure = /^\d/u.test(part) ? readFigure(part, judging.decimal) : undefined
    const word = judging.numberWords[part]
    const scale = judging.scales[part]
    if (figure !== undefined) {
      close()
      current = figure
      figured = true
    } else if (word !== undefined) {
      // "En 2016, une panne": what follows a figure is no part of it.
      if (figured) close()
      alone = current === null && sum === 0 && word === 1
      current = current === 4 && word === 20 ? 80 : (current ?? 0) + word
    } else if (scale !== undefined && (current !== null || part.length > 2)) {
      alone = false
      if (scale < 1000) current = (current ?? 1) * scale
      else {
        sum += (current ?? 1) * scale
        current = null
      }
    } else if (!joiners.has(part)) close()
  }
  close()
  return values
}

const pieces = /\d{1,3}(?: \d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu
const joiners = new Set(['et', 'and'])

/** "1,300.5" in English, "1 300,5" or "1.300,5" in French; a point before exactly three figures parts thousands. */
function readFigure(figure: string, decimal: string): number {
  const compact = figure.replace(/ /gu, '')
  const other = decimal === ',' ? '.' : ','
  const grouped = compact.replace(new RegExp(`[${other}](?=\\d{3}(?!\\d))`, 'gu'), '')
  return Number(grouped.replace(',', '.').replace(/\.(?=.*\.)/gu, ''))
}
