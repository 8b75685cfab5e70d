import type { Span } from '@/lib/model/span'

/** Words that the article has only where it speaks to a model: whoever uses them has listened. */
export function borrowsFromInstruction(
  texts: readonly string[],
  article: string,
  instructions: readonly Span[],
): boolean {
  if (instructions.length === 0) return false
  const outside = new Set(longWords(without(article, instructions)))
  const inside = new Set(instructions.flatMap(({ start, end }) => longWords(article.slice(start, end))))
  return texts.some(text => longWords(text).some(word => inside.has(word) && !outside.has(word)))
}

function without(text: string, spans: readonly Span[]): string {
  return spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
}

/** Words that are no small words: of five letters, or with a capital or a figure. */
function longWords(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter(word => word.length >= 5 || /\p{N}|\p{Lu}{2}/u.test(word))
    .map(word => word.toLowerCase())
}
