/** Which of many lists of words hold a word: their indices, rising. */
export type Postings = ReadonlyMap<string, readonly number[]>

export function postingsOf(lists: readonly Iterable<string>[]): Postings {
  const rows = new Map<string, number[]>()
  lists.forEach((words, at) => {
    for (const word of new Set(words)) {
      const row = rows.get(word)
      if (row) row.push(at)
      else rows.set(word, [at])
    }
  })
  return rows
}
