import 'server-only'
import type { Article } from '@/lib/model/article'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { newPartId } from '@/lib/model/id'
import type { PortableQuestion } from '@/lib/model/portable-quiz'
import type { Origin, QuestionBody } from '@/lib/model/question'
import { mapIds } from './map-ids'
import { asBody, portableFindings } from './portable-findings'

/** Who brings in a question that a person wrote elsewhere answers for it as for one of their own. */
const broughtIn: Origin = { engine: 'instructor', rule: 'imported', confidence: 1 }

/** The questions of a file as they are stored: our own ids, what the item rules say. Others get their turn in between. */
export async function* importedBodies(
  questions: readonly PortableQuestion[],
  article: Article | null,
  language: ArticleLanguage,
): AsyncGenerator<QuestionBody> {
  let since = performance.now()
  for (const question of questions) {
    const origin = question.origin.engine === 'import' ? broughtIn : question.origin
    const own = { ...question, origin, content: mapIds(question.content, () => newPartId()) }
    yield asBody(own, portableFindings(own, article, language))
    if (performance.now() - since > 30) {
      await new Promise<void>(resolve => setImmediate(resolve))
      since = performance.now()
    }
  }
}
