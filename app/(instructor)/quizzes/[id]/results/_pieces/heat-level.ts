/** How much of a paragraph was understood, from the share of its points in percent. */
export const heatLevels = ['well', 'mostly', 'half', 'hardly'] as const
export type HeatLevel = (typeof heatLevels)[number]

export function heatLevel(facility: number): HeatLevel {
  if (facility >= 80) return 'well'
  if (facility >= 65) return 'mostly'
  return facility >= 45 ? 'half' : 'hardly'
}

/** The marker is pressed harder where less was understood. */
export const heatClasses = {
  well: '',
  mostly: 'marker-faint',
  half: 'marker-half',
  hardly: 'marker',
} satisfies Record<HeatLevel, string>
