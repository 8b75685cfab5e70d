import { countWords, fold } from './line'

const separator = /[\s\u00A0\u202F](?:[|·•‧∙»›>→/]|-|–|—)[\s\u00A0\u202F]|[|•·]/u

export type Segment = { text: string; folded: string; words: number }

/** The parts of a row of links: "Sport | Cycling | Results" has three. */
export function segments(text: string): Segment[] {
  return text
    .slice(0, 400)
    .split(separator)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => ({ text: part, folded: fold(part), words: countWords(part) }))
}
