/**
 * "B-person" opens a name, "I-person" goes on with it, "O" is no part of one. `confidence`: the probability of the tag;
 * `shares`: those of all tags.
 */
export type NameTag = { tag: string; confidence: number; shares: Readonly<Record<string, number>> }

/**
 * The likeliest row of tags in which every "I-" follows a tag of its own class (Viterbi 1967). `shares`: one row of
 * probabilities a word, in the order of `tags`.
 */
export function decodeNames(shares: readonly Float32Array[], tags: readonly string[]): NameTag[] {
  const from = tags.map(tag => tags.flatMap((before, i) => (mayFollow(before, tag) ? [i] : [])))
  let totals = tags.map(tag => (tag.startsWith('I-') ? Number.NEGATIVE_INFINITY : 0))
  const back: number[][] = []
  for (const [n, row] of shares.entries()) {
    const links: number[] = []
    totals = tags.map((_, tag) => {
      const own = Math.log(Math.max(row[tag] ?? 0, 1e-30))
      if (n === 0) return own + (totals[tag] ?? 0)
      const best = (from[tag] ?? []).reduce((a, b) => ((totals[b] ?? 0) > (totals[a] ?? 0) ? b : a))
      links[tag] = best
      return own + (totals[best] ?? 0)
    })
    back.push(links)
  }
  let at = totals.reduce((best, total, i) => (total > (totals[best] ?? 0) ? i : best), 0)
  const path: NameTag[] = []
  for (let n = shares.length - 1; n >= 0; n--) {
    const row = shares[n]
    path.unshift({
      tag: tags[at] ?? 'O',
      confidence: row?.[at] ?? 0,
      shares: Object.fromEntries(tags.map((tag, i) => [tag, row?.[i] ?? 0])),
    })
    at = back[n]?.[at] ?? 0
  }
  return path
}

function mayFollow(before: string, tag: string): boolean {
  return !tag.startsWith('I-') || before.slice(2) === tag.slice(2)
}
