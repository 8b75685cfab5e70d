import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noAccommodation } from '@/lib/model/accommodation'
import type { Actor } from '@/lib/model/actor'
import { defaultSettings } from '@/lib/model/quiz'
import type { FailureKind, Result } from '@/lib/model/result'
import { addProposal } from '@/lib/usecases/add-proposal'
import { addQuestion } from '@/lib/usecases/add-question'
import { askAbout } from '@/lib/usecases/ask-about'
import { changeName } from '@/lib/usecases/change-name'
import { changePassword } from '@/lib/usecases/change-password'
import { changeSettings } from '@/lib/usecases/change-settings'
import { claimLearner } from '@/lib/usecases/claim-learner'
import { cleanArticle } from '@/lib/usecases/clean-article'
import { closeQuiz } from '@/lib/usecases/close-quiz'
import { countReviews } from '@/lib/usecases/count-reviews'
import { decideReview } from '@/lib/usecases/decide-review'
import { deleteOwnData } from '@/lib/usecases/delete-own-data'
import { deleteQuestion } from '@/lib/usecases/delete-question'
import { deleteQuiz } from '@/lib/usecases/delete-quiz'
import { editQuestion } from '@/lib/usecases/edit-question'
import { exportOwnData } from '@/lib/usecases/export-own-data'
import { exportQuiz } from '@/lib/usecases/export-quiz'
import { extendLearner } from '@/lib/usecases/extend-learner'
import { extendQuiz } from '@/lib/usecases/extend-quiz'
import { findArticle } from '@/lib/usecases/find-article'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findQuestionScoring } from '@/lib/usecases/find-question-scoring'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { findReading } from '@/lib/usecases/find-reading'
import { findReceipt } from '@/lib/usecases/find-receipt'
import { findSentenceTree } from '@/lib/usecases/find-sentence-tree'
import { generateQuiz } from '@/lib/usecases/generate-quiz'
import { importQuiz } from '@/lib/usecases/import-quiz'
import { inviteInstructor } from '@/lib/usecases/invite-instructor'
import { joinQuiz } from '@/lib/usecases/join-quiz'
import { judgeQuestion } from '@/lib/usecases/judge-question'
import { listArticles } from '@/lib/usecases/list-articles'
import { listAttempts } from '@/lib/usecases/list-attempts'
import { listQuizzes } from '@/lib/usecases/list-quizzes'
import { listRegrades } from '@/lib/usecases/list-regrades'
import { listResponses } from '@/lib/usecases/list-responses'
import { listReviews } from '@/lib/usecases/list-reviews'
import { moveQuestion } from '@/lib/usecases/move-question'
import { pauseQuiz } from '@/lib/usecases/pause-quiz'
import { previewExports } from '@/lib/usecases/preview-exports'
import { previewQuiz } from '@/lib/usecases/preview-quiz'
import { previewRegrade } from '@/lib/usecases/preview-regrade'
import { proposeDecision } from '@/lib/usecases/propose-decision'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { regradeQuestion } from '@/lib/usecases/regrade-question'
import { reopenQuiz } from '@/lib/usecases/reopen-quiz'
import { resumeQuiz } from '@/lib/usecases/resume-quiz'
import { saveArticle } from '@/lib/usecases/save-article'
import { saveSampleArticle } from '@/lib/usecases/save-sample-article'
import { setAccommodation } from '@/lib/usecases/set-accommodation'
import { startQuiz } from '@/lib/usecases/start-quiz'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { undoDecision } from '@/lib/usecases/undo-decision'
import { aDatabase } from '../../support/a-database'
import { address, anAttempt, aPublishedQuiz, paste, questionsAbout } from '../../support/a-quiz'
import * as ofClasses from '../../support/a-shared-class'
import { administratorVerbs } from '../../support/administrator-verbs'
import { attemptVerbs } from '../../support/attempt-verbs'
import { deskVerbs } from '../../support/desk-verbs'
import * as ofMachines from '../../support/machine-verbs'
import { operatorVerbs } from '../../support/operator-verbs'
import { aGuest, anInstructor, got } from '../../support/people'
import { resultVerbs } from '../../support/result-verbs'

