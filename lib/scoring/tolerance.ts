import type { Tolerance } from '@/lib/model/question'

export type Bounds = { low: number; high: number }

/** Units are converted by binary fractions, which are exact to about this share; Moodle's own, its precision being 14. */
const epsilon = 1e-14

/**
 * Between which numbers (both included) a response is right. As Moodle defines them, for a key a and a size t:
 * relative a ± |a|·(t + ε), nominal a ± (t + ε·max(1, |a|)), geometric from a/(1 + t) to a·(1 + t), here with |a|·ε.
 */
export function boundsOf(value: number, { mode, size }: Tolerance): Bounds {
  const magnitude = Math.abs(value)
  const grain = epsilon * (mode === 'nominal' ? Math.max(1, magnitude) : magnitude)
  const [a, b] = {
    relative: [value - magnitude * size, value + magnitude * size],
    nominal: [value - size, value + size],
    geometric: [value / (1 + size), value * (1 + size)],
  }[mode] as [number, number]
  return { low: Math.min(a, b) - grain, high: Math.max(a, b) + grain }
}
