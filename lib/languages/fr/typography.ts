import { pairMarks } from '@/lib/model/pair-marks'

const narrow = '\u202f'
const noBreak = '\u00a0'

/** French spacing of a line that we show: ’ for ', no-break spaces inside « » and before ? ! ; : % */
export function typeset(text: string): string {
  return (
    quoted(text)
      .replace(/(?<=\p{L})'(?=[\p{L}\p{N}_«])/gu, '’')
      .replace(/(?<=(?:^|[^\p{L}])(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu))['’]\s+(?=[«\p{L}])/giu, '’')
      .replace(/\s+([,.)\]])/g, '$1')
      // "XX e siècle", "2 ème tour": letters that stood above the line.
      .replace(
        /(?<![\p{L}\d])(\d{1,3}|[IVXLC]+) (?:(er|ère|nde?)|e|i?[èe]me)(?= \p{L})/gu,
        (_, figure, end = 'e') => figure + end,
      )
      .replace(/([([])\s+/g, '$1')
      .replace(/[ \u00a0\u202f]*([?!;])/g, `${narrow}$1`)
      .replace(/[ \u00a0\u202f]+:/g, `${noBreak}:`)
      .replace(/«[ \u00a0\u202f]*/g, `«${noBreak}`)
      .replace(/[ \u00a0\u202f]*»/g, `${noBreak}»`)
      .replace(/(?<=\d)[ \u00a0]+(?=\d{3}(?!\d))/g, narrow)
      .replace(/(?<=\d)[ \u00a0\u202f]*%/g, `${noBreak}%`)
      .replace(/[ \t\n]+/g, ' ')
      .trim()
  )
}

/** Within the marks of French, the second pair. */
const quoted = (text: string) => (/[«»]/.test(text) ? pairMarks(text, '“', '”') : pairMarks(text, '«', '»'))
