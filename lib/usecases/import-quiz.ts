import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { countWords } from '@/lib/intake/line'
import type { Actor } from '@/lib/model/actor'
import {
  type ImportArticle,
  type Imported,
  type ImportProgress,
  importArticleSchema,
} from '@/lib/model/import'
import { type Language, languageSchema } from '@/lib/model/language'
import type { PortableQuiz } from '@/lib/model/portable-quiz'
import type { QuestionBody } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import { environmentSchema } from '@/lib/model/settings'
import { database } from '@/lib/storage/database'
import { findOwnArticle } from './find-own-article'
import { importedBodies } from './imported-bodies'
import { parseInput } from './parse-input'
import { readPaste } from './read-paste'
import { readQuizApart } from './read-quiz-apart'
import { relocate } from './relocate'
import { type ChosenArticle, storeImported } from './store-imported'
import { withinLimit } from './within-limit'

export type ImportQuizInput = {
  actor: Actor
  bytes: Uint8Array
  article: ImportArticle
  /** Of the interface: for a file that says and shows nothing of its own. */
  language: Language
  onProgress?: (progress: ImportProgress) => void
}

const mostRemarks = 500

/** Reads a file into drafts of accepted questions. Nothing is stored unless all of it is. */
export async function importQuiz(input: ImportQuizInput): Promise<Result<Imported>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(z.object({ article: importArticleSchema, language: languageSchema }), input)
  if (!given.ok) return given
  const allowed = await withinLimit('import', userId.value)
  if (!allowed.ok) return allowed
  const say = input.onProgress ?? (() => undefined)
  say({ stage: 'reading', done: 0, of: 1 })
  const read = await readQuizApart({ bytes: input.bytes, otherwise: given.value.language })
  if (!read.ok) return read
  const { quiz, remarks, format } = read.value
  const { language } = quiz
  if (quiz.questions.length === 0) {
    const [first] = remarks
    return fail('invalid', 'nothing-taken', { params: { count: remarks.length, line: first?.line ?? 0 } })
  }
  const chosen = await articleFor(input.actor, given.value.article, quiz)
  if (!chosen.ok) return chosen
  const { article } = chosen.value
  const questions = article ? relocate(quiz.questions, quiz.article, article) : quiz.questions
  const bodies: QuestionBody[] = []
  for await (const body of importedBodies(questions, article, article?.language ?? language)) {
    bodies.push(body)
    if (bodies.length % 20 === 0) say({ stage: 'judging', done: bodies.length, of: questions.length })
  }
  say({ stage: 'storing', done: 0, of: questions.length })
  const quizzes = await storeImported({
    db: await database(),
    ownerId: userId.value,
    article: chosen.value,
    title: quiz.title,
    language,
    bodies,
    onStored: done => say({ stage: 'storing', done, of: bodies.length }),
  })
  return ok({
    quizzes,
    format,
    taken: bodies.length,
    withErrors: bodies.filter(({ findings }) => findings.some(({ level }) => level === 'error')).length,
    withArticle: article !== null,
    remarks: remarks.slice(0, mostRemarks),
    moreRemarks: Math.max(0, remarks.length - mostRemarks),
  })
}

async function articleFor(
  actor: Actor,
  choice: ImportArticle,
  quiz: PortableQuiz,
): Promise<Result<ChosenArticle>> {
  if (choice.from === 'own') {
    const { prisma } = await database()
    const found = await findOwnArticle(prisma, actor, choice.articleId)
    if (!found.ok) return found
    const { id: articleId, version } = found.value
    return ok({ article: version.article, stored: { articleId, versionId: version.id } })
  }
  if (choice.from === 'paste') {
    const source = { text: choice.text, html: null }
    const pasted = readPaste({ source, putBack: [], takeOut: [], language: quiz.language ?? 'auto' })
    if (!pasted.ok) return { ok: false, failure: { ...pasted.failure, field: 'article' } }
    return ok({ article: pasted.value.article, stored: null })
  }
  const maximum = environmentSchema.shape.PASSAGE_MAX_WORDS.parse(process.env.PASSAGE_MAX_WORDS)
  const words = countWords(quiz.article?.text ?? '')
  if (words > maximum) return fail('too-large', 'article-too-long', { params: { words, maximum } })
  return ok({ article: quiz.article, stored: null })
}
