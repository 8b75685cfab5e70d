import { z } from 'zod'
import { idSchema } from './id'

export const largestPage = 200
export const usualPage = 50

/** Where a page of a list begins: after the thing of this time and id. */
export const cursorSchema = z.object({ at: z.date(), id: idSchema })
export type Cursor = z.infer<typeof cursorSchema>

/** `after` null begins the list. */
export type PageWish = { limit: number; after: Cursor | null }
export const pageWishSchema = z.object({
  limit: z.int().min(1).max(largestPage),
  after: cursorSchema.nullable(),
})

/** `next` is where the next page begins; null on the last. */
export type Page<T> = { items: T[]; next: { at: Date; id: string } | null }

/** Of one row more than the page holds: whether there is a next one shows in it. */
export function pageOf<T extends { at: Date; id: string }>(rows: readonly T[], limit: number): Page<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? { at: last.at, id: last.id } : null }
}
