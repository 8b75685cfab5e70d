/** Levels of the Common European Framework of Reference, as far as a text for reading can be told one. */
export const cefrBands = ['A2', 'B1', 'B2', 'C1', 'C2'] as const
export type CefrBand = (typeof cefrBands)[number]

/** How hard an article reads: LIX, and the band that goes with it in its language; null where nobody has measured that. */
export type Level = { lix: number; band: CefrBand | null }
