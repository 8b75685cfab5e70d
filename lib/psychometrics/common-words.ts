/** Different wordings of one question beyond which those that came once are forgotten: a page shows the commonest few. */
const mostWordings = 20_000

type Wording = { times: number; learners: number; last: string; spelled: Map<string, number> }

/** Wrong words that were typed, however their capitals and spaces are written; memory grows with different wordings only. */
export class CommonWords {
  private readonly items: { wordings: Map<string, Wording>; most: number }[]

  constructor(items: number) {
    this.items = Array.from({ length: items }, () => ({ wordings: new Map(), most: mostWordings }))
  }

  /** Attempts of one learner have to come one after another: they are one learner. */
  add(item: number, gap: number, words: string, learnerId: string): void {
    const about = this.items[item]
    if (!about) return
    const { wordings } = about
    const key = `${gap} ${words.replace(/\s+/g, ' ').toLowerCase()}`
    const wording = wordings.get(key) ?? { times: 0, learners: 0, last: '', spelled: new Map() }
    if (wording.times === 0) wordings.set(key, wording)
    wording.times++
    if (wording.last !== learnerId) wording.learners++
    wording.last = learnerId
    wording.spelled.set(words, (wording.spelled.get(words) ?? 0) + 1)
    if (wordings.size <= about.most) return
    for (const [rare, { times }] of wordings) if (times === 1) wordings.delete(rare)
    about.most = Math.max(mostWordings, 2 * wordings.size)
  }

  /** Those that two learners or more gave, as most of them wrote it, the commonest first. */
  commonest(item: number, most: number): { words: string; learners: number }[] {
    return [...(this.items[item]?.wordings ?? [])]
      .filter(([, { learners }]) => learners > 1)
      .sort(([a, one], [b, other]) => other.learners - one.learners || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([, { learners, spelled }]) => ({ words: mostOften(spelled), learners }))
  }
}

function mostOften(spelled: ReadonlyMap<string, number>): string {
  const [first] = [...spelled].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return first?.[0] ?? ''
}
