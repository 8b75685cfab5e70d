/** "50,000", "1.5", "12,300.75". */
export const numberPattern: string = '\\d{1,3}(?:,\\d{3}){1,8}(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+){0,8}'

/** Words that only this language has, tried before all others. */
export const wordPatterns: readonly string[] = [
  // Telephone numbers and dates of digits: "555-0142", "11-20-2019".
  '\\d{3,4}(?:-\\d{3,4}){1,3}(?![\\p{L}\\d-])|\\d{1,4}-\\d{1,2}-\\d{1,4}(?![\\p{L}\\d-])',
  // "the ’90s".
  "(?<![\\p{L}\\d])['’]\\d\\ds?(?![\\p{L}\\d])",
]

/** Printed together with the word before it, two words of syntax in a treebank: "do|n’t", "city|’s". */
export const leaning: RegExp | null = /^(?:n['’]t|['’](?:s|re|ve|ll|d|m)?|not)$/iu

/** "non-profit", "twenty-one": the hyphen stays in the word. Others part it ("two-year-old"), as treebanks do. */
const firstParts =
  /^(?:e|ex|non|pre|post|anti|pro|re|co|mid|over|under|multi|semi|sub|neo|inter|intra|counter|micro|un|vice|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/iu
const negation = /(?<=\p{L})n['’]t$/iu
const clitic = /(?<=[\p{L}\d.])['’](?:s|re|ve|ll|d|m)$/iu
const cannot = /^cannot$/iu

export function cutWord(word: string): number[] {
  if (cannot.test(word)) return [3]
  const cuts = hyphensOf(word).flatMap(at => [at, at + 1])
  const from = cuts.at(-1) ?? 0
  const last = word.slice(from)
  const match = negation.exec(last) ?? clitic.exec(last)
  return match && match.index > 0 ? [...cuts, from + match.index] : cuts
}

/** Where a hyphen is a word of its own; not in an address ("a-site.com"). */
function hyphensOf(word: string): number[] {
  if (!/[-‑]/u.test(word) || /\.\p{L}/u.test(word)) return []
  const found: number[] = []
  let from = 0
  for (const { index } of word.matchAll(/[-‑]/gu)) {
    if (index > 0 && index < word.length - 1 && !firstParts.test(word.slice(from, index))) found.push(index)
    from = index + 1
  }
  return found
}