let db: Awaited<ReturnType<typeof aDatabase>>
let actors: Record<'visitor' | 'guest' | 'another instructor' | 'operator', Actor>
let owner: Actor
let theirs: Awaited<ReturnType<typeof things>>

/** On the response of a learner who has submitted. */
async function aDecision(code: string) {
  const { actor, attemptId } = await anAttempt(code, 'Dora')
  const { questions } = got(await findAttempt({ actor, attemptId }))
  got(await submitAttempt({ actor, attemptId }))
  const decision = { attemptId, questionId: questions[0]?.id ?? '', reach: 'this', points: 'all' } as const
  return got(await decideReview({ actor: owner, id: 'first-decision', ...decision, comment: null })).regradeId
}

/** One instructor's quiz that a learner is taking. */
async function things() {
  const { actor } = await anInstructor()
  owner = actor
  const quiz = await aPublishedQuiz(actor)
  const learner = await anAttempt(quiz.joinCode)
  const { questions } = got(await findAttempt({ actor: learner.actor, attemptId: learner.attemptId }))
  const attemptId = learner.attemptId
  const questionId = quiz.questionIds[0] ?? ''
  const own = await ofClasses.aSharedClass(actor, quiz.quizId)
  return {
    ...quiz,
    attemptId,
    learnerId: learner.learnerId,
    asked: questions[0]?.id ?? '',
    questionId,
    ...own,
    regradeId: await aDecision(quiz.joinCode),
    tokenId: await ofMachines.aTokenOf(actor),
    changeId: got(await findQuiz({ actor, quizId: quiz.quizId })).undo?.id ?? '',
  }
}

beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
  theirs = await things()
  actors = {
    visitor: { role: 'visitor' },
    guest: (await aGuest('Bo')).actor,
    'another instructor': { ...(await anInstructor()).actor, learnerId: (await aGuest('Cy')).learnerId },
    operator: { role: 'operator' },
  }
})
afterAll(() => db.close())

type Try = (actor: Actor) => Promise<Result<unknown>>

const source = { source: { text: paste, html: null }, putBack: [], takeOut: [], language: 'auto' as const }
const quizId = () => theirs.quizId
const questionId = () => theirs.questionId
const attemptId = () => theirs.attemptId
const body = () => {
  const [edit] = questionsAbout('Le pont de Brume, fermé depuis le mois de mars, rouvrira le 12 juin' + paste)
  if (!edit) throw new Error('no question')
  return edit
}
const more = { ...noAccommodation, extraMinutes: 30 }
const span = { start: 0, end: 10 }
const settings = { title: 'Mine now', settings: defaultSettings, revision: 1 }

