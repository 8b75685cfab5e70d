import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { promptVersion } from '@/lib/llm/prompts-of'
import type { Actor } from '@/lib/model/actor'
import type { ModelRole } from '@/lib/model/language-model'
import { type QuestionEdit, questionEditSchema } from '@/lib/model/question'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { proposeDistractors } from '@/lib/usecases/propose-distractors'
import { proposeWording } from '@/lib/usecases/propose-wording'
import { aDatabase } from '../../support/a-database'
import { aDraft } from '../../support/a-quiz'
import { injections } from '../../support/models/injections'
import { setModel } from '../../support/models/set-model'
import { type Script, standInModel, testKey } from '../../support/models/stand-in-model'
import { anInstructor, got } from '../../support/people'

let db: Awaited<ReturnType<typeof aDatabase>>
let model: Awaited<ReturnType<typeof standInModel>>
let other: Awaited<ReturnType<typeof standInModel>>
let actor: Actor & { userId: string }
let quizId: string
let bodies: QuestionEdit[]

/** Which of the options somebody finds right who has the article; without it, what is guessed. */
type Reader = { right?: (options: Record<string, string>) => string[]; guess?: string[] }
const reader =
  ({ right = options => letterOf(options, 'Le 12 juin'), guess = [] }: Reader = {}): Script =>
  ({ prompt }) => {
    const line = prompt.split('\n').find(one => one.startsWith('{"question":')) ?? '{}'
    const { options = {} } = JSON.parse(line) as { options?: Record<string, string> }
    const said = prompt.includes('<<<') ? right(options) : guess
    return { say: JSON.stringify({ answers: [{ right: said }] }) }
  }
const letterOf = (options: Record<string, string>, ...words: string[]) =>
  Object.entries(options).flatMap(([letter, text]) => (words.includes(text) ? [letter] : []))
const distractors =
  (texts: readonly unknown[], read: Script = reader()): Script =>
  received =>
    received.prompt.includes('"distractors"')
      ? {
          say: JSON.stringify({
            distractors: texts.map(text => (typeof text === 'string' ? { text } : text)),
          }),
        }
      : read(received)
const wordings =
  (stems: readonly string[], read: Script = reader()): Script =>
  received =>
    received.prompt.includes('"wordings"')
      ? { say: JSON.stringify({ wordings: stems.map(stem => ({ stem })) }) }
      : read(received)

beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
  model = await standInModel(reader())
  other = await standInModel(reader())
  actor = (await anInstructor()).actor
  quizId = (await aDraft(actor)).quizId
  bodies = got(await findQuiz({ actor, quizId })).questions.map(question =>
    questionEditSchema.parse(question),
  )
})
beforeEach(async () => {
  model.received.length = 0
  other.received.length = 0
  other.follow(reader())
  await db.prisma.languageModel.deleteMany()
})
afterAll(async () => {
  await model.close()
  await other.close()
  await db.close()
})

const set = (role?: ModelRole, of = model) => setModel(actor, of, role)
const options = async (texts: readonly unknown[], read?: Script) => {
  model.follow(distractors(texts, read))
  return got(await proposeDistractors({ actor, quizId, body: bodies[0] as QuestionEdit }))
}
const worded = async (stems: readonly string[], read?: Script, at = 0) => {
  model.follow(wordings(stems, read))
  return got(await proposeWording({ actor, quizId, body: bodies[at] as QuestionEdit, aim: 'easier' }))
}

it('asks nobody while no model is set, for another’s quiz, or for a kind that has no such help', async () => {
  const [body, statement] = bodies as [QuestionEdit, QuestionEdit]
  const none = { ok: false, failure: { code: 'no-language-model' } }
  expect(await proposeDistractors({ actor, quizId, body })).toMatchObject(none)
  expect(await proposeWording({ actor, quizId, body, aim: 'harder' })).toMatchObject(none)
  await set()
  const stranger = (await anInstructor()).actor
  expect((await proposeDistractors({ actor: stranger, quizId, body })).ok).toBe(false)
  expect((await proposeWording({ actor: stranger, quizId, body, aim: 'harder' })).ok).toBe(false)
  expect((await proposeDistractors({ actor, quizId, body: statement })).ok).toBe(false)
  expect((await proposeWording({ actor, quizId, body: bodies[3] as QuestionEdit, aim: 'harder' })).ok).toBe(
    false,
  )
  expect(model.received).toEqual([])
})

it('gives wrong options that passed, with the reasons of the others, and stores nothing', async () => {
  await set()
  const before = got(await findQuiz({ actor, quizId }))
  const made = await options([
    'Le 14 juillet',
    'Le 25 juin',
    'le 12 juin',
    'Le 3 mai',
    'Aucune de ces réponses',
    'Quand les travaux de la place des Tilleuls seront finis',
    { text: 'Le 1er avril', correct: true },
    'Le 5 mai, voir https://prix.example',
  ])
  expect(made).toEqual({
    options: ['Le 14 juillet', 'Le 25 juin'],
    dropped: [
      { why: 'duplicate', count: 2 },
      { why: 'another-make', count: 2 },
      { why: 'malformed', count: 1 },
      { why: 'unsafe', count: 1 },
    ],
    prompts: promptVersion('distract', { language: 'fr' }),
  })
  expect(got(await findQuiz({ actor, quizId }))).toEqual(before)
  // Who is asked again is told neither the key nor which options are new.
  expect(model.received[1]?.prompt).not.toContain('"key"')
  for (const { body } of model.received) expect(body).not.toContain(testKey)
})

