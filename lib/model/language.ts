import { z } from 'zod'

/** The languages the engine reads and the interface speaks. */
export const languages = ['fr', 'en'] as const
export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>
