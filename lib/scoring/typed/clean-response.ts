/** Longer than anything that a field takes; nobody reads it, and it is no wrong response. */
export const longestResponse = 1000

/** Without what cannot be seen: marks of direction, joiners, soft hyphens; control characters are spaces. */
export function cleanResponse(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/\p{Cf}|\u034F|\u2800|\u3164/gu, '')
}

export const isBlank = (text: string) => !/[\p{L}\p{N}]/u.test(text)