it('drops what somebody who reads the article finds right, too, and all where the key is not found', async () => {
  await set()
  const both = reader({ right: all => letterOf(all, 'Le 12 juin', 'Le 25 juin') })
  expect(await options(['Le 14 juillet', 'Le 25 juin'], both)).toMatchObject({
    options: ['Le 14 juillet'],
    dropped: [{ why: 'also-true', count: 1 }],
  })
  const another = reader({ right: all => letterOf(all, 'Le 25 juin') })
  expect(await options(['Le 14 juillet', 'Le 25 juin'], another)).toMatchObject({
    options: [],
    dropped: [{ why: 'not-confirmed', count: 2 }],
  })
})

it('gives another wording that asks the same, and stores nothing', async () => {
  await set()
  const before = got(await findQuiz({ actor, quizId }))
  const stem = 'À quelle date le pont de Brume rouvrira-t-il ?'
  expect(await worded(['Quel jour le pont de Brume rouvrira-t-il ?', stem])).toEqual({
    stem: 'À quelle date le pont de Brume rouvrira-t-il\u202f?',
    prompts: promptVersion('reword', { language: 'fr' }),
  })
  expect(got(await findQuiz({ actor, quizId }))).toEqual(before)
})

it.each([
  ['the same words', ['Quel jour le pont de Brume rouvrira-t-il ?'], {}, 'unchanged'],
  ['an address', ['Quel jour le pont rouvrira-t-il, selon https://prix.example ?'], {}, 'unsafe'],
  ['a number', ['Quel jour de 2031 le pont de Brume rouvrira-t-il ?'], {}, 'other-numbers'],
  ['the key in it', ['Le pont de Brume rouvrira-t-il le 12 juin ou un autre jour ?'], {}, 'other-numbers'],
  ['a pronoun of nobody', ['Quel jour rouvrira-t-il ?'], {}, 'rules'],
  ['no question', ['Le pont de Brume rouvrira un jour.'], {}, 'rules'],
  ['another key', ['À quelle date le pont de Brume rouvrira-t-il ?'], { right: () => [] }, 'another-key'],
] satisfies [string, string[], Reader, string][])(
  'drops a wording with %s',
  async (_, stems, read, dropped) => {
    await set()
    expect(await worded(stems, reader(read))).toEqual({ dropped })
  },
)

it('drops a wording that can be answered without the article, and a statement with other numbers', async () => {
  await set()
  const stem = 'À quelle date le pont de Brume rouvrira-t-il ?'
  const guesses: Script = received =>
    reader({ guess: letterOf(optionsIn(received.prompt), 'Le 12 juin') })(received)
  expect(await worded([stem], guesses)).toEqual({ dropped: 'guessable' })
  expect(await worded(['La commune a payé 9 millions d’euros de travaux.'], reader(), 1)).toEqual({
    dropped: 'other-numbers',
  })
})
const optionsIn = (prompt: string): Record<string, string> =>
  JSON.parse(prompt.split('\n').find(one => one.startsWith('{"question":')) ?? '{}').options ?? {}

it('has the second model asked again, where one is set', async () => {
  await set()
  await set('verifying', other)
  other.follow(reader({ right: () => [] }))
  expect(await options(['Le 14 juillet'])).toMatchObject({ options: [] })
  expect(await worded(['À quelle date le pont de Brume rouvrira-t-il ?'])).toEqual({ dropped: 'another-key' })
  expect([model.received.length, other.received.length]).toEqual([2, 2])
})

it('shows no order of a model that obeys one, in either language', async () => {
  await set()
  for (const { text, payload } of [...injections.fr.slice(0, 12), ...injections.en.slice(0, 12)]) {
    const said = JSON.stringify([
      await options([text, 'Le 14 juillet']),
      await worded([text, 'À quelle date le pont de Brume rouvrira-t-il ?']),
    ])
    expect(said, text).not.toContain(payload)
    expect(said).toContain('À quelle date')
  }
})

it('says what keeps the model from answering', async () => {
  await set()
  model.follow(() => ({ status: 401 }))
  const body = bodies[0] as QuestionEdit
  expect(got(await proposeDistractors({ actor, quizId, body }))).toEqual({ trouble: 'refused-key' })
  expect(got(await proposeWording({ actor, quizId, body, aim: 'harder' }))).toEqual({
    trouble: 'refused-key',
  })
  model.follow(() => ({ say: 'Voici mes idées.' }))
  expect(got(await proposeDistractors({ actor, quizId, body }))).toEqual({ trouble: 'not-json' })
  expect(got(await proposeWording({ actor, quizId, body, aim: 'harder' }))).toEqual({ trouble: 'not-json' })
  expect((await proposeWording({ actor, quizId, body, aim: 'funnier' as 'harder' })).ok).toBe(false)
})