/** Verbs about somebody's thing: even an instructor finds nothing of another's. */
const aboutAnInstructorsThing: Record<string, Try> = {
  'find-article': actor => findArticle({ actor, articleId: theirs.articleId }),
  'find-reading': actor => findReading({ actor, articleId: theirs.articleId }),
  'find-sentence-tree': actor => findSentenceTree({ actor, articleId: theirs.articleId, at: 0 }),
  'generate-quiz': actor =>
    generateQuiz({ actor, articleId: theirs.articleId, count: 5, kinds: null, difficulty: null, seed: 1 }),
  'start-quiz': actor => startQuiz({ actor, articleId: theirs.articleId }),
  'find-quiz': actor => findQuiz({ actor, quizId: quizId() }),
  'edit-question': actor => editQuestion({ actor, questionId: questionId(), revision: 1, body: body() }),
  'judge-question': actor =>
    judgeQuestion({ actor, questionId: questionId(), revision: 1, state: 'rejected' }),
  'move-question': actor => moveQuestion({ actor, questionId: questionId(), to: 2 }),
  'add-question': actor => addQuestion({ actor, quizId: quizId(), body: body() }),
  'ask-about': actor => askAbout({ actor, quizId: quizId(), span }),
  'add-proposal': actor => addProposal({ actor, quizId: quizId(), span, proposalId: 'abcdefghijkm' }),
  'delete-question': actor => deleteQuestion({ actor, questionId: questionId(), revision: 1 }),
  'change-settings': actor => changeSettings({ actor, quizId: quizId(), ...settings }),
  'publish-quiz': actor => publishQuiz({ actor, quizId: quizId() }),
  'close-quiz': actor => closeQuiz({ actor, quizId: quizId() }),
  'reopen-quiz': actor => reopenQuiz({ actor, quizId: quizId() }),
  'pause-quiz': actor => pauseQuiz({ actor, quizId: quizId() }),
  'resume-quiz': actor => resumeQuiz({ actor, quizId: quizId() }),
  'extend-quiz': actor => extendQuiz({ actor, quizId: quizId(), minutes: 5 }),
  'extend-learner': actor => extendLearner({ actor, attemptId: attemptId(), minutes: 5 }),
  'set-accommodation': actor =>
    setAccommodation({ actor, quizId: quizId(), learnerId: theirs.learnerId, accommodation: more }),
  ...ofClasses.triesAboutAClass(() => theirs),
  'delete-quiz': actor => deleteQuiz({ actor, quizId: quizId() }),
  'preview-quiz': actor => previewQuiz({ actor, quizId: quizId() }),
  'find-receipt': actor => findReceipt({ actor, quizId: quizId(), code: '22222222' }),
  'list-reviews': actor => listReviews({ actor, quizId: quizId() }),
  'list-responses': actor => listResponses({ actor, quizId: quizId(), questionId: questionId() }),
  'decide-review': actor =>
    decideReview({
      ...{ actor, id: 'decision-of-another', attemptId: attemptId(), questionId: theirs.asked },
      ...{ reach: 'this', points: 'all', comment: null },
    }),
  'propose-decision': actor =>
    proposeDecision({ actor, attemptId: attemptId(), questionId: theirs.asked, gap: null }),
  'undo-decision': actor => undoDecision({ actor, id: 'undone-by-another', regradeId: theirs.regradeId }),
  'find-question-scoring': actor =>
    findQuestionScoring({ actor, quizId: quizId(), questionId: questionId() }),
  'preview-regrade': actor => previewRegrade({ actor, ...dropping() }),
  'regrade-question': actor =>
    regradeQuestion({ actor, ...dropping(), id: 'regrade-of-another', based: 1, note: null }),
  'list-regrades': actor => listRegrades({ actor, quizId: quizId() }),
  'export-quiz': actor => exportQuiz({ actor, quizId: quizId(), format: 'gift' }),
  'preview-exports': actor => previewExports({ actor, quizId: quizId() }),
  ...deskVerbs({ theirs: () => theirs, body, text: paste }),
  ...ofMachines.aboutSomebodysThing(() => theirs),
  ...resultVerbs(() => theirs),
}

const dropping = () => ({
  ...{ quizId: quizId(), questionId: questionId(), editions: [1] },
  change: { kind: 'treatment' as const, treatment: 'dropped' as const },
})

const aboutAnAttempt = attemptVerbs(() => theirs)

/** Verbs for any instructor, about what is their own. */
const forInstructors: Record<string, Try> = {
  'clean-article': actor => cleanArticle({ actor, ...source }),
  'save-article': actor => saveArticle({ actor, ...source, title: null }),
  'save-sample-article': actor => saveSampleArticle({ actor, language: 'fr' }),
  'list-articles': actor => listArticles({ actor }),
  'list-quizzes': actor => listQuizzes({ actor }),
  ...ofClasses.whoeverTeaches,
  ...ofMachines.whoeverTeaches,
  'count-reviews': actor => countReviews({ actor }),
  'invite-instructor': actor => inviteInstructor({ actor }),
}

