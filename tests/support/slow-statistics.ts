/** Item statistics by their definitions, each sum written out over all attempts: slow, and nothing shared with lib. */
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
const mean = (values: readonly number[]) => sum(values) / values.length
const covariance = (a: readonly number[], b: readonly number[]) =>
  sum(a.map((one, at) => (one - mean(a)) * ((b[at] ?? 0) - mean(b)))) / (a.length - 1)
const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b)
/** Of two things that do not vary, rounding makes 1e-17. */
const flat = (value: number) => Math.abs(value) < 1e-9

/** Marks: a row an attempt, a column an item. */
export function slowStatistics(marks: readonly (readonly number[])[], maxima: readonly number[]) {
  const totals = marks.map(sum)
  const s = totals.length
  const moment = (k: number) => mean(totals.map(total => (total - mean(totals)) ** k))
  const k2 = covariance(totals, totals)
  const k3 = (s ** 2 * moment(3)) / ((s - 1) * (s - 2))
  const k4 = (s ** 2 * ((s + 1) * moment(4) - 3 * (s - 1) * moment(2) ** 2)) / ((s - 1) * (s - 2) * (s - 3))
  const columns = maxima.map((_, p) => marks.map(row => row[p] ?? 0))
  const p = maxima.length
  const cic = 100 * (p / (p - 1)) * (1 - sum(columns.map(x => covariance(x, x))) / k2)
  const withTotal = columns.map(x => covariance(x, totals))
  const sorted = ascending(totals)
  return {
    quiz: {
      mean: mean(totals),
      median: ((sorted[Math.floor((s - 1) / 2)] ?? 0) + (sorted[Math.floor(s / 2)] ?? 0)) / 2,
      sd: Math.sqrt(k2),
      skewness: flat(k2) ? null : k3 / k2 ** 1.5,
      kurtosis: flat(k2) ? null : k4 / k2 ** 2,
      cic: flat(k2) ? null : cic,
      errorRatio: flat(k2) ? null : 100 * Math.sqrt(1 - cic / 100),
      standardError: flat(k2) ? null : Math.sqrt(1 - cic / 100) * Math.sqrt(k2),
    },
    items: columns.map((x, at) => {
      const rest = totals.map((total, row) => total - (x[row] ?? 0))
      const best = covariance(ascending(x), ascending(rest))
      const spread = covariance(x, x) * covariance(rest, rest)
      const max = maxima[at] ?? 0
      const roots = sum(withTotal.map(one => (one > 0 ? Math.sqrt(one) : 0)))
      const own = withTotal[at] ?? 0
      return {
        facility: max === 0 ? null : (100 * mean(x)) / max,
        sd: max === 0 ? null : (100 * Math.sqrt(covariance(x, x))) / max,
        intendedWeight: sum(maxima) === 0 ? null : (100 * max) / sum(maxima),
        effectiveWeight: own < -1e-9 || flat(roots) ? null : (100 * Math.sqrt(Math.max(0, own))) / roots,
        discriminationIndex: flat(spread) ? null : (100 * covariance(x, rest)) / Math.sqrt(spread),
        discriminativeEfficiency: flat(best) ? null : (100 * covariance(x, rest)) / best,
      }
    }),
  }
}

/** Correlation of having made a choice with the rest of the total, in percent. */
export function slowChoiceDiscrimination(chose: readonly boolean[], rest: readonly number[]): number | null {
  const made = chose.map(Number)
  const spread = covariance(made, made) * covariance(rest, rest)
  return flat(spread) ? null : (100 * covariance(made, rest)) / Math.sqrt(spread)
}
