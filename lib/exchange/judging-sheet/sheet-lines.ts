import { criteria } from '@/lib/model/judgement'

/** The lines of a sheet that are read back; all others are for the judge. Markdown shows none of the first kind. */
export const questionLine = /^<!-- question (\{.*\}) -->$/u
export const stemLine = /^\*\*(.*)\*\*$/u
/** Behind a judge's remark. */
export const noteMark = '✎'
/** Nine boxes and one for all of them stand on one line, each box behind its number ("all" is 0). */
export const box = /(?<!\d)(\d) [^[\]\d]*\[\s*([^[\]\s]?)\s*\]/gu

export const boxNumbers = [0, ...criteria.map((_, index) => index + 1)]
