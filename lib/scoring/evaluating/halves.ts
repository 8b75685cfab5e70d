export type Half = 'development' | 'held-out'

/** Which half of a set a question is in, drawn from its id: rules are mended on the first, and measured on the second. */
export function halfOf(id: string, seed = 1): Half {
  let value = 0x811c9dc5
  for (const letter of `${seed} ${id}`) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193)
  return (value >>> 0) % 2 === 0 ? 'development' : 'held-out'
}
