import { z } from 'zod'

/** Every stored noun has one opaque id; a caller never learns anything from its shape. */
export const idSchema = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/)
export type Id = z.infer<typeof idSchema>

export function newId(): Id {
  return globalThis.crypto.randomUUID()
}
