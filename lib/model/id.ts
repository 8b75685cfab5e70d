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

const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/**
 * The id of an option or a piece of a question: as opaque, and as long as those that a generated question has, since each
 * response and each row of marks spells it out.
 */
export function newPartId(): Id {
  const drawn = globalThis.crypto.getRandomValues(new Uint8Array(12))
  return Array.from(drawn, byte => letters[byte % letters.length]).join('')
}
