/** How Moodle’s documentation ("Quiz report statistics") puts figures into words; keys of the `statistics` messages. */
export const facilityBands = [
  'extremely-difficult',
  'very-difficult',
  'difficult',
  'moderately-difficult',
  'about-right',
  'fairly-easy',
  'easy',
  'very-easy',
  'extremely-easy',
] as const
export type FacilityBand = (typeof facilityBands)[number]
const facilityUnder = [6, 11, 21, 35, 66, 81, 90, 95] as const

export const discriminationBands = ['invalid', 'very-weak', 'weak', 'adequate', 'very-good'] as const
export type DiscriminationBand = (typeof discriminationBands)[number]
const discriminationUnder = [0, 20, 30, 50] as const

/** Below 64 a total hardly tells learners apart; from 75 it does. */
export const consistencyBands = ['unsatisfactory', 'middling', 'fine'] as const
export type ConsistencyBand = (typeof consistencyBands)[number]
const consistencyUnder = [64, 75] as const

const bandOf = <B>(bands: readonly B[], under: readonly number[], percent: number): B => {
  const at = under.findIndex(limit => percent < limit)
  return (at < 0 ? bands.at(-1) : bands[at]) as B
}

export const facilityBand = (percent: number): FacilityBand => bandOf(facilityBands, facilityUnder, percent)
export const discriminationBand = (percent: number): DiscriminationBand =>
  bandOf(discriminationBands, discriminationUnder, percent)
export const consistencyBand = (percent: number): ConsistencyBand =>
  bandOf(consistencyBands, consistencyUnder, percent)
