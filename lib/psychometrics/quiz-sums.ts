import { Spectrum } from './spectrum'

/** How often a choice was made, and by whom: rests are totals without the question itself; `rest` sums them as the item does. */
export type ChoiceSums = { count: number; rest: number; rests: Spectrum }

/** Sums of one item: x its marks, X the rest of each total; sums are of differences from the first attempt, to stay exact. */
export type ItemSums = {
  maximum: number
  blanks: number
  fromX: number
  fromRest: number
  x: number
  xx: number
  rest: number
  restRest: number
  xRest: number
  marks: Spectrum
  rests: Spectrum
  /** By the id of what was chosen; empty for what is typed. */
  choices: Map<string, ChoiceSums>
}

/**
 * All that the statistics of a quiz are made from, added up attempt by attempt: an attempt is looked at once and let go, so
 * that memory grows with the number of different marks and choices only.
 */
export class QuizSums {
  readonly items: ItemSums[]
  readonly totals = new Spectrum()
  attempts = 0
  fromTotal = 0
  /** Σ of the first four powers of totals, as differences from the first. */
  readonly powers: [number, number, number, number] = [0, 0, 0, 0]

  /** `maxima`: what each item can give. */
  constructor(maxima: readonly number[]) {
    this.items = maxima.map(maximum => ({
      ...{ maximum, blanks: 0, fromX: 0, fromRest: 0, x: 0, xx: 0, rest: 0, restRest: 0, xRest: 0 },
      ...{ marks: new Spectrum(), rests: new Spectrum(), choices: new Map() },
    }))
  }

  /**
   * One attempt: its mark at each item, NaN where it is blank (which counts as 0), and what was chosen there;
   * nothing for what has no options.
   */
  add(marks: ArrayLike<number>, choices?: readonly (readonly string[] | null)[]): void {
    const { items } = this
    let total = 0
    for (let p = 0; p < items.length; p++) total += marks[p] || 0
    if (this.attempts === 0) {
      this.fromTotal = total
      items.forEach((item, p) => {
        item.fromX = marks[p] || 0
        item.fromRest = total - item.fromX
      })
    }
    this.attempts++
    this.totals.add(total)
    const off = total - this.fromTotal
    this.powers[0] += off
    this.powers[1] += off * off
    this.powers[2] += off * off * off
    this.powers[3] += off * off * off * off
    for (let p = 0; p < items.length; p++) {
      const item = items[p]
      if (!item) continue
      const mark = marks[p]
      const x = mark || 0
      const rest = total - x
      if (mark === undefined || Number.isNaN(mark)) item.blanks++
      const dx = x - item.fromX
      const dRest = rest - item.fromRest
      item.x += dx
      item.xx += dx * dx
      item.rest += dRest
      item.restRest += dRest * dRest
      item.xRest += dx * dRest
      item.marks.add(x)
      item.rests.add(rest)
      for (const choice of choices?.[p] ?? []) {
        const sums = item.choices.get(choice) ?? { count: 0, rest: 0, rests: new Spectrum() }
        item.choices.set(choice, sums)
        sums.count++
        sums.rest += dRest
        sums.rests.add(rest)
      }
    }
  }
}
