/** Different wordings of one question beyond which those that came once are forgotten: a page shows the commonest few. */
const mostWordings = 20_000

type Wording = { times: number; learners: number; last: string; spelled: Map<string, Spelling> }
type Spelling = { of: Wording; times: number }

/** Wrong words that were typed, however their capitals and spaces are written; memory grows with different wordings only. */
export class CommonWords {
  /** `spelled` finds what was typed before just so, gap by gap, without looking closer. */
  private readonly items: {
    wordings: Map<string, Wording>
    spelled: Map<string, Spelling>[]
    most: number
  }[]

  constructor(items: number) {
    this.items = Array.from({ length: items }, () => ({
      wordings: new Map(),
      spelled: [],
      most: mostWordings,
    }))
  }

  /** Attempts of one learner have to come one after another: they are one learner. */
  add(item: number, gap: number, words: string, learnerId: string): void {
    const about = this.items[item]
    if (!about) return
    const { wordings } = about
    about.spelled[gap] ??= new Map()
    let spelling = about.spelled[gap].get(words)
    if (!spelling) {
      spelling = spellingOf(wordings, gap, words)
      about.spelled[gap].set(words, spelling)
    }
    spelling.times++
    const wording = spelling.of
    wording.times++
    if (wording.last !== learnerId) wording.learners++
    wording.last = learnerId
    if (wordings.size <= about.most) return
    for (const [rare, { times }] of wordings) if (times === 1) wordings.delete(rare)
    about.spelled = []
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

function spellingOf(wordings: Map<string, Wording>, gap: number, words: string): Spelling {
  const key = `${gap} ${words.replace(/\s+/g, ' ').toLowerCase()}`
  const wording = wordings.get(key) ?? { times: 0, learners: 0, last: '', spelled: new Map() }
  wordings.set(key, wording)
  const spelling = wording.spelled.get(words) ?? { of: wording, times: 0 }
  wording.spelled.set(words, spelling)
  return spelling
}

function mostOften(spelled: ReadonlyMap<string, Spelling>): string {
  const [first] = [...spelled].sort(([a, one], [b, other]) => other.times - one.times || (a < b ? -1 : 1))
  return first?.[0] ?? ''
}
