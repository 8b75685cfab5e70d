import { everyWord } from '../../words'

const firsts = new Set(everyWord('hyphenFirsts'))
const tails = new Set(everyWord('hyphenTails'))
const broken = /([\p{L}\p{N}’'-]*[\p{L}\p{N}])[-\u00AD\u2010\u2011]$/u
const wordHead = /^\p{L}+/u

/** The words of a text, whole ones and those with a hyphen, for telling which hyphens were only a printer's. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>()
  // A word at the end of a line may be cut: what stands inside is whole.
  for (const line of lines)
    for (const word of line.replace(/\S+$/u, '').match(/\p{L}+(?:[-\u2010\u2011]\p{L}+)*/gu) ?? [])
      words.add(word.toLowerCase().replace(/[\u2010\u2011]/g, '-'))
  return words
}

/**
 * Two lines of a paragraph as one. A hyphen at the end of the first goes where the word is written without it elsewhere
 * in the text, or where nothing speaks for a compound ("vingt-", "self-", "-t-il").
 */
export function joinLines(first: string, second: string, known: ReadonlySet<string>): string {
  // The last word is enough to look at: `first` grows with the paragraph.
  const cut = broken.exec(first.slice(-80))
  if (!cut) return `${first} ${second}`
  const stem = first.slice(0, -1)
  const tail = wordHead.exec(second)?.[0] ?? ''
  // "Saint-" and "Aubrac", "mi-" and "2031": a printer cuts no word before a capital or a figure.
  if (!/^\p{Ll}/u.test(tail)) return `${stem}-${second}`
  // "Nogent-" and "la-Fosse": the rest of a name.
  if (/^\p{Ll}+-\p{Lu}/u.test(second)) return `${stem}-${second}`
  const head = (cut[1] ?? '').toLowerCase()
  const start = head.split(/[’']/u).at(-1) ?? head
  const rest = tail.toLowerCase()
  if (known.has(`${start}-${rest}`)) return `${stem}-${second}`
  if (known.has(start.split('-').at(-1) + rest)) return stem + second
  const compound = firsts.has(start.split('-').at(-1) ?? '') || tails.has(rest)
  return compound ? `${stem}-${second}` : stem + second
}
