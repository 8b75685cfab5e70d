import { z } from 'zod'
import { type Article, joinParagraphs } from '@/lib/model/article'
import { articleLanguageSchema } from '@/lib/model/article-language'
import { articleSchema } from '@/lib/model/article-schema'
import type { PortableQuestion, PortableQuiz } from '@/lib/model/portable-quiz'
import { marginLine, readMarginLine } from './margin'

/** What a comment says of the article that stands beside it; `title` is the quiz's. */
const headingSchema = z.object({
  quiz: z.string().max(300),
  language: articleLanguageSchema.nullable(),
  article: articleSchema
    .pick({ title: true, language: true, byline: true, date: true, provenance: true })
    .extend({ paragraphs: z.int().min(1), length: z.int().min(1) })
    .nullable(),
})
export type Heading = z.infer<typeof headingSchema>

export function headingLine({ title, language, article }: PortableQuiz): string {
  return marginLine({
    quiz: title,
    language,
    article: article && {
      title: article.title,
      language: article.language,
      byline: article.byline,
      date: article.date,
      provenance: article.provenance,
      paragraphs: article.paragraphs.length,
      length: article.text.length,
    },
  })
}

export function readHeading(comment: string): Heading | null {
  return headingSchema.safeParse(readMarginLine(comment)).data ?? null
}

/** An article of paragraphs that stood in a file; null when there is none in them. */
export function articleOf(
  paragraphs: readonly string[],
  facts: Pick<Article, 'title' | 'language'> & Partial<Pick<Article, 'byline' | 'date' | 'provenance'>>,
): Article | null {
  const { title, language, byline = null, date = null, provenance } = facts
  const kept = paragraphs.filter(paragraph => paragraph !== '')
  const known = { title, language, byline, date, ...(provenance ? { provenance } : {}) }
  const article = { ...known, paragraphs: kept, text: joinParagraphs(kept), left: [] }
  return articleSchema.safeParse(article).data ?? null
}

/** Who wrote it and where it comes from: what a licence asks to be shown wherever the text is. */
export function sourceLine({ byline, provenance }: Article): string {
  const { site, licence, address } = provenance ?? { site: null, licence: null, address: null }
  return [byline, site, licence, address].filter(one => one !== null && one !== '').join(' · ')
}

/** Evidence is by place: where the article is not the one that was written, letter for letter, it proves nothing. */
export function provenIn(
  questions: readonly PortableQuestion[],
  article: Article | null,
  heading: Heading | null,
): PortableQuestion[] {
  const length = article && heading?.article?.length === article.text.length ? article.text.length : 0
  return questions.map(question => ({
    ...question,
    evidence: question.evidence.filter(({ start, end }) => start < end && end <= length),
  }))
}
