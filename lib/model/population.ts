import { z } from 'zod'

/** Whose attempts figures are made of: of each learner the first, the last or the best one, or all there are. */
export const populations = ['first', 'last', 'best', 'all'] as const
export const populationSchema = z.enum(populations)
export type Population = z.infer<typeof populationSchema>
