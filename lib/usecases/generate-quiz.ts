import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { isReadable } from '@/lib/model/article-language'
import type { Candidate, Rejection } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { type FewReason, joinReasons } from '@/lib/model/few-reason'
import type { GenerationNews, Progress, QuizMade } from '@/lib/model/generation'
import { type Id, idSchema } from '@/lib/model/id'
import {
  type Difficulty,
  difficultySchema,
  type QuestionKind,
  questionKindSchema,
} from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import { stagesInTurns } from '@/lib/questions/generate-in-turns'
import { candidateStages } from '@/lib/questions/pipeline'
import { database } from '@/lib/storage/database'
import { listWrongOnArticle } from '@/lib/storage/marks'
import { askModelToo } from './ask-model-too'
import { findOwnArticle } from './find-own-article'
import { keepDraft } from './keep-draft'
import { parseInput } from './parse-input'
import { questionsPerQuiz } from './questions-per-quiz'
import { inOtherLanguage, whySoFew } from './why-so-few'
import { withinLimit } from './within-limit'

export type GenerateQuizInput = {
  actor: Actor
  articleId: Id
  /** 1 to 60. */
  count: number
  kinds: QuestionKind[] | null
  difficulty: Difficulty | null
  seed: number
  /** Asks the language model of the installation, too, and sends it the article. Left out: no. */
  withModel?: boolean
  /** Called while the engine works, and only once it has begun: a refusal comes before. */
  onProgress?: (news: GenerationNews) => void
}
export type QuizGenerated = QuizMade & { rejectedByRule: { rule: string; count: number }[] }

const schema = z.object({
  articleId: idSchema,
  count: z.int().min(1).max(questionsPerQuiz, 'too-many-questions'),
  kinds: z.array(questionKindSchema).min(1, 'kind-needed').max(20).nullable(),
  difficulty: difficultySchema.nullable(),
  seed: z.int().min(0).max(0xffff_ffff),
  withModel: z.boolean().default(false),
})

/** A new draft whose questions are all still suggestions. An article of which nothing can be asked leaves no draft. In a language without an engine of ours only a language model asks. */
export async function generateQuiz(input: GenerateQuizInput): Promise<Result<QuizGenerated>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { articleId, withModel, ...options } = given.value
  const db = await database()
  const found = await findOwnArticle(db.prisma, input.actor, articleId)
  if (!found.ok) return found
  const allowed = await withinLimit('generate', userId.value)
  if (!allowed.ok) return allowed
  const { id: articleVersionId, article } = found.value.version
  if (inOtherLanguage(article)) return nothingToAsk(['other-language'])
  if (!isReadable(article) && !withModel) return nothingToAsk(['no-engine'])
  const tell = input.onProgress
  const [read, asked] = !isReadable(article) ? [0, 94] : withModel ? [30, 94] : [100, 100]
  const learned = await listWrongOnArticle(db.prisma, userId.value, articleId)
  const own: Own = isReadable(article)
    ? await stagesInTurns(candidateStages(article, { ...options, learned }), tell && within(0, read, tell))
    : nothingOfOurs
  const { document, rejected } = own
  const ownerId = userId.value
  const to = { ownerId, articleId, articleVersionId, options }
  const asking = { ...to, article, document, own: own.candidates, onNews: tell }
  const model = withModel ? await askModelToo(asking, { from: read, to: asked }) : null
  const candidates = [...own.candidates, ...(model?.candidates ?? [])]
  const choosing = tell && (withModel ? within(asked, 100, tell) : tell)
  const held = model?.held ?? null
  const written = await keepDraft({ ...to, article, document, candidates, held }, choosing)
  if (written === 'nothing') return nothingToAsk(whySoFew(document, 0, options.count))
  if (written === 'taken-over') return fail('conflict', 'quiz-written-elsewhere')
  const { quizId, questions } = written
  const made = questions.length
  const chosen = questions.filter(({ origin }) => origin.engine === 'llm').length
  return ok({
    quizId,
    made,
    asked: options.count,
    few: whySoFew(document, made, options.count),
    model: model && { ...model.run, chosen },
    rejectedByRule: countByRule(rejected),
  })
}

/** What our engine made of an article; of one in a language that it does not read, nothing. */
type Own = { document: Document | null; candidates: Candidate[]; rejected: Rejection[] }
const nothingOfOurs: Own = { document: null, candidates: [], rejected: [] }

/** Progress of a part as progress of the whole. The last stage begins where the ones before it end. */
function within(from: number, to: number, tell: (progress: Progress) => void): (progress: Progress) => void {
  return ({ stage, done, of }) => {
    const share =
      stage === 'choosing' ? Math.max(0, done / of - beforeChoosing) / (1 - beforeChoosing) : done / of
    tell({ stage, done: Math.round(from + (to - from) * share), of: 100 })
  }
}
const beforeChoosing = 0.94

function nothingToAsk(few: readonly FewReason[]) {
  return fail('invalid', 'nothing-to-ask', { params: { few: joinReasons(few) } })
}

function countByRule(rejected: readonly Rejection[]): { rule: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { rule } of rejected) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => b.count - a.count)
}
