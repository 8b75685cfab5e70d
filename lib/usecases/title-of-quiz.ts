import 'server-only'
import type { Article } from '@/lib/model/article'

/** A new quiz is called like its article; one without a title like its first words. */
export function titleOfQuiz(article: Article): string {
  return (article.title.trim() || article.text).slice(0, 300)
}
