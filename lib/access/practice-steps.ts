const day = 24 * 60 * 60 * 1000
/** Days until a question comes back, by how often in a row it was right; after the last it stays away. */
const days = [1, 3, 7, 21]

/** Where a question stands after it was missed for the first time, or came back: wider each time, or from the start. */
export function nextPractice(step: number, right: boolean, now: Date): { step: number; dueAt: Date | null } {
  const next = right ? step + 1 : 0
  const wait = days[next]
  return { step: next, dueAt: wait === undefined ? null : new Date(now.getTime() + wait * day) }
}

/** How often a response may be checked. */
export const mostTries = 2

/** Whether nothing more can be tried: it was right, a person has to read it, or it was tried often enough. */
export function isOver(outcomes: readonly string[]): boolean {
  const last = outcomes.at(-1)
  return last === 'accepted' || last === 'review' || outcomes.length >= mostTries
}
