export const surenesses = ['sure', 'fairly-sure', 'to-check'] as const
export type Sureness = (typeof surenesses)[number]

/**
 * How sure in a word. A plain question about a clear sentence is given 0.85 and more; statements and gaps start at 0.8
 * and 0.55 of what their fact has, as more can go wrong with them (lib/questions/asking/candidates-of.ts).
 */
export function sureness(confidence: number): Sureness {
  return confidence >= 0.8 ? 'sure' : confidence >= 0.6 ? 'fairly-sure' : 'to-check'
}
