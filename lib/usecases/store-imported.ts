import 'server-only'
import { catalogue } from '@/lib/messages/catalogue'
import type { Article } from '@/lib/model/article'
import { type ArticleLanguage, engineLanguage } from '@/lib/model/article-language'
import type { Id } from '@/lib/model/id'
import type { Imported } from '@/lib/model/import'
import type { QuestionBody } from '@/lib/model/question'
import { defaultSettings } from '@/lib/model/quiz'
import { findStoredArticle } from '@/lib/storage/articles'
import type { Database } from '@/lib/storage/database'
import { insertQuestions } from '@/lib/storage/questions'
import { insertQuiz } from '@/lib/storage/quizzes'
import { keepArticle } from './keep-article'
import { questionsPerQuiz } from './questions-per-quiz'
import { titleOfQuiz } from './title-of-quiz'

/** `stored` when it is one of the instructor's already. */
export type ChosenArticle = {
  article: Article | null
  stored: { articleId: Id; versionId: Id } | null
}

type Given = {
  db: Database
  ownerId: Id
  article: ChosenArticle
  title: string
  language: ArticleLanguage
  bodies: readonly QuestionBody[]
  onStored: (done: number) => void
}

/** One draft for as many questions as a quiz holds, in one transaction. */
export async function storeImported(given: Given): Promise<Imported['quizzes']> {
  const { db, ownerId, bodies } = given
  const article = given.article.article ?? without(given.language)
  const title = (given.title.trim() || titleOfQuiz(article)).slice(0, 280)
  const parts = Math.ceil(bodies.length / questionsPerQuiz)
  return db.transact(async tx => {
    let stored = given.article.stored
    if (!stored) {
      const articleId = await keepArticle(tx, ownerId, article)
      stored = { articleId, versionId: (await findStoredArticle(tx, articleId))?.version.id ?? '' }
    }
    const quizzes: Imported['quizzes'] = []
    for (let part = 0; part < parts; part++) {
      const inside = bodies.slice(part * questionsPerQuiz, (part + 1) * questionsPerQuiz)
      const name = parts === 1 ? title : `${title} (${part + 1}/${parts})`
      const quizId = await insertQuiz(tx, {
        ownerId,
        articleId: stored.articleId,
        articleVersionId: stored.versionId,
        title: name,
        settings: defaultSettings,
      })
      const rows = inside.map((body, position) => ({ position, state: 'accepted' as const, body }))
      await insertQuestions(tx, quizId, rows)
      quizzes.push({ quizId, title: name, questions: inside.length })
      given.onStored(part * questionsPerQuiz + inside.length)
      await new Promise<void>(resolve => setImmediate(resolve))
    }
    return quizzes
  })
}

/** A quiz stands on an article; one that came alone stands on a line that says so. */
function without(language: ArticleLanguage): Article {
  const { noArticle, noArticleTitle } = catalogue[engineLanguage(language) ?? 'en'].paper
  return {
    title: noArticleTitle,
    language,
    byline: null,
    date: null,
    paragraphs: [noArticle],
    text: noArticle,
    left: [],
  }
}
