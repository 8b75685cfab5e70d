/** Where the words of a text stand. A word is a run of letters here: "l’eau" is two. */
export type WordsOfText = {
  /** Rising offsets of the word, written exactly so. */
  exactly(word: string): readonly number[]
  /** Offsets of the word, whatever letters of it are large. */
  anyhow(word: string): readonly number[]
}

const made = new WeakMap<object, WordsOfText>()

/** Laid out once for an article: a pattern over the whole text for every word would take the square of its length. */
export function wordsOfText(article: { text: string }): WordsOfText {
  const known = made.get(article) ?? layOut(article.text)
  made.set(article, known)
  return known
}

function layOut(text: string): WordsOfText {
  const places = new Map<string, number[]>()
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    const row = places.get(word)
    if (row) row.push(index)
    else places.set(word, [index])
  }
  const ways = new Map<string, string[]>()
  for (const word of places.keys())
    ways.set(word.toLowerCase(), [...(ways.get(word.toLowerCase()) ?? []), word])
  const exactly = (word: string) => places.get(word) ?? []
  return { exactly, anyhow: word => (ways.get(word.toLowerCase()) ?? []).flatMap(exactly) }
}