const form = { name: 'Eve', email: 'eve@example.org', password: 'a long enough one', address }
const passwords = { currentPassword: 'a long enough one', newPassword: 'another long one' }
const forPeople: Record<string, [Try, Partial<Record<keyof typeof actors, FailureKind>>]> = {
  ...operatorVerbs,
  ...administratorVerbs,
  'claim-learner': [
    actor => claimLearner({ actor, ...form }),
    { visitor: 'unauthenticated', 'another instructor': 'forbidden', operator: 'forbidden' },
  ],
  'import-quiz': [
    actor => importQuiz({ actor, bytes: new Uint8Array(), article: { from: 'file' }, language: 'en' }),
    { visitor: 'unauthenticated', guest: 'forbidden', operator: 'forbidden' },
  ],
  'change-name': [
    actor => changeName({ actor, name: 'Eve' }),
    { visitor: 'unauthenticated', operator: 'forbidden' },
  ],
  'change-password': [
    actor => changePassword({ actor, headers: new Headers(), ...passwords }),
    {
      visitor: 'unauthenticated',
      guest: 'unauthenticated',
      'another instructor': 'unauthenticated',
      operator: 'unauthenticated',
    },
  ],
  'export-own-data': [
    actor => exportOwnData({ actor }),
    { visitor: 'unauthenticated', operator: 'forbidden' },
  ],
  'delete-own-data': [
    actor => deleteOwnData({ actor }),
    { visitor: 'unauthenticated', operator: 'forbidden' },
  ],
  'list-attempts': [actor => listAttempts({ actor }), { visitor: 'unauthenticated', operator: 'forbidden' }],
  'join-quiz': [
    actor => joinQuiz({ actor, code: theirs.joinCode, name: 'Eve', address }),
    { operator: 'forbidden' },
  ],
  ...ofClasses.forWhoeverIsInAClass(() => theirs),
}

async function kindOf(attempt: Promise<Result<unknown>>): Promise<FailureKind | 'done'> {
  const result = await attempt
  return result.ok ? 'done' : result.failure.kind
}

async function everything() {
  const { prisma } = db
  return JSON.stringify([
    await prisma.quiz.findMany(),
    await prisma.question.findMany({ orderBy: { id: 'asc' } }),
    await prisma.edition.findMany(),
    await prisma.attempt.findMany({ orderBy: { id: 'asc' } }),
    await prisma.response.findMany(),
    await prisma.editionQuestion.findMany({ orderBy: { id: 'asc' } }),
    await prisma.score.findMany({ orderBy: [{ attemptId: 'asc' }, { questionId: 'asc' }] }),
    await prisma.regrade.findMany(),
    await prisma.ruling.findMany(),
    await prisma.accommodation.findMany(),
    await ofClasses.everythingOfClasses(prisma),
    await prisma.auditEntry.findMany(),
    await prisma.apiToken.findMany(),
    await prisma.quizChange.findMany({ orderBy: { id: 'asc' } }),
    await prisma.article.findMany({ orderBy: { id: 'asc' } }),
    await prisma.articleVersion.findMany({ orderBy: { id: 'asc' } }),
  ])
}

