/** The judged questions one by one: what each showed, as text, by the name of its column. */
import { readFileSync } from 'node:fs'

const [head = '', ...lines] = readFileSync(new URL('judged.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

export const columns = head.split(',')

export const judgedRows = lines.map(line => {
  const cells = line.split(',')
  return (column: string) => cells[columns.indexOf(column)] ?? ''
})
