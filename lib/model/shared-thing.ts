import { z } from 'zod'
import { idSchema } from './id'

/** What can be shared: a quiz or a class, one of the two. */
export const sharedThingSchema = z.union([z.object({ quizId: idSchema }), z.object({ classId: idSchema })])
export type SharedThing = z.infer<typeof sharedThingSchema>
