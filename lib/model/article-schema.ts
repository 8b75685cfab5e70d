import { z } from 'zod'
import { articleLanguageSchema } from './article-language'
import { provenanceSchema } from './source'

/** A line taken for clutter, the rule that took it, and where it stood (for putting it back). */
export const leftLineSchema = z.object({
  text: z.string(),
  rule: z.string(),
  /** Index into the lines of the paste; lines of `kept` and `left` together are the whole paste. */
  line: z.int().min(0),
})

/**
 * A cleaned article. `text` is `paragraphs` joined by a blank line ("\n\n"); the title is not in it.
 * All spans of all questions are offsets into `text`.
 */
export const articleSchema = z.object({
  title: z.string().max(500),
  language: articleLanguageSchema,
  byline: z.string().max(500).nullable(),
  /** Day of publication as ISO 8601 (YYYY-MM-DD) when the page or dateline says one. */
  date: z.iso.date().nullable(),
  /** Where it comes from, when a page or file said so. */
  provenance: provenanceSchema.optional(),
  paragraphs: z.array(z.string().min(1)).min(1),
  text: z.string().min(1),
  left: z.array(leftLineSchema),
})
