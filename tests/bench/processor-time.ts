import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds a tick of /proc stands for (USER_HZ is 100 on every Linux there is). */
const tick = 10

/** Milliseconds of processor time of a process and of all that it began, those that have ended included. */
export function processorTime(pid: number): number {
  const all = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  const stats = new Map(all.flatMap(name => statOf(Number(name)) ?? []))
  const sum = (of: number): number => {
    const own = stats.get(of)
    if (!own) return 0
    const begun = [...stats].filter(([, { parent }]) => parent === of)
    return own.ticks + begun.reduce((total, [child]) => total + sum(child), 0)
  }
  return sum(pid) * tick
}

/** proc(5): after the name in brackets come state and parent; utime, stime, cutime, cstime are 14 to 17. */
function statOf(pid: number): [[number, { parent: number; ticks: number }]] | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    const ticks = fields.slice(11, 15).reduce((total, value) => total + Number(value), 0)
    return [[pid, { parent: Number(fields[1]), ticks }]]
  } catch {
    // It ended meanwhile.
    return null
  }
}
