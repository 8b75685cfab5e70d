/**
 * What the network sees of a word: the same strings as training/features.py makes. A change here needs a new training;
 * tests/fixtures/network holds what both have to agree on.
 */
const marks: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02bc\u2032]/gu, "'"],
  [/[\u201c\u201d\u201e\u00ab\u00bb\u2033]/gu, '"'],
  [/[\u2010-\u2015\u2212]/gu, '-'],
]
/** Numbers of every script, and raised, lowered and circled digits. */
const digit =
  /[\p{Nd}\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490]/u

/** One dash, one quotation mark, one apostrophe, digits as 0, no spaces inside: "12 500" → "00000". */
export function plain(form: string): string {
  let text = form
  for (const [pattern, mark] of marks) text = text.replace(pattern, mark)
  return text.replace(/[\u00a0\u202f\u2009 ]/gu, '').replace(/\p{Nd}/gu, '0')
}

/** "McArthur" → "XxXxx": kinds of characters, at most two of a kind in a row, eight in all. */
export function shape(form: string): string {
  let kinds = ''
  for (const character of form) {
    const kind = kindOf(character)
    if (kinds.endsWith(kind + kind)) continue
    kinds += kind
    if (kinds.length > 16) break
  }
  return [...kinds].slice(0, 8).join('')
}

function kindOf(character: string): string {
  if (digit.test(character)) return '0'
  if (/\p{Uppercase}/u.test(character)) return 'X'
  return /\p{L}/u.test(character) ? 'x' : character
}

/** Shape, beginnings and endings, whose embeddings are summed. A mark says which end, and how far it reaches. */
export function affixes(form: string): string[] {
  const text = plain(form)
  const lower = [...text.toLowerCase()]
  const size = lower.length
  const parts = [`s:${shape(text)}`]
  for (let n = 1; n <= 4 && n <= size; n++) {
    const beginning = lower.slice(0, n).join('')
    parts.push(n < 4 ? `<${beginning}` : `<<${beginning}`, `${lower.slice(size - n).join('')}>`)
  }
  if (size >= 5) parts.push(`${lower.slice(size - 5).join('')}>>`)
  return parts
}
