/** Sentences of a plain text, roughly (no linguistics): enough to look for a claim near another. */
export function sentencesOf(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^.!?\n]+(?:[.!?](?!\s+[\p{Lu}«“"[]|\s*$|\s*\n)[^.!?\n]*)*[.!?]?/gmu)].map(
    match => ({
      text: match[0],
      start: match.index,
    }),
  )
}
