import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { QuestionEdit, QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'
import { addQuestion } from '@/lib/usecases/add-question'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { saveResponse } from '@/lib/usecases/save-response'
import { startQuiz } from '@/lib/usecases/start-quiz'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { anArticleOf, anAttempt } from './a-quiz'
import { got } from './people'

const asked = (text: string, words: string) => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the article: ${words}`)
  return [{ start, end: start + words.length }]
}

/** Three questions on the article of the bridge: a name, a choice, a statement whose proof a person has to read. */
function questions(text: string): QuestionEdit[] {
  const rest = { difficulty: 'easy' as const, explanation: null }
  return [
    {
      ...rest,
      content: {
        kind: 'short-answer',
        stem: 'Qui est la maire de Valmorel-sur-Loise ?',
        key: { text: 'Odile Garnier', class: 'person', accepted: [] },
      },
      class: 'who',
      points: 2,
      evidence: asked(text, 'la maire, Odile Garnier'),
    },
    {
      ...rest,
      content: {
        kind: 'multiple-choice',
        stem: 'Quel jour le pont de Brume rouvrira-t-il ?',
        options: [
          { id: 'a', text: 'Le 12 juin', correct: true },
          { id: 'b', text: 'Le 3 mai', correct: false },
        ],
      },
      class: 'date',
      points: 1,
      evidence: asked(text, 'rouvrira le 12 juin'),
    },
    {
      ...rest,
      content: {
        kind: 'justified-true-false',
        stem: 'Les travaux ont coûté moins que prévu.',
        key: false,
      },
      class: 'statement',
      points: 3,
      evidence: asked(text, 'soit deux fois plus que prévu'),
    },
  ]
}

export type Kind = Extract<QuestionKind, 'short-answer' | 'multiple-choice' | 'justified-true-false'>

/** A published quiz, with the working question of each kind. */
export async function aRegradableQuiz(actor: Actor & { userId: Id }) {
  const { articleId, text } = await anArticleOf(actor)
  const { quizId } = got(await startQuiz({ actor, articleId }))
  const working = {} as Record<Kind, Id>
  for (const body of questions(text)) {
    const { question } = got(await addQuestion({ actor, quizId, body }))
    working[question.content.kind as Kind] = question.id
  }
  return { quizId, working, text, ...got(await publishQuiz({ actor, quizId })) }
}

export type Given = { name?: string; choice?: number; proof?: string }

/** A learner joins, responds and, unless told otherwise, submits. */
export async function takes(code: string, learnerName: string, given: Given, submits = true) {
  const { actor, attemptId } = await anAttempt(code, learnerName)
  const view = got(await findAttempt({ actor, attemptId }))
  const questionIds = {} as Record<Kind, Id>
  for (const { id, content } of view.questions) {
    questionIds[content.kind as Kind] = id
    const value = valueFor(content, given)
    if (value) got(await saveResponse({ actor, attemptId, questionId: id, value, revision: 0 }))
  }
  if (submits) got(await submitAttempt({ actor, attemptId }))
  return { actor, attemptId, questionIds }
}

type Content = { kind: string; options?: { id: Id; text: string }[] }

function valueFor(content: Content, { name, choice, proof }: Given): ResponseValue | null {
  if (content.kind === 'short-answer') return name === undefined ? null : { kind: content.kind, text: name }
  if (content.kind === 'justified-true-false')
    return proof === undefined ? null : { kind: content.kind, value: false, marks: [], quote: proof }
  const options = [...(content.options ?? [])].sort((a, b) => (a.text < b.text ? -1 : 1))
  const chosen = choice === undefined ? undefined : options[choice]
  return chosen ? { kind: 'multiple-choice', optionId: chosen.id } : null
}
