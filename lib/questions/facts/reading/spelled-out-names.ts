import { isAcronymOf } from '../../verifying/acronyms'
import { wordsOf } from '../../verifying/words'
import type { Reader } from './reader'

const known = new WeakMap<Reader, Map<string, string[]>>()

/** "UCV" where the article has "l’Union des carriers de Vaubrun": the name that letters stand for answers as well. */
export function spelledOutNames(reader: Reader, letters: string): string[] {
  if (!/^\p{Lu}{3,6}$/u.test(letters)) return []
  const names = known.get(reader) ?? new Map<string, string[]>()
  known.set(reader, names)
  const found = names.get(letters) ?? findNames(reader.text, letters)
  names.set(letters, found)
  return found
}

/** Runs of words that begin with the letters: the first of them with a capital, small words between them left out. */
function findNames(text: string, letters: string): string[] {
  const words = wordsOf(text)
  const first = letters.charAt(0)
  const found = new Set<string>()
  for (const [at, word] of words.entries()) {
    if (!word.form.startsWith(first) || word.form === letters) continue
    for (let count = letters.length; count <= 2 * letters.length; count += 1) {
      const last = words[at + count - 1]
      if (!last) break
      const name = text.slice(word.start, last.end)
      if (/[.;:!?()\n]/u.test(name)) break
      if (isAcronymOf(letters, name)) found.add(name.replace(/\s+/gu, ' '))
    }
  }
  return [...found].slice(0, 3)
}
