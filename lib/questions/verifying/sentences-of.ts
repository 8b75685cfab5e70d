/** Sentences of a plain text, roughly (no linguistics): enough to look for a claim near another. */
export function sentencesOf(text: string): readonly { text: string; start: number }[] {
  if (last?.text !== text) last = { text, sentences: cut(text) }
  return last.sentences
}

/** The article judged last: hundreds of questions are judged against one. */
let last: { text: string; sentences: readonly { text: string; start: number }[] } | null = null

function cut(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^.!?\n]+(?:[.!?](?!\s+[\p{Lu}«“"[]|\s*$|\s*\n)[^.!?\n]*)*[.!?]?/gmu)].map(
    match => ({
      text: match[0],
      start: match.index,
    }),
  )
}
