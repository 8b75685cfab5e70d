/** How often a question took so many tenths of a second; longer ones are not known to be about it. */
export class TimeTally {
  private readonly counts: Uint32Array
  private total = 0

  /** `longest` in tenths of a second. */
  constructor(longest: number) {
    this.counts = new Uint32Array(longest + 1)
  }

  /** NaN, and what is longer than the longest, is passed over. */
  add(tenths: number): void {
    if (!(tenths >= 0 && tenths < this.counts.length)) return
    this.counts[tenths] = (this.counts[tenths] ?? 0) + 1
    this.total++
  }

  /** In seconds: the middle time, or the mean of the two in the middle; null when none is known. */
  median(): number | null {
    if (this.total === 0) return null
    return (this.at(Math.floor((this.total - 1) / 2)) + this.at(Math.floor(this.total / 2))) / 20
  }

  /** The time that so many others do not exceed. */
  private at(rank: number): number {
    let before = 0
    for (let tenths = 0; tenths < this.counts.length; tenths++) {
      before += this.counts[tenths] ?? 0
      if (rank < before) return tenths
    }
    return this.counts.length - 1
  }
}
