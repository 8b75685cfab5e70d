/** "50,000", "1.5", "12,300.75". */
export const numberPattern: string = '\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)*'

const negation = /(?<=\p{L})n['’]t$/iu
const clitic = /(?<=[\p{L}\d.])['’](?:s|re|ve|ll|d|m)$/iu
const cannot = /^cannot$/iu

export function cutWord(word: string): number[] {
  if (cannot.test(word)) return [3]
  const match = negation.exec(word) ?? clitic.exec(word)
  return match && match.index > 0 ? [match.index] : []
}
