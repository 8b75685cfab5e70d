import type { Article } from '@/lib/model/article'

/** What the bench shows of an article; what was left out of it stays on the server. */
export type BenchArticle = Pick<Article, 'title' | 'language' | 'byline' | 'date' | 'paragraphs' | 'text'>
