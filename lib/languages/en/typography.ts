import { pairMarks } from '@/lib/model/pair-marks'

/** English spacing of a line that we show: ’ for ', nothing before punctuation. */
export function typeset(text: string): string {
  return pairMarks(text, '“', '”')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/(?<=s)'(?=\s)/g, '’')
    .replace(/\s+([,.;:?!)\]])/g, '$1')
    .replace(/([([])\s+/g, '$1')
    .replace(/[ \t\n]+/g, ' ')
    .trim()
}
