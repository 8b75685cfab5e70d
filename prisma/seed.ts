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
import { createInstructor, type NewInstructor } from '@/lib/usecases/create-instructor'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { generateQuiz } from '@/lib/usecases/generate-quiz'
import { identifyActor } from '@/lib/usecases/identify-actor'
import { joinQuiz } from '@/lib/usecases/join-quiz'
import { judgeQuestion } from '@/lib/usecases/judge-question'
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

const say = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`)

/** A second start with --demo goes on with what the first one made. */
const thereAlready = [
  '  The demonstration class is there already, with all that was done in it since.',
  `  Sign in as ${email} with the password chosen then, or with the one-time password of the first start.`,
  '  For a fresh one, start with another data directory: PASSAGE_DATA=<folder> npm start -- --demo',
]

async function makeClass({ userId, password }: NewInstructor) {
  const actor: Actor = { role: 'instructor', userId, learnerId: null }
  const random = randomFrom(demonstrationSeed)
  const codes: string[] = []
  const { classId, code, seated } = await seatClass(actor, must)
  for (const name of ['french', 'english']) {
    const { quizId, joinCode } = await makeQuiz(actor, read(name))
    await take(actor, quizId, joinCode, random, seated)
    must(await assignQuiz({ actor, quizId, classId, terms: {} }))
    codes.push(joinCode)
  }
  say(
    `  Demonstration class (seed ${demonstrationSeed}): sign in as ${email}`,
    `  One-time password: ${password}`,
    `  Join codes: ${codes.join(', ')}; of the class: ${code}`,
  )
}

async function main() {
  const prepared = await prepareServer()
  if (!prepared.ok) {
    process.stderr.write(
      `${catalogue.en.failures[prepared.failure.code as keyof typeof catalogue.en.failures]}\n`,
    )
    process.exit(1)
  }
  const made = await createInstructor({ actor: { role: 'operator' }, name: 'Dominique Renard', email })
  if (!made.ok && made.failure.code === 'email-taken') say(...thereAlready)
  else await makeClass(must(made))
  await closeServer()
}

await main()
