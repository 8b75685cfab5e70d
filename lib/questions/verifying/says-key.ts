import type { Judging } from './judging-of'
import { essence } from './same-answer'

/**
 * Whether who has read the text has read the key: its words side by side. An essence has its figures first, so that those of
 * "le 21 février" or "3 millions d’euros" stand apart in that of a longer text; on which day of the week that was may be left
 * out.
 */
export function saysKey(text: string, key: string, judging: Judging): boolean {
  const words = essence(key, judging)
  if (words === '') return false
  const said = essence(text, judging)
  return ` ${said} `.includes(` ${words} `) || saysFigures(said.split(' '), words.split(' '), judging)
}

function saysFigures(said: readonly string[], key: readonly string[], { weekdays }: Judging): boolean {
  const days: readonly string[] = weekdays
  return key.some(word => /^\d/.test(word)) && key.every(word => said.includes(word) || days.includes(word))
}
