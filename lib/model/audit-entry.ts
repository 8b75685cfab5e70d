import { z } from 'zod'

/** What is written down of a quiz or class; the last three are read from the histories of its questions and scores. */
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
  'key', // of the question `name`, now `to`; of `QuizChange`
  'key-undone', // and taken back since
  'scores', // `count` of them, of the question `name`; of `Regrade`
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
  /** Of one that is read from a history: of the change, with its question. */
  id: z.string(),
  cause: auditCauseSchema,
  details: auditDetailsSchema,
  madeAt: z.date(),
  /** Null when their account is gone. */
  madeBy: z.string().nullable(),
})
export type AuditEntry = z.infer<typeof auditEntrySchema>
