import { z } from 'zod'

/** What another instructor may do with a quiz or class, each with what is before it. */
export const shareRights = ['view', 'grade', 'edit'] as const
export const shareRightSchema = z.enum(shareRights)
export type ShareRight = z.infer<typeof shareRightSchema>

/** The owner may also delete it and share it. */
export type Standing = ShareRight | 'own'

/** What somebody may do with a thing, for pages to offer no more. Whoever finds it may look. */
export type MayDo = { grade: boolean; edit: boolean; own: boolean }
