import { z } from 'zod'
import { idSchema } from './id'

/** What is written down of a quiz or class; questions and scores have histories of their own (`QuizChange`, `Regrade`). */
export const auditCauses = [
  'settings', // `to` names the settings
  'published', // `count` is the edition
  'closed',
  'reopened',
  'paused',
  'resumed',
  'extended', // by `count` minutes, for `name` or everyone
  'accommodation', // of `name`
  'assigned', // `name` is the class, or the quiz
  'unassigned',
  'roster', // `count` names joined it
  'shared', // with `name`, `to` is the right
  'unshared',
] as const
export const auditCauseSchema = z.enum(auditCauses)
export type AuditCause = z.infer<typeof auditCauseSchema>

export const auditDetailsSchema = z.object({
  name: z.string().nullable().default(null),
  to: z.string().nullable().default(null),
  count: z.int().nullable().default(null),
})
export type AuditDetails = z.infer<typeof auditDetailsSchema>

export const auditEntrySchema = z.object({
  id: idSchema,
  cause: auditCauseSchema,
  details: auditDetailsSchema,
  madeAt: z.date(),
  /** Null when their account is gone. */
  madeBy: z.string().nullable(),
})
export type AuditEntry = z.infer<typeof auditEntrySchema>
