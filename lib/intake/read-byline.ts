import type { Seen } from './page'
import { everyWord } from './words'

const or = (phrases: readonly string[]) => [...phrases].sort((a, b) => b.length - a.length).join('|')
const lead = new RegExp(`^(?:${or(everyWord('bylines'))})(?![\\p{L}'])\\s?:?\\s?`, 'u')
const placed = new RegExp(
  `^((?:\\p{Lu}[\\p{L}.’'-]*\\s){1,3}\\p{Lu}[\\p{L}.’'-]*),?\\s(?:${or([...everyWord('bylinePlaces'), 'à'])})\\s\\p{Lu}[\\p{L}’' -]{1,40}$`,
  'u',
)
const stop = /\s?(?:\(|[,|·•–—]\s)|\s-\s|\s(?:publié|posté|mis à jour|le \d|published|posted|updated|on \d)/iu
const namely =
  /^(?:(?:\p{Lu}[\p{L}.’'-]*|d[eu]|van|von|der|le|la|et|and|&|with|avec)(?:[\s,]{1,2}|$)){1,10}$/u

/** Who wrote the article, when a line says only that: the names, without the words that lead to them. */
export function readByline(line: Seen): string | null {
  const found = placed.exec(line.text)
  if (found?.[1]) return found[1]
  const led = lead.exec(line.folded)
  if (!led) return null
  const names = line.text.slice(textLength(line.text, led[0])).split(stop, 1)[0]?.trim() ?? ''
  return namely.test(names.slice(0, 120)) ? names : null
}

/** How much of `text` a folded beginning covers: folding keeps letters one for one but at the edges. */
function textLength(text: string, folded: string): number {
  const skipped = /^[^\p{L}\p{N}#@©]*/u.exec(text)?.[0].length ?? 0
  return skipped + folded.length
}
