import { z } from 'zod'

/** Where an article comes from, as far as its page or file says so. */
export const provenanceSchema = z.object({
  /** The name of the site or publisher. */
  site: z.string().max(200).nullable(),
  /** The address it was fetched from; shown as a link, so nothing but http(s). */
  address: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable(),
  /** The licence as stated: a short name, "CC BY-SA 4.0", or its address. */
  licence: z.string().max(200).nullable(),
})
export type Provenance = z.infer<typeof provenanceSchema>

/** What a page or file says of itself, beside its text. */
export const aboutSchema = provenanceSchema.extend({
  title: z.string().max(500).nullable(),
  byline: z.string().max(500).nullable(),
  date: z.iso.date().nullable(),
})
export type About = z.infer<typeof aboutSchema>

export const nothingStated: About = {
  title: null,
  byline: null,
  date: null,
  site: null,
  address: null,
  licence: null,
}

/** A text to clean: words, the blocks they stand in when those are known, and what is said of it. */
export const sourceSchema = z.object({
  text: z.string(),
  html: z.string().nullable(),
  about: aboutSchema.nullish(),
})
export type Source = z.infer<typeof sourceSchema>

/** A chapter of a book, by its number among those that hold text. */
export const chapterSchema = z.object({
  number: z.int().min(1),
  title: z.string(),
  words: z.int().min(0),
})
export type Chapter = z.infer<typeof chapterSchema>

/** What came of reading a file: a source, or a book of which one chapter is to be chosen. */
export const readFileSchema = z.union([
  z.object({ source: sourceSchema }),
  z.object({ chapters: z.array(chapterSchema) }),
])
export type ReadFile = z.infer<typeof readFileSchema>

export const intakeStages = ['sending', 'fetching', 'reading'] as const
/** How far: bytes that came, or pages that were read; `of` is 0 where nobody knows. */
export const intakeProgressSchema = z.object({
  stage: z.enum(intakeStages),
  done: z.number().min(0),
  of: z.number().min(0),
})
export type IntakeProgress = z.infer<typeof intakeProgressSchema>

/** The largest file that is read, in bytes. */
export const largestFile = 24 * 1024 * 1024
/** The longest address that is asked for. */
export const longestAddress = 2_000
