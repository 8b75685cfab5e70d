import { z } from 'zod'

/**
 * A stretch of an article: character offsets (UTF-16 code units) into `article.text`,
 * `start` included, `end` excluded, so that `text.slice(start, end)` is what it names.
 */
export const spanSchema = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .refine(span => span.end >= span.start, { message: 'a span ends where it starts or after' })
