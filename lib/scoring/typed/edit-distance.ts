/** Edits between two words (insert, delete, replace, swap of neighbours), counted no further than `most` + 1. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    before = previous
    previous = row
  }
  return previous[b.length] ?? 0
}

/** Typing errors that are forgiven in a word: one from five letters, two from ten. None where a digit differs. */
export function isTypo(typed: string, meant: string): boolean {
  if (typed === meant) return true
  if (typed.replace(/\D/g, '') !== meant.replace(/\D/g, '')) return false
  const shorter = Math.min(typed.length, meant.length)
  const allowed = meant.length >= 10 && shorter >= 8 ? 2 : meant.length >= 5 && shorter >= 4 ? 1 : 0
  return allowed > 0 && editDistance(typed, meant, allowed) <= allowed
}
