import { z } from 'zod'
import { type Cursor, cursorSchema, largestPage, type PageWish, usualPage } from '@/lib/model/page'

/** Opaque to callers: where the next page begins. */
export function writeCursor({ at, id }: { at: Date; id: string }): string {
  return Buffer.from(JSON.stringify({ at, id })).toString('base64url')
}

const written = cursorSchema.extend({ at: z.iso.datetime().transform(text => new Date(text)) })

function readCursor(text: string): Cursor | null {
  try {
    const parsed = written.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    // Not one that was ever written here.
    return null
  }
}

export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(largestPage).default(usualPage),
  cursor: z
    .string()
    .max(300)
    .refine(text => readCursor(text) !== null)
    .optional(),
})

export function pageWish({ limit, cursor }: z.output<typeof pageQuery>): PageWish {
  return { limit, after: cursor === undefined ? null : readCursor(cursor) }
}

/** A page of things; `next` is the cursor of the next one, null on the last. */
export function pageShape(item: z.ZodType) {
  const next = z
    .object({ at: z.date(), id: z.string() })
    .nullable()
    .transform(place => place && writeCursor(place))
  return z.object({ items: z.array(item), next: next.pipe(z.string().nullable()) })
}
