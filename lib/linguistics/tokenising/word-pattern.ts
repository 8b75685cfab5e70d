import type { Grammar } from '../grammar'

const letter = '[\\p{L}\\p{M}\\p{N}]'
/** What holds the parts of one word together; soft hyphens and joiners of zero width among it. */
const joint = "[-‑'’.·\\u00AD\\u200B-\\u200D\\u2060]"

/**
 * Everything that is not white space, one match a word, number or mark; the first alternative that fits.
 * Every repetition either eats what it looks at or is bounded: no text costs more than its length.
 */
export function wordPattern(grammar: Grammar): RegExp {
  return new RegExp(
    [
      '(?:https?://|www\\.)\\S+[\\p{L}\\d/]|[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{0,256}\\w',
      // "14:30", "9/11", "23/12/2006".
      '\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,6}(?:/\\d{1,6}){1,4}(?![\\p{L}\\d/])',
      ...grammar.wordPatterns,
      // A dotted abbreviation or initials, with the last dot: "U.S.", "p.m.", "J.-P.".
      '(?:\\p{L}\\.){2,}|\\p{Lu}\\.-\\p{Lu}\\.',
      // Letters after digits stay with them ("14h30", "40th", "2e"); so do inner hyphens, apostrophes and dots of words ("invité(e)s").
      `(?:${grammar.numberPattern})(?![\\p{L}\\d]|[.,]\\d)`,
      // "AT&T", "w/o".
      `\\p{L}{1,4}&\\p{L}{1,2}(?!${letter})|\\p{L}/\\p{L}(?!${letter})`,
      `${letter}+(?:${joint}${letter}+)*(?:°|\\((?:e|s|es|x|ne)\\)s?(?!${letter}))?`,
      '°[CF](?!\\p{L})',
      // "?!", "--", "***"; a smile; any mark four times and more.
      '\\.{2,}|…+|[!?]{2,}|([-–—*_=~#])\\1+|[:;]-?[)(](?=\\s|$)',
      '([^\\p{L}\\p{M}\\p{N}\\s])\\2{3,}',
      '\\p{RI}\\p{RI}',
      '\\p{Extended_Pictographic}[\\uFE0F\\p{Emoji_Modifier}]*(?:\\u200D\\p{Extended_Pictographic}[\\uFE0F\\p{Emoji_Modifier}]*)*',
      '\\S\\p{M}*',
    ].join('|'),
    'gu',
  )
}
