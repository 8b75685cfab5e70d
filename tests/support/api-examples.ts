import type { OperationId } from '@/app/api/v1/_description/parts'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { anAttempt, aPublishedQuiz, paste, questionsAbout } from './a-quiz'
import { got } from './people'

/** One instructor’s published quiz with a submitted attempt. */
export async function apiThings(actor: Actor & { userId: Id }) {
  const quiz = await aPublishedQuiz(actor)
  const learner = await anAttempt(quiz.joinCode, 'Ada Lovelace')
  got(await submitAttempt({ actor: learner.actor, attemptId: learner.attemptId }))
  const view = got(await findQuiz({ actor, quizId: quiz.quizId }))
  const [question] = questionsAbout(view.article.text)
  const [first] = view.questions
  if (!question || !first) throw new Error('no question')
  return { ...quiz, attemptId: learner.attemptId, question, first, revision: view.quiz.revision }
}
export type ApiThings = Awaited<ReturnType<typeof apiThings>>

export type ApiExample = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: (things: ApiThings) => string
  body?: (things: ApiThings) => unknown
  /** Bodies that cannot be used, beside `null`, text and an empty object. */
  bad?: (things: ApiThings) => unknown
  /** It names something that belongs to somebody. */
  ofSomebody: boolean
}

const gift = '::Pont:: Le pont est-il fermé \\: oui ou non ? {=oui ~non}\n'
const aboutQuiz = (rest = '') => ({
  path: ({ quizId }: ApiThings) => `/quizzes/${quizId}${rest}`,
  ofSomebody: true,
})
const aboutQuestion = (rest = '') => ({
  path: ({ first }: ApiThings) => `/questions/${first.id}${rest}`,
  ofSomebody: true,
})

/** How each call is made rightly, and wrongly. */
export const apiExamples = {
  'find-token': { method: 'GET', path: () => '/token', ofSomebody: false },
  'list-articles': { method: 'GET', path: () => '/articles?limit=10', ofSomebody: false },
  'create-article': {
    ...{ method: 'POST', path: () => '/articles', ofSomebody: false },
    body: () => ({ text: paste.replace('38 ouvriers', '39 ouvriers'), title: 'Le pont de Brume' }),
    bad: () => ({ text: paste, language: 'xx' }),
  },
  'find-article': { method: 'GET', path: ({ articleId }) => `/articles/${articleId}`, ofSomebody: true },
  'revise-article': {
    ...{ method: 'PUT', path: ({ articleId }) => `/articles/${articleId}`, ofSomebody: true },
    body: () => ({ version: 1, title: 'Le pont', text: paste.replace('deux semaines', 'trois semaines') }),
    bad: () => ({ version: 0, title: 'Le pont', text: paste }),
  },
  'generate-quiz': {
    ...{ method: 'POST', path: ({ articleId }) => `/articles/${articleId}/quizzes`, ofSomebody: true },
    body: () => ({ count: 3, seed: 7 }),
    bad: () => ({ count: 61 }),
  },
  'list-quizzes': { method: 'GET', path: () => '/quizzes', ofSomebody: false },
  'create-quiz': {
    ...{ method: 'POST', path: () => '/quizzes', ofSomebody: true },
    body: ({ articleId }) => ({ articleId }),
    bad: () => ({ articleId: '../etc' }),
  },
  'import-quiz': {
    ...{
      method: 'POST',
      path: ({ articleId }) => `/quizzes/import?articleId=${articleId}`,
      ofSomebody: true,
    },
    body: () => new TextEncoder().encode(gift),
  },
  'find-quiz': { method: 'GET', ...aboutQuiz() },
  'change-quiz': {
    ...{ method: 'PATCH', ...aboutQuiz() },
    body: ({ revision }) => ({ revision, settings: { attempts: 2, closesAt: '2199-06-12T08:00:00+02:00' } }),
    bad: ({ revision }) => ({ revision, settings: { attempts: 0 } }),
  },
  'delete-quiz': { method: 'DELETE', ...aboutQuiz() },
  'publish-quiz': { method: 'POST', ...aboutQuiz('/editions') },
  'set-quiz-state': {
    ...{ method: 'PUT', ...aboutQuiz('/state'), body: () => ({ state: 'closed' }) },
    bad: () => ({ state: 'draft' }),
  },
  'add-question': {
    ...{ method: 'POST', ...aboutQuiz('/questions'), body: ({ question }) => question },
    bad: ({ question }) => ({ ...question, points: -1 }),
  },
  'accept-questions': {
    ...{ method: 'POST', ...aboutQuiz('/accepted') },
    body: ({ first }) => ({ questions: [{ questionId: first.id, revision: first.revision }] }),
    bad: ({ first }) => ({ questions: [{ questionId: first.id, revision: '1' }] }),
  },
  'edit-question': {
    ...{ method: 'PUT', ...aboutQuestion() },
    body: ({ question, first }) => ({ ...question, points: 5, revision: first.revision }),
    bad: ({ question }) => question,
  },
  'judge-question': {
    ...{ method: 'PUT', ...aboutQuestion('/state') },
    body: ({ first }) => ({ revision: first.revision, state: 'rejected' }),
    bad: ({ first }) => ({ revision: first.revision, state: 'liked' }),
  },
  'delete-question': { method: 'DELETE', ...aboutQuestion('?revision=1') },
  'list-attempts': { method: 'GET', ...aboutQuiz('/attempts') },
  'find-attempt': {
    ...{ method: 'GET', ofSomebody: true },
    path: ({ quizId, attemptId }) => `/quizzes/${quizId}/attempts/${attemptId}`,
  },
  'find-statistics': { method: 'GET', ...aboutQuiz('/statistics?population=all') },
  'export-results': { method: 'GET', ...aboutQuiz('/results/responses') },
  'export-learner': {
    ...{ method: 'GET', ofSomebody: true },
    path: ({ quizId, attemptId }) => `/quizzes/${quizId}/attempts/${attemptId}/learner`,
  },
  'export-quiz': { method: 'GET', ...aboutQuiz('/exports/gift') },
} satisfies Record<OperationId, ApiExample>
