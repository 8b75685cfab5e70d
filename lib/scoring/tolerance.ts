import type { Tolerance } from '@/lib/model/question'

export type Bounds = { low: number; high: number }

/** Units are converted by binary fractions, which are exact to about this share. */
const epsilon = 1e-9

/**
 * Between which numbers (both included) a response is right. As Moodle defines them, for a key a and a size t:
 * relative a ± |a|·(t + ε), nominal a ± (t + ε·max(1, |a|)), geometric from a/(1 + t) to a·(1 + t).
 */
export function boundsOf(value: number, { mode, size }: Tolerance): Bounds {
  const grain = epsilon * Math.max(1, Math.abs(value))
  const [a, b] = {
    relative: [value - Math.abs(value) * size, value + Math.abs(value) * size],
    nominal: [value - size, value + size],
    geometric: [value / (1 + size), value * (1 + size)],
  }[mode] as [number, number]
  return { low: Math.min(a, b) - grain, high: Math.max(a, b) + grain }
}
