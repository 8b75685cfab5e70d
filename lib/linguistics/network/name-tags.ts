/**
 * "B-person" opens a name, "I-person" goes on with it, "O" is no part of one. `confidence`: the probability of the tag;
 * `shares`: those of all tags.
 */
export type NameTag = { tag: string; confidence: number; shares: Readonly<Record<string, number>> }

/**
 * The likeliest row of tags in which every "I-" follows a tag of its own class (Viterbi 1967). `shares`: one row of
 * probabilities a word, in the order of `tags`.
 */
export function decodeNames(shares: readonly ArrayLike<number>[], tags: readonly string[]): NameTag[] {
  const likeliest = shares.map(likeliestOf)
  const path = isRow(likeliest, tags) ? likeliest : bestPath(shares, tags)
  return shares.map((row, n) => {
    const of: Record<string, number> = {}
    for (const [tag, name] of tags.entries()) of[name] = row[tag] ?? 0
    const at = path[n] ?? 0
    return { tag: tags[at] ?? 'O', confidence: row[at] ?? 0, shares: of }
  })
}

function likeliestOf(row: ArrayLike<number>): number {
  let best = 0
  for (let tag = 1; tag < row.length; tag++) if ((row[tag] ?? 0) > (row[best] ?? 0)) best = tag
  return best
}

/** Whether every "I-" follows a tag of its own class: so it is in most sentences, and nothing has to be weighed. */
function isRow(path: readonly number[], tags: readonly string[]): boolean {
  return path.every((at, n) => {
    const tag = tags[at] ?? 'O'
    return !tag.startsWith('I-') || tags[path[n - 1] ?? -1]?.slice(2) === tag.slice(2)
  })
}

function bestPath(shares: readonly ArrayLike<number>[], tags: readonly string[]): number[] {
  const from = tags.map(tag => (tag.startsWith('I-') ? classMates(tag, tags) : null))
  let totals = tags.map(tag => (tag.startsWith('I-') ? Number.NEGATIVE_INFINITY : 0))
  const back: number[][] = []
  for (const [n, row] of shares.entries()) {
    const links: number[] = []
    const next: number[] = []
    // Most tags may follow any other.
    const anywhere = bestOf(totals, null)
    for (const [tag, mates] of from.entries()) {
      const own = Math.log(Math.max(row[tag] ?? 0, 1e-30))
      const best = n === 0 ? tag : mates ? bestOf(totals, mates) : anywhere
      links.push(best)
      next.push(own + (totals[best] ?? 0))
    }
    back.push(links)
    totals = next
  }
  let at = bestOf(totals, null)
  const path: number[] = []
  for (let n = shares.length - 1; n >= 0; n--) {
    path.push(at)
    at = back[n]?.[at] ?? 0
  }
  return path.reverse()
}

/** The tags that "I-person" may follow. */
function classMates(tag: string, tags: readonly string[]): number[] {
  return tags.flatMap((before, i) => (before.slice(2) === tag.slice(2) ? [i] : []))
}

/** The index of the largest, the first of equals; of those named, or of all. */
function bestOf(totals: readonly number[], among: readonly number[] | null): number {
  let best = among ? (among[0] ?? 0) : 0
  const count = among ? among.length : totals.length
  for (let i = 0; i < count; i++) {
    const at = among ? (among[i] ?? 0) : i
    if ((totals[at] ?? 0) > (totals[best] ?? 0)) best = at
  }
  return best
}
