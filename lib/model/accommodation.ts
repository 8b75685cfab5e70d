import { z } from 'zod'

const message = 'accommodation-out-of-range'

/** What one learner has more than the others in one quiz. */
export const accommodationSchema = z.object({
  /** Of the usual time: 133 is a third more. */
  timePercent: z.int().min(100, message).max(400, message),
  /** On top of that. */
  extraMinutes: z.int().min(0, message).max(1440, message),
  /** A later closing of their own; null is the usual one, moved by the extra time. */
  closesAt: z.date().nullable(),
  extraAttempts: z.int().min(0, message).max(20, message),
})
export type Accommodation = z.infer<typeof accommodationSchema>

export const noAccommodation: Accommodation = {
  timePercent: 100,
  extraMinutes: 0,
  closesAt: null,
  extraAttempts: 0,
}
