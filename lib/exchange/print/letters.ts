export const letter = (index: number): string => String.fromCharCode(65 + index)

/** In the alphabet, so that the order says nothing; turned round where the alphabet would give the right order away. */
export function sorted(texts: readonly string[]): string[] {
  const inOrder = [...texts].sort((a, b) => a.localeCompare(b))
  return inOrder.every((text, index) => text === texts[index]) ? inOrder.reverse() : inOrder
}
