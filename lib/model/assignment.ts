import { z } from 'zod'
import { idSchema } from './id'
import { closesAfterOpening, type QuizSettings, settingFields } from './quiz'

/** The settings in which a quiz differs for one class; what is not there is as the quiz has it. */
export const termsSchema = settingFields
  .pick({
    opensAt: true,
    closesAt: true,
    minutes: true,
    attempts: true,
    accessCode: true,
    counts: true,
    shuffleQuestions: true,
    shuffleOptions: true,
    feedbackPhase: true,
  })
  .extend({
    minutes: settingFields.shape.minutes.unwrap(),
    accessCode: settingFields.shape.accessCode.unwrap(),
    counts: settingFields.shape.counts.unwrap(),
  })
  .partial()
  .refine(closesAfterOpening, { path: ['closesAt'], message: 'closes-before-opening' })
export type Terms = z.infer<typeof termsSchema>

/** A quiz for a class. */
export const assignmentSchema = z.object({
  id: idSchema,
  quizId: idSchema,
  classId: idSchema,
  terms: termsSchema,
})
export type Assignment = z.infer<typeof assignmentSchema>

export function settingsFor(settings: QuizSettings, terms: Terms | null): QuizSettings {
  return { ...settings, ...terms }
}
