/** "50 000", "1,5", "12 300,75": thousands apart by any space, a decimal comma. */
export const numberPattern: string =
  '\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3}){1,8}(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+){0,8}'

/** Words that only this language has, tried before all others. */
export const wordPatterns: readonly string[] = [
  // "5-0", "1990-1991", "2006-08-07".
  '\\d{1,4}(?:[-–]\\d{1,4}){1,3}(?![\\p{L}\\d]|[.,–-]\\d)',
  // An elided word before a mark or a number: l'« affaire », plus d'1,5 million.
  '(?<![\\p{L}\\d])(?:[ldjmnstcLDJMNSTC]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)[\'’](?=[«“"(\\d\\s])',
]

/** Printed together, two words of syntax in a treebank: none here. */
export const leaning: RegExp | null = null

const elided = /^(?:[ldjmnstc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=.)/iu
const whole =
  /^(?:l['’]on|c['’]est-à-dire|main-d['’]œuvre|aujourd['’]hui|quelqu['’]une?s?|presqu['’]îles?|prud['’]hom.*)$/iu
/** "a-t-il", "dit-elle", "est-ce": what an inversion leaves behind. */
const inverted = /(?:-t)?-(?:il|elle|on|ils|elles|je|tu|nous|vous|ce)$/iu
/** "donne-le", "allons-y", "ces jours-là". */
const attached = /-(?:le|la|les|lui|leur|moi|toi|y|en|ci|là)$/iu
const keepsHyphen =
  /^(?:rendez-vous|celui-(?:ci|là)|celle-(?:ci|là)|ceux-(?:ci|là)|celles-(?:ci|là)|au-delà|par-delà|jusque-là|d['’]ici-là|chez-(?:moi|nous|vous|toi)|qu['’]en-dira.*|sot-l['’]y.*)$/iu

export function cutWord(word: string): number[] {
  if (whole.test(word)) return []
  const cuts: number[] = []
  let from = 0
  for (let match = elided.exec(word); match; match = elided.exec(word.slice(from))) {
    from += match[0].length
    cuts.push(from)
  }
  const rest = word.slice(from)
  if (keepsHyphen.test(rest)) return cuts
  const clitic = inverted.exec(rest) ?? attached.exec(rest)
  // "Marie-Ange-la" is a name: a clitic hangs on a word in small letters, or on the first of a sentence.
  if (clitic && clitic.index > 0 && !/^\p{Lu}.*\p{Lu}/u.test(rest)) cuts.push(from + clitic.index)
  return cuts
}