describe('who may do what', () => {
  it('gives nobody else an instructor’s thing, and changes nothing', async () => {
    const before = await everything()
    for (const [verb, attempt] of Object.entries(aboutAnInstructorsThing)) {
      expect([verb, await kindOf(attempt(actors.visitor))]).toEqual([verb, 'unauthenticated'])
      expect([verb, await kindOf(attempt(actors.guest))]).toEqual([verb, 'forbidden'])
      expect([verb, await kindOf(attempt(actors.operator))]).toEqual([verb, 'forbidden'])
      expect([verb, await kindOf(attempt(actors['another instructor']))]).toEqual([verb, 'not-found'])
    }
    expect(await everything()).toBe(before)
  })

  it('gives nobody else a learner’s attempt, not even its quiz’s instructor, and changes nothing', async () => {
    const before = await everything()
    for (const [verb, attempt] of Object.entries(aboutAnAttempt)) {
      expect([verb, await kindOf(attempt(actors.visitor))]).toEqual([verb, 'unauthenticated'])
      expect([verb, await kindOf(attempt(actors.guest))]).toEqual([verb, 'not-found'])
      expect([verb, await kindOf(attempt(actors['another instructor']))]).toEqual([verb, 'not-found'])
      expect([verb, await kindOf(attempt(owner))]).toEqual([verb, 'forbidden'])
    }
    expect(await everything()).toBe(before)
  })

  it('lets instructors only make articles and invitations', async () => {
    for (const [verb, attempt] of Object.entries(forInstructors)) {
      expect([verb, await kindOf(attempt(actors.visitor))]).toEqual([verb, 'unauthenticated'])
      expect([verb, await kindOf(attempt(actors.guest))]).toEqual([verb, 'forbidden'])
      expect([verb, await kindOf(attempt(actors['another instructor']))]).toEqual([verb, 'done'])
    }
    const other = actors['another instructor']
    expect(got(await listQuizzes({ actor: other })).quizzes).toEqual([])
    expect(got(await listAttempts({ actor: other })).attempts).toEqual([])
  })

  it('keeps accounts to those they belong to', async () => {
    for (const [verb, [attempt, refused]] of Object.entries(forPeople))
      for (const [who, kind] of Object.entries(refused))
        expect([verb, who, await kindOf(attempt(actors[who as keyof typeof actors]))]).toEqual([
          verb,
          who,
          kind,
        ])
  })

  it('holds for ids that never were, too', async () => {
    const actor = actors['another instructor']
    for (const id of ['', '../etc', 'x'.repeat(500), 'nothing', "' OR 1=1 --"]) {
      expect(await kindOf(findQuiz({ actor, quizId: id }))).toBe('not-found')
      expect(await kindOf(findAttempt({ actor, attemptId: id }))).toBe('not-found')
      expect(await kindOf(findArticle({ actor, articleId: id }))).toBe('not-found')
    }
  })

  it('was asked of every verb that takes an actor', () => {
    const asked = [aboutAnInstructorsThing, aboutAnAttempt, forInstructors, forPeople].flatMap(Object.keys)
    // Nobody is asking yet, or nothing is stored.
    const open = [
      'prepare-server',
      'close-server',
      'find-invitation',
      'accept-invitation',
      'sign-in',
      'sign-out',
      'identify-actor',
      'admit-call',
      // Asked of in resuming.test.ts: the code says who goes on.
      'resume-attempt',
      'find-quiz-by-code',
      'find-class-by-code',
      'find-share-invitation',
      'clean-text',
      'generate-from-text',
      'lint-quiz',
      // The server itself does these.
      'submit-due',
      'resume-generations',
      // Asked of in tests/contracts/models and in installation.test.ts, with who administers the installation.
      'ask-model-too',
      'change-model',
      'find-model',
      'find-models',
      'find-model-settings',
      'find-installation',
    ]
    const verb =
      /^(?:accept|add|admit|answer|ask|assign|back|begin|change|check|claim|clean|close|count|create|decide|delete|edit|examine|export|extend|find|generate|identify|import|invite|join|judge|lint|list|move|pause|prepare|preview|propose|publish|redo|regrade|remove|reopen|replace|restore|resume|revise|revoke|save|set|share|sign|start|submit|tag|try|undo)-/
    const pieces = [
      'answer-once',
      'check-proposal',
      'propose-with-model',
      'find-own-article',
      'find-other-instructor',
      'list-key-changes',
      'find-own-attempt',
      'find-own-seat',
      'find-own-class',
      'check-question-edit',
      'find-own-quiz',
      'find-shared-thing',
      'begin-attempt',
      'save-question',
    ]
    const verbs = readdirSync('lib/usecases')
      .map(file => file.replace(/\.ts$/, ''))
      .filter(name => verb.test(name) && !pieces.includes(name))
    expect([...asked, ...open].sort()).toEqual(verbs.sort())
  })
})
