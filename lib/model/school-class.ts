import { z } from 'zod'
import { idSchema } from './id'

/** Learners who take quizzes together. */
export const schoolClassSchema = z.object({
  id: idSchema,
  ownerId: idSchema,
  name: z.string().trim().min(1, 'name-needed').max(80, 'name-too-long'),
  /** Leads to the class, as the join code of a quiz leads to the quiz. */
  joinCode: z.string(),
  /** Who is not on the roster may put themselves there. */
  rosterOpen: z.boolean(),
})
export type SchoolClass = z.infer<typeof schoolClassSchema>

export const timePercentSchema = z
  .int()
  .min(100, 'accommodation-out-of-range')
  .max(400, 'accommodation-out-of-range')

/** A name on the roster. */
export const memberSchema = z.object({
  learnerId: idSchema,
  name: z.string(),
  /** Null: nobody has joined under this name, or the place was made free again. */
  joinedAt: z.date().nullable(),
  /** Of the usual time, in every quiz of the class. */
  timePercent: timePercentSchema,
})
export type Member = z.infer<typeof memberSchema>

export const mostMembers = 500

/** Equal for names that differ in case, accents, hyphens, apostrophes and spaces, or in the order of their parts. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ')
}
