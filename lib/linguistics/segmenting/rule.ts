import type { Gap } from './gap'
import type { PrintedWord } from './printed-words'

/**
 * What a copy editor would say of a gap: a dot ends a sentence unless it belongs to an abbreviation, an initial or the
 * number of a list, or the text goes on in small letters ("50 mètres. [environ] dans la vallée").
 */
export function endsByRule({ words, at, first, grammar }: Omit<Gap, 'classes' | 'habits'>): boolean {
  const left = words[at]
  const marks = left?.marks.replace(/^[»”’"')\]]+/u, '') ?? ''
  const opener = words[afterInsertion(words, at + 1)]
  if (!left || !opener || !/^[.!?…]/u.test(marks) || !/^(?:\p{Lu}|\d|$)/u.test(opener.core)) return false
  if (marks !== '.') return true
  if (at === first && /^\d{1,2}$/u.test(left.core)) return false
  const word = `${left.core.toLowerCase()}.`
  const opens = grammar.openers.has(/^\p{L}+/u.exec(opener.core)?.[0].toLowerCase() ?? '')
  if (grammar.closingAbbreviations.has(word)) return opens
  if (grammar.abbreviations.has(word)) return false
  // An initial: "J. R. R. Tolkien".
  return /(?:^|[.-])\p{Lu}$/u.test(left.core) ? opens : true
}

/** Past an editor's bracket in small letters: what follows it decides. */
export function afterInsertion(words: readonly PrintedWord[], at: number): number {
  const word = words[at]
  if (!word?.open.startsWith('[') || /^\p{Lu}/u.test(word.core)) return at
  for (let end = at; end < at + 12; end++) if (words[end]?.marks.includes(']')) return end + 1
  return at
}
