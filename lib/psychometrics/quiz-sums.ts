import { finest, Spectrum } from './spectrum'

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

type Chosen = readonly string[]
const none: Chosen = []

/** A mark at an item with what was chosen there: of millions of responses there are some hundreds of different ones. */
type Cell = { item: ItemSums; mark: number; chosen: Chosen }
/** The attempts of one total, and how many of them have each cell. */
type Row = { total: number; attempts: number; counts: Uint32Array }

/** So many cells are known at once, and so many counts are in memory. */
const mostCells = 16_384
const mostCounts = 1_048_576

/**
 * All that the statistics of a quiz are made from, added up attempt by attempt: an attempt is looked at once and let go, so
 * that memory grows with the number of different marks and choices only. Attempts are counted first, by their totals and
 * cells; sums are taken of the counts when they are read, or when there are too many.
 */
export class QuizSums {
  private readonly itemSums: ItemSums[]
  private readonly spectrumOfTotals = new Spectrum()
  private readonly sumsOfPowers: [number, number, number, number] = [0, 0, 0, 0]
  private readonly rows = new Map<number, Row>()
  private cells: Cell[] = []
  /** By item and mark; what was chosen is known again by its identity: who reads marks keeps one array for each choice. */
  private numbers: Map<number, Map<Chosen, number>>[]
  private width: number
  attempts = 0
  fromTotal = 0

  /** `maxima`: what each item can give. */
  constructor(maxima: readonly number[]) {
    this.itemSums = maxima.map(maximum => ({
      ...{ maximum, blanks: 0, fromX: 0, fromRest: 0, x: 0, xx: 0, rest: 0, restRest: 0, xRest: 0 },
      ...{ marks: new Spectrum(), rests: new Spectrum(), choices: new Map() },
    }))
    this.numbers = maxima.map(() => new Map())
    this.width = 2 * maxima.length
  }

  get items(): readonly ItemSums[] {
    this.settle()
    return this.itemSums
  }

  get totals(): Spectrum {
    this.settle()
    return this.spectrumOfTotals
  }

  /** Σ of the first four powers of totals, as differences from the first. */
  get powers(): readonly [number, number, number, number] {
    this.settle()
    return this.sumsOfPowers
  }

  /**
   * One attempt: its mark at each item, NaN where it is blank (which counts as 0), and what was chosen there;
   * nothing for what has no options.
   */
  add(marks: ArrayLike<number>, choices?: readonly (Chosen | null)[]): void {
    const many = this.itemSums.length
    let total = 0
    for (let p = 0; p < many; p++) total += marks[p] || 0
    if (this.attempts === 0) this.beginAt(total, marks)
    if (this.cells.length + many > this.width) this.widen()
    const row = this.rowOf(total)
    row.attempts++
    this.attempts++
    for (let p = 0; p < many; p++) {
      const cell = this.cellOf(p, marks[p] ?? Number.NaN, choices?.[p] ?? none)
      row.counts[cell] = (row.counts[cell] ?? 0) + 1
    }
  }

  private beginAt(total: number, marks: ArrayLike<number>): void {
    this.fromTotal = total
    this.itemSums.forEach((item, p) => {
      item.fromX = marks[p] || 0
      item.fromRest = total - item.fromX
    })
  }

  private rowOf(total: number): Row {
    // Thirds added up in another order are the same total.
    const key = Math.round(total * finest)
    const known = this.rows.get(key)
    if (known) return known
    if ((this.rows.size + 1) * this.width > mostCounts) this.settle()
    const row = { total, attempts: 0, counts: new Uint32Array(this.width) }
    this.rows.set(key, row)
    return row
  }

  private cellOf(p: number, mark: number, chosen: Chosen): number {
    const ofItem = this.numbers[p]
    let ofMark = ofItem?.get(mark)
    const known = ofMark?.get(chosen)
    if (known !== undefined) return known
    const item = this.itemSums[p]
    if (!ofItem || !item) throw new Error(`there is no item ${p}`)
    if (!ofMark) {
      ofMark = new Map()
      ofItem.set(mark, ofMark)
    }
    ofMark.set(chosen, this.cells.length)
    return this.cells.push({ item, mark, chosen }) - 1
  }

  /** Before an attempt that could bring more cells than rows are wide. */
  private widen(): void {
    this.settle()
    if (this.width < mostCells) this.width *= 2
    else {
      this.cells = []
      this.numbers = this.itemSums.map(() => new Map())
    }
  }

  private settle(): void {
    for (const { total, attempts, counts } of this.rows.values()) {
      this.spectrumOfTotals.add(total, attempts)
      const off = total - this.fromTotal
      for (let power = 0, product = off; power < 4; power++, product *= off)
        this.sumsOfPowers[power] = (this.sumsOfPowers[power] ?? 0) + product * attempts
      this.cells.forEach(({ item, mark, chosen }, at) => {
        const times = counts[at] ?? 0
        if (times > 0) addTimes(item, { mark, chosen, total, times })
      })
    }
    this.rows.clear()
  }
}

/** As many attempts, all of one total, as have this mark at an item. */
function addTimes(
  item: ItemSums,
  { mark, chosen, total, times }: { mark: number; chosen: Chosen; total: number; times: number },
): void {
  const x = mark || 0
  const rest = total - x
  if (Number.isNaN(mark)) item.blanks += times
  const dx = x - item.fromX
  const dRest = rest - item.fromRest
  item.x += dx * times
  item.xx += dx * dx * times
  item.rest += dRest * times
  item.restRest += dRest * dRest * times
  item.xRest += dx * dRest * times
  item.marks.add(x, times)
  item.rests.add(rest, times)
  for (const choice of chosen) {
    const sums = item.choices.get(choice) ?? { count: 0, rest: 0, rests: new Spectrum() }
    item.choices.set(choice, sums)
    sums.count += times
    sums.rest += dRest * times
    sums.rests.add(rest, times)
  }
}
