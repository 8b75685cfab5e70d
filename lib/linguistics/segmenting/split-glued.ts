/** A piece of a paragraph without white space. `begins`: a sentence begins here, though nothing ended the one before. */
export type Chunk = { text: string; index: number; begins: boolean }

/** "…l’AFP.Pour", "postes."Nous": a full stop, and a capital in the same breath. No initials, no addresses. */
const afterStop =
  /(?<=(?:\p{Ll}{3}|\p{Lu}{2}|\p{N}{2}|%|[»”")\]])[.!?…]+[»”")\]]*)(?=["«“(]*\p{Lu}\p{Ll}*(?:[\s’']|$))/u

/** "l’école fermeraLe", "de l’hiverAprès", "la saison 3La": a heading that lost its line, before a small word with a capital. */
const inWord =
  /(?<=(?:^|[’'])\p{Ll}+\p{Ll}{3})(?=\p{Lu}\p{Ll}*(?:\P{L}|$))|(?<=^\p{N}{1,4})(?=\p{Lu}\p{Ll}+(?:\P{L}|$))/u

/** No two words are longer, and looking back over a hostile one would take for ever. */
const longest = 80

/**
 * The pieces between white spaces, cut once more where a page lost its line breaks. `openers`: small words that a
 * sentence may begin with.
 */
export function chunksOf(text: string, openers: ReadonlySet<string>): Chunk[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: chunk, index }) => {
    const whole = chunk.length > longest || /[/@]|www\./u.test(chunk)
    const found = whole ? null : cutOf(chunk, openers)
    if (found === null) return [{ text: chunk, index, begins: false }]
    const { at, begins } = found
    return [
      { text: chunk.slice(0, at), index, begins: false },
      { text: chunk.slice(at), index: index + at, begins },
    ]
  })
}

function cutOf(chunk: string, openers: ReadonlySet<string>): { at: number; begins: boolean } | null {
  const stop = afterStop.exec(chunk)
  if (stop) return { at: stop.index, begins: false }
  const inside = inWord.exec(chunk)
  const opener = inside && (/^\p{L}+/u.exec(chunk.slice(inside.index))?.[0].toLowerCase() ?? '')
  return inside && opener !== null && openers.has(opener) ? { at: inside.index, begins: true } : null
}
