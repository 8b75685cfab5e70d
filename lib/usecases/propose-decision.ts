import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { answer } from '@/lib/llm/answer'
import { decide, type ToDecide } from '@/lib/llm/decide'
import { promptVersion } from '@/lib/llm/prompts-of'
import type { Caller } from '@/lib/llm/retry'
import { speaksToGrader } from '@/lib/llm/speaks-to-grader'
import type { Actor } from '@/lib/model/actor'
import type { Article } from '@/lib/model/article'
import { type Id, idSchema } from '@/lib/model/id'
import type { DecisionFlaw, ModelTrouble, ProposedVerdict } from '@/lib/model/language-model'
import { fail, ok, type Result } from '@/lib/model/result'
import { typesetLine } from '@/lib/questions/arrange-options'
import { scoreResponse } from '@/lib/scoring/score-response'
import { findArticleVersion } from '@/lib/storage/articles'
import { findStoredAttempt } from '@/lib/storage/attempts'
import { database } from '@/lib/storage/database'
import { listEditions } from '@/lib/storage/editions'
import type { Queries } from '@/lib/storage/queries'
import { findResponse } from '@/lib/storage/responses'
import { findModels } from './find-models'
import { findOwnQuiz } from './find-own-quiz'
import { inForeignWords } from './in-foreign-words'
import { type Judgeable, judgeableForm } from './judgeable-form'
import { modelCallers } from './model-callers'
import { parseInput } from './parse-input'

export type ProposeDecisionInput = {
  actor: Actor
  attemptId: Id
  /** Of the attempt's edition. */
  questionId: Id
  /** Which gap of a cloze of several, from 0; null is the response as a whole. */
  gap: number | null
}
export type DecisionProposed =
  | { verdict: ProposedVerdict; reason: string; quotation: string; prompts: number }
  | { trouble: ModelTrouble }
  | { dropped: DecisionFlaw }

const schema = z.object({
  attemptId: idSchema,
  questionId: idSchema,
  gap: z.int().min(0).nullable(),
})

/**
 * What a language model would decide of one response, for whoever grades to follow or not; nothing is stored, no score
 * changes. The article, the question, its key and the response go to the model, without a name. A second asking, which is
 * not told which of two answers is the key (of the second model, where one is set), has to come to the same.
 */
export async function proposeDecision(input: ProposeDecisionInput): Promise<Result<DecisionProposed>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await findJudgeable(prisma, input.actor, given.value)
  if (!found.ok) return found
  const models = await findModels()
  if (!models) return fail('unavailable', 'no-language-model')
  const { article, ...judged } = found.value
  if (speaksToGrader(judged.response)) return ok({ dropped: 'not-sent' })
  const { propose, verify, mark } = modelCallers(userId.value, models)
  const asked = { ...judged, article, mark }
  const made = await decide(propose, asked)
  if (!('verdict' in made)) return ok(made)
  if (made.verdict === 'accept' && isAnotherFigure(asked)) return ok({ dropped: 'against-key' })
  if (inForeignWords(made.reason, article.language)) return ok({ trouble: 'wrong-language' })
  const doubt = await judgesOtherwise(verify, made.verdict, asked)
  if (doubt) return ok(doubt)
  const reason = typesetLine(made.reason, article.language)
  return ok({ ...made, reason, prompts: promptVersion('decide', article) })
}

type Asked = ToDecide & Judgeable

/** Numbers and dates are read, and not weighed: what the rules refuse of them no model makes right. */
function isAnotherFigure({ stem, key, keys, response, class: kind, evidence, article }: Asked): boolean {
  if (kind !== 'number' && kind !== 'date') return false
  const accepted = keys.filter(one => one !== key)
  const content = { kind: 'short-answer' as const, stem, key: { text: key, class: kind, accepted } }
  const asked = { content, points: 1, evidence: [...evidence] }
  return scoreResponse(asked, { kind: 'short-answer', text: response }, article).outcome === 'rejected'
}

async function findJudgeable(
  db: Queries,
  actor: Actor,
  { attemptId, questionId, gap }: Omit<ProposeDecisionInput, 'actor'>,
): Promise<Result<Omit<Asked, 'mark'>>> {
  const stored = await findStoredAttempt(db, attemptId)
  const quiz = stored && (await findOwnQuiz(db, actor, stored.attempt.quizId, 'grade'))
  if (!stored || !quiz?.ok) return fail('not-found', 'response-not-found')
  if (stored.attempt.submittedAt === null) return fail('conflict', 'not-submitted')
  const edition = (await listEditions(db, quiz.value.id)).find(({ id }) => id === stored.attempt.editionId)
  const question = edition?.questions.find(({ id }) => id === questionId)
  if (!edition || !question) return fail('not-found', 'response-not-found')
  const value = (await findResponse(db, attemptId, questionId))?.value ?? null
  const laid = judgeableForm(question.content, value, gap)
  if (!laid) return fail('invalid', 'bad-input')
  const article: Article = await findArticleVersion(db, edition.articleVersionId)
  return ok({ ...laid, evidence: question.evidence, article })
}

/** Null when somebody who sees two answers, and not which is the key, finds both right where one accepts and the key alone where one refuses. */
async function judgesOtherwise(
  call: Caller,
  verdict: ProposedVerdict,
  { stem, key, response, article, mark }: ToDecide,
): Promise<{ trouble: ModelTrouble } | { dropped: DecisionFlaw } | null> {
  const options = [
    { id: 'key', text: key, correct: true },
    { id: 'response', text: response, correct: verdict === 'accept' },
  ]
  const content = { kind: 'multiple-choice' as const, stem, options }
  const read = await answer(call, content, { article, mark, blind: false, turned: true })
  if ('trouble' in read) return read
  const right = options.filter(({ correct }) => correct).map(({ id }) => id)
  const same = read.right.length === right.length && right.every(id => read.right.includes(id))
  return same ? null : { dropped: 'disagree' }
}
