// npm start -- --demo: a class with two articles, their quizzes, thirty learners and their attempts, made through the
// same verbs as everyone's. The password is made now, printed once, and has to be changed at the first sign-in.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { catalogue } from '@/lib/messages/catalogue'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Failure, Result } from '@/lib/model/result'
import { assignQuiz } from '@/lib/usecases/assign-quiz'
import { closeServer } from '@/lib/usecases/close-server'
import { createInstructor } from '@/lib/usecases/create-instructor'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { generateQuiz } from '@/lib/usecases/generate-quiz'
import { identifyActor } from '@/lib/usecases/identify-actor'
import { joinQuiz } from '@/lib/usecases/join-quiz'
import { judgeQuestion } from '@/lib/usecases/judge-question'
import { listQuizzes } from '@/lib/usecases/list-quizzes'
import { prepareServer } from '@/lib/usecases/prepare-server'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { saveArticle } from '@/lib/usecases/save-article'
import { saveResponse } from '@/lib/usecases/save-response'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { demonstrationSeed, learnerNames, randomFrom } from './seed/class'
import { isTrap, namedFor, respond } from './seed/respond'
import { seatClass } from './seed/seat-class'

const email = 'demo@passage.example'

function must<T, F extends Failure>(result: Result<T, F>): T {
  if (result.ok) return result.value
  throw new Error(`the demonstration class could not be made: ${result.failure.code}`)
}

const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`./seed/${name}.txt`, import.meta.url)), 'utf8')

async function makeQuiz(actor: Actor, text: string): Promise<{ quizId: Id; joinCode: string }> {
  const source = { text, html: null }
  const { articleId } = must(
    await saveArticle({ actor, source, putBack: [], takeOut: [], language: 'auto', title: null }),
  )
  const { quizId } = must(
    await generateQuiz({
      actor,
      articleId,
      count: 10,
      kinds: null,
      difficulty: null,
      seed: demonstrationSeed,
    }),
  )
  const { questions } = must(await findQuiz({ actor, quizId }))
  for (const { id, revision } of questions)
    must(await judgeQuestion({ actor, questionId: id, revision, state: 'accepted' }))
  const { joinCode } = must(await publishQuiz({ actor, quizId }))
  return { quizId, joinCode }
}

async function take(
  actor: Actor,
  quizId: Id,
  joinCode: string,
  random: () => number,
  seated: ReadonlyMap<string, Actor>,
) {
  const { questions } = must(await findQuiz({ actor, quizId }))
  for (const [index, name] of learnerNames.entries()) {
    const joined = must(
      await joinQuiz({
        actor: seated.get(name) ?? { role: 'visitor' },
        code: joinCode,
        name,
        address: `demonstration-${index}`,
      }),
    )
    const learner = (
      await identifyActor({ headers: new Headers(), learnerCookie: joined.learnerCookie?.value ?? null })
    ).actor
    const attempt = must(await findAttempt({ actor: learner, attemptId: joined.attemptId }))
    const ability = 0.3 + 0.65 * random()
    for (const asked of attempt.questions) {
      const question = questions.find(each => each.content.stem === asked.content.stem)
      const value = question
        ? respond(
            { question, trap: isTrap(question, questions), named: namedFor(question, questions) },
            ability,
            random,
          )
        : null
      if (value)
        must(
          await saveResponse({
            actor: learner,
            attemptId: joined.attemptId,
            questionId: asked.id,
            value,
            revision: 0,
          }),
        )
    }
    must(await submitAttempt({ actor: learner, attemptId: joined.attemptId }))
  }
}

async function main() {
  const prepared = await prepareServer()
  if (!prepared.ok) {
    process.stderr.write(
      `${catalogue.en.failures[prepared.failure.code as keyof typeof catalogue.en.failures]}\n`,
    )
    process.exit(1)
  }
  const { userId, password } = must(
    await createInstructor({ actor: { role: 'operator' }, name: 'Dominique Renard', email }),
  )
  const actor: Actor = { role: 'instructor', userId, learnerId: null }
  const codes: string[] = []
  let classCode = ''
  const there = must(await listQuizzes({ actor }))
  if (there.quizzes.length === 0) {
    const random = randomFrom(demonstrationSeed)
    const { classId, code, seated } = await seatClass(actor, must)
    classCode = code
    for (const name of ['french', 'english']) {
      const { quizId, joinCode } = await makeQuiz(actor, read(name))
      await take(actor, quizId, joinCode, random, seated)
      must(await assignQuiz({ actor, quizId, classId, terms: {} }))
      codes.push(joinCode)
    }
  }
  process.stdout.write(
    [
      `  Demonstration class (seed ${demonstrationSeed}): sign in as ${email}`,
      `  One-time password: ${password}`,
      ...(codes.length > 0
        ? [`  Join codes: ${codes.join(', ')}; of the class: ${classCode}`]
        : ['  Its quizzes were there already; the password before this one no longer works.']),
      '',
    ].join('\n'),
  )
  await closeServer()
}

await main()
