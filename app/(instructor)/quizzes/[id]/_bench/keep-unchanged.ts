type Kept<T> = { list: readonly T[]; words: readonly string[] }

export const nothingKept = { list: [], words: [] }

/**
 * Of a list that came from the server anew, what says the same as before stays the same object, and the list too when all
 * of it does: what is memoised by it is not drawn again.
 */
export function keepUnchanged<T extends { id: string }>(before: Kept<T>, list: readonly T[]): Kept<T> {
  const words = list.map(one => JSON.stringify(one))
  const places = new Map(before.list.map(({ id }, at) => [id, at]))
  const kept = list.map((one, at) => {
    const was = places.get(one.id) ?? -1
    return before.words[was] === words[at] ? (before.list[was] ?? one) : one
  })
  const same = kept.length === before.list.length && kept.every((one, at) => one === before.list[at])
  return same ? before : { list: kept, words }
}
