export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/**
 * Median milliseconds of processor time of each piece of work, which a busy machine changes less than the clock on the wall.
 * The pieces take turns, so that whatever else the machine does falls on all alike; their first turn warms them up.
 */
export function measureInTurns<K extends string>(
  work: Readonly<Record<K, () => unknown>>,
  rounds: number,
): Record<K, number> {
  const times = new Map<K, number[]>()
  const names = Object.keys(work) as K[]
  for (let round = -1; round < rounds; round++)
    for (const name of names) {
      const begun = process.cpuUsage()
      work[name]()
      const { user, system } = process.cpuUsage(begun)
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), (user + system) / 1000])
    }
  return Object.fromEntries(names.map(name => [name, median(times.get(name) ?? [])])) as Record<K, number>
}
