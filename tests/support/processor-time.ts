/** Milliseconds of a processor that this process spends on `work`: what else the machine does does not count. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  return since(before)
}

/** The least of several times: a machine that is busy, or a collection of garbage, makes one of them long. */
export function leastTime(times: number, work: () => void): number {
  return Math.min(...Array.from({ length: times }, () => processorTime(work)))
}

/** Milliseconds of a processor since `process.cpuUsage()` was asked. */
export function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
