/** What can be shown in the article, one by one. */
export const layers = ['names', 'links', 'quotations', 'figures', 'sentences'] as const
export type Layer = (typeof layers)[number]

/** Sentences wait until they are asked for: their numbers are for debugging, not for reading. */
export const firstLayers: readonly Layer[] = ['names', 'links', 'quotations', 'figures']
