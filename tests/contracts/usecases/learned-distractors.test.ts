import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Database } from '@/lib/storage/database'
import { addQuestion } from '@/lib/usecases/add-question'
import { decideReview } from '@/lib/usecases/decide-review'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { generateQuiz } from '@/lib/usecases/generate-quiz'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { startQuiz } from '@/lib/usecases/start-quiz'
import { anArticleOf } from '../../support/a-quiz'
import { takes } from '../../support/a-taken-quiz'
import { bothDatabases } from '../../support/both-databases'
import { anInstructor, got } from '../../support/people'

const page = readFileSync('prisma/seed/french.txt', 'utf8')
const key = 'Anselme Le Dantec'
const wrong = 'Gaël Morvan'

describe.each(await bothDatabases())('what learners mistook for a key ($place)', ({ open }) => {
  let db: Database
  beforeAll(async () => {
    process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
    db = await open()
  })
  afterAll(() => db.close())

  /** A published quiz that asks for the key to be typed. */
  async function aTypedQuiz() {
    const { actor } = await anInstructor()
    const { articleId, text } = await anArticleOf(actor, page, 'fr')
    const { quizId } = got(await startQuiz({ actor, articleId }))
    const start = text.indexOf(key)
    const body = {
      ...{ class: 'who' as const, difficulty: 'easy' as const, points: 1, explanation: null },
      content: {
        kind: 'short-answer' as const,
        stem: 'Quel est le nom que les habitants ont donné ?',
        key: { text: key, class: 'person' as const, accepted: [] },
      },
      evidence: [{ start, end: start + key.length }],
    }
    got(await addQuestion({ actor, quizId, body }))
    return { actor, articleId, ...got(await publishQuiz({ actor, quizId })) }
  }

  /** The options of a choice about the key, when the article is asked about again. */
  async function optionsAgain(actor: Actor, articleId: Id): Promise<string[]> {
    const wish = { count: 25, kinds: ['multiple-choice' as const], difficulty: null, seed: 7 }
    const { quizId } = got(await generateQuiz({ actor, articleId, ...wish }))
    const options = got(await findQuiz({ actor, quizId })).questions.flatMap(({ content }) =>
      content.kind === 'multiple-choice' && content.options.some(one => one.correct && one.text === key)
        ? content.options.map(({ text }) => text)
        : [],
    )
    expect(options.length).toBeGreaterThan(2)
    return options
  }

  it('is a wrong option of the next quiz once two learners typed it, however they wrote it', async () => {
    const { actor, articleId, joinCode } = await aTypedQuiz()
    await takes(joinCode, 'Ada', { name: wrong })
    expect(await optionsAgain(actor, articleId)).not.toContain(wrong)
    await takes(joinCode, 'Bo', { name: 'gaël  morvan ' })
    await takes(joinCode, 'Cy', { name: wrong })
    expect(await optionsAgain(actor, articleId)).toContain(wrong)
  })

  it('stays with the instructor whose learners they are', async () => {
    const { joinCode } = await aTypedQuiz()
    for (const name of ['Ada', 'Bo']) await takes(joinCode, name, { name: wrong })
    const other = (await anInstructor()).actor
    const { articleId } = await anArticleOf(other, page, 'fr')
    expect(await optionsAgain(other, articleId)).not.toContain(wrong)
  })

  it('is none once a person has accepted it', async () => {
    const { actor, articleId, joinCode } = await aTypedQuiz()
    const first = await takes(joinCode, 'Ada', { name: wrong })
    await takes(joinCode, 'Bo', { name: wrong })
    got(
      await decideReview({
        ...{ actor, id: `accepted-${articleId}`, attemptId: first.attemptId, reach: 'everyone' },
        ...{ questionId: first.questionIds['short-answer'], points: 'all', comment: null },
      }),
    )
    expect(await optionsAgain(actor, articleId)).not.toContain(wrong)
  })
})
