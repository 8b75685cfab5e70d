import 'server-only'
import { z } from 'zod'
import { asLearner } from '@/lib/access/permissions'
import { nextPractice } from '@/lib/access/practice-steps'
import type { Actor } from '@/lib/model/actor'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { isBlank } from '@/lib/model/blank'
import { type Id, idSchema } from '@/lib/model/id'
import type { PublicQuestion } from '@/lib/model/public-question'
import { type ResponseValue, responseValueSchema } from '@/lib/model/response'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Span } from '@/lib/model/span'
import { cutSentences } from '@/lib/scoring/cut-sentences'
import { findArticleVersion } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { findEdition } from '@/lib/storage/editions'
import { listLearnersOf } from '@/lib/storage/forget-learners'
import {
  type DueItem,
  listFirstTries,
  listPracticeItems,
  type PracticeDay,
  putPracticeItem,
} from '@/lib/storage/practice'
import type { Queries } from '@/lib/storage/queries'
import { type CheckedQuestion, checkedQuestion } from './checked-question'
import { parseInput } from './parse-input'
import { fitsQuestion } from './response-of-question'
import { scoreAsked } from './score-asked'
import { sealedQuestions } from './sealed-questions'

/** Options and orders are mixed anew for who comes back: the place of a key is not what is practised. */
const seed = 1

export type PracticeOverview = {
  due: { editionId: Id; title: string; language: ArticleLanguage; questions: number }[]
  /** How many come later, and when the next of them. */
  later: number
  next: Date | null
  progress: PracticeDay[]
}

/** What of a learner's practice comes back now, what later, and how it went over time. */
export async function findPracticeOverview({ actor }: { actor: Actor }): Promise<Result<PracticeOverview>> {
  const learners = await learnersOf(actor)
  if (!learners.ok) return learners
  const { prisma } = await database()
  const items = await listPracticeItems(prisma, learners.value)
  const now = new Date()
  const due = items.filter(item => isDue(item, now))
  const later = items.filter(item => !isDue(item, now))
  return ok({
    due: [...new Set(due.map(({ editionId }) => editionId))].flatMap(id => {
      const items = due.filter(({ editionId }) => editionId === id)
      return items.slice(0, 1).map(({ editionId, title, language }) => ({
        ...{ editionId, title, language },
        questions: items.length,
      }))
    }),
    later: later.length,
    next: later[0]?.dueAt ?? null,
    progress: await listFirstTries(prisma, learners.value),
  })
}

export type PracticeView = {
  title: string
  language: ArticleLanguage
  article: {
    title: string
    byline: string | null
    date: string | null
    paragraphs: string[]
    sentences: Span[]
  }
  questions: PublicQuestion[]
}

/** The questions of one edition that have come back, with their article. */
export async function findPractice(input: { actor: Actor; editionId: Id }): Promise<Result<PracticeView>> {
  const learners = await learnersOf(input.actor)
  if (!learners.ok) return learners
  const given = parseInput(z.object({ editionId: idSchema }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const due = await dueItems(prisma, learners.value)
  const ids = due.filter(({ editionId }) => editionId === given.value.editionId).map(one => one.questionId)
  if (ids.length === 0) return fail('not-found', 'nothing-to-practise')
  const edition = await findEdition(prisma, given.value.editionId)
  const article = await findArticleVersion(prisma, edition.articleVersionId)
  const { title, byline, date, paragraphs, language, text } = article
  const questions = edition.questions.filter(({ id }) => ids.includes(id))
  return ok({
    title: edition.title,
    language,
    article: { title, byline, date, paragraphs, sentences: cutSentences(text, language) },
    questions: sealedQuestions({ questions, settings: edition.settings }, { seed }).map(
      ({ sealed }) => sealed,
    ),
  })
}

/** One response to a question that came back: it is over then, and comes back later, or sooner when it was not right. */
export async function tryPractice(input: {
  actor: Actor
  questionId: Id
  value: ResponseValue
}): Promise<Result<CheckedQuestion>> {
  const learners = await learnersOf(input.actor)
  if (!learners.ok) return learners
  const given = parseInput(z.object({ questionId: idSchema, value: responseValueSchema }), input)
  if (!given.ok) return given
  const { questionId, value } = given.value
  const db = await database()
  return db.transact(async tx => {
    const item = (await dueItems(tx, learners.value)).find(one => one.questionId === questionId)
    const edition = item && (await findEdition(tx, item.editionId))
    const question = edition?.questions.find(({ id }) => id === questionId)
    if (!item || !edition || !question) return fail('not-found', 'nothing-to-practise')
    if (!fitsQuestion(question.content, value)) return fail('invalid', 'response-does-not-fit')
    if (isBlank(value)) return fail('invalid', 'nothing-to-check')
    const article = await findArticleVersion(tx, edition.articleVersionId)
    const { outcome } = scoreAsked({ question, article, rulings: [] }, '', value)
    const { learnerId, step } = item
    const next = nextPractice(step, outcome === 'accepted', new Date())
    await putPracticeItem(tx, { learnerId, questionId, ...next })
    const shown = checkedQuestion(question, ['rejected', outcome])
    if (!shown) throw new Error('a response that was checked has an outcome')
    return ok(shown)
  })
}

async function learnersOf(actor: Actor): Promise<Result<Id[]>> {
  const claim = asLearner(actor)
  if (!claim.ok) return claim
  const { prisma } = await database()
  return ok(await listLearnersOf(prisma, claim.value.learnerId, claim.value.userId))
}

const isDue = ({ dueAt }: DueItem, now: Date) => dueAt !== null && dueAt <= now

async function dueItems(db: Queries, learnerIds: readonly Id[]): Promise<DueItem[]> {
  const now = new Date()
  return (await listPracticeItems(db, learnerIds)).filter(item => isDue(item, now))
}
