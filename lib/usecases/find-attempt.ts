import 'server-only'
import { z } from 'zod'
import { type AttemptPhase, type AttemptTime, attemptPhase } from '@/lib/access/attempt-window'
import { asLearner } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Article } from '@/lib/model/article'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { type Id, idSchema } from '@/lib/model/id'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { Edition, QuizSettings } from '@/lib/model/quiz'
import type { Response } from '@/lib/model/response'
import { ok, type Result } from '@/lib/model/result'
import type { Span } from '@/lib/model/span'
import { cutSentences } from '@/lib/scoring/cut-sentences'
import { findArticleVersion } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { findEdition } from '@/lib/storage/editions'
import { listTries } from '@/lib/storage/practice'
import type { Queries } from '@/lib/storage/queries'
import { listResponses } from '@/lib/storage/responses'
import { unchanging } from '@/lib/storage/unchanging'
import { type CheckedQuestion, checkedQuestion } from './checked-question'
import { parseInput } from './parse-input'
import { sealedQuestions } from './sealed-questions'
import { seatTogether, seenTogether } from './seats-together'
import { settledIfDue } from './settle-attempts'

export type FindAttemptInput = { actor: Actor; attemptId: Id }
export type AttemptView = {
  id: Id
  /** 1 for the learner's first attempt at this quiz. */
  number: number
  state: 'open' | 'submitted'
  startedAt: Date
  submittedAt: Date | null
  closesAt: Date | null
  time: AttemptClock
  learnerName: string
  title: string
  language: ArticleLanguage
  /** Sentences are offsets into the paragraphs joined by a blank line: what one touch marks. */
  article: {
    title: string
    byline: string | null
    date: string | null
    paragraphs: string[]
    sentences: Span[]
  }
  questions: PublicQuestion[]
  /** What was saved so far, at most one a question. */
  responses: Response[]
  /** How questions are shown at first. */
  view: QuizSettings['view']
  /** In a quiz for practice: what was checked so far. Null in any other. */
  checked: CheckedQuestion[] | null
}

/** The time of one attempt by the server's clock; `now` is when it was read there. */
export type AttemptClock = AttemptTime & { now: Date; phase: AttemptPhase }

async function checkedOf(
  db: Queries,
  { questions }: Pick<Edition, 'questions'>,
  attemptId: Id,
): Promise<CheckedQuestion[]> {
  const tries = await listTries(db, attemptId)
  return questions.flatMap(question => {
    const own = tries.filter(({ questionId }) => questionId === question.id)
    return (
      checkedQuestion(
        question,
        own.map(({ outcome }) => outcome),
      ) ?? []
    )
  })
}

// A class opens the same quiz at the same moment. An edition is written once, but for how its questions count.
const editions = unchanging<Edition>('editions', 24)
const articles = unchanging<{ article: Article; sentences: Span[] }>('articles', 24)

/** What a learner sees while responding: nothing in it depends on what is right, but what they had checked in practice. */
export async function findAttempt(input: FindAttemptInput): Promise<Result<AttemptView>> {
  const allowed = asLearner(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ attemptId: idSchema }), input)
  if (!given.ok) return given
  const db = await database()
  const found = await seatTogether(db, input.actor, given.value.attemptId)
  if (!found.ok) return found
  const { seat, sitting } = found.value
  const { learner } = seat
  const { time } = sitting
  const now = new Date()
  const attempt = await settledIfDue(db, seat.attempt, sitting, now)
  await seenTogether(db, attempt.id, now)
  const edition = await editions(`${attempt.editionId} ${seat.counting}`, () =>
    findEdition(db.prisma, attempt.editionId),
  )
  const { article, sentences } = await articles(edition.articleVersionId, async () => {
    const found = await findArticleVersion(db.prisma, edition.articleVersionId)
    return { article: found, sentences: cutSentences(found.text, found.language) }
  })
  const { title, language, byline, date, paragraphs } = article
  return ok({
    id: attempt.id,
    number: attempt.number,
    state: attempt.submittedAt === null ? 'open' : 'submitted',
    startedAt: attempt.startedAt,
    submittedAt: attempt.submittedAt,
    closesAt: time.closesAt,
    time: { ...time, now, phase: attemptPhase(sitting, now) },
    learnerName: learner.name,
    title: edition.title,
    language,
    article: { title, byline, date, paragraphs, sentences },
    questions: sealedQuestions(edition, attempt).map(({ sealed }) => sealed),
    view: sitting.quiz.settings.view,
    checked: sitting.quiz.settings.practice ? await checkedOf(db.prisma, edition, attempt.id) : null,
    responses: seat.responded ? await listResponses(db.prisma, attempt.id) : [],
  })
}
