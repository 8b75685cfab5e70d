import { z } from 'zod'
import { articleLanguageSchema } from '@/lib/model/article-language'
import { articleSchema } from '@/lib/model/article-schema'
import { idSchema } from '@/lib/model/id'
import { cefrBands } from '@/lib/model/level'
import { quizStateSchema } from '@/lib/model/quiz'
import { named } from './registry'

const about = {
  id: idSchema,
  title: z.string(),
  language: articleLanguageSchema,
  words: z.int(),
  level: z.object({ lix: z.number(), band: z.enum(cefrBands).nullable() }),
  tags: z.array(z.string()),
}

export const articleSummary = named(
  'ArticleSummary',
  z.object({ ...about, quizzes: z.int(), updatedAt: z.date() }),
)

/** Spans of questions count in `text`: its paragraphs, joined by a blank line. */
export const articleShape = named(
  'Article',
  z.object({
    ...about,
    /** The number of its newest version: revising names it. */
    version: z.int(),
    byline: articleSchema.shape.byline,
    date: articleSchema.shape.date,
    paragraphs: z.array(z.string()),
    text: z.string(),
    createdAt: z.date(),
    quizzes: z.array(z.object({ id: idSchema, title: z.string(), state: quizStateSchema })),
  }),
)

export const newArticle = named(
  'NewArticle',
  z.object({
    text: z.string().min(1),
    /** The same as it stood in a page: what is clutter shows in it. */
    html: z.string().nullable().default(null),
    title: z.string().nullable().default(null),
    language: articleLanguageSchema.or(z.literal('auto')).default('auto'),
  }),
)
export const articleRevision = named(
  'ArticleRevision',
  z.object({ version: z.int().min(1), title: z.string(), text: z.string() }),
)
