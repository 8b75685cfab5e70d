import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { QuestionContent, QuestionEdit } from '@/lib/model/question'
import { cutSentences } from '@/lib/scoring/cut-sentences'
import { addQuestion } from '@/lib/usecases/add-question'
import { startQuiz } from '@/lib/usecases/start-quiz'
import { anArticleOf } from '../support/a-quiz'
import { got } from '../support/people'

const people = ['Edith Rainsford', 'Gwilym Prosser', 'Tom Ashdown', 'Marjorie Fell']

/** A quiz of so many questions on the article of the railway station, each about one of its sentences. */
export async function aLongQuiz(actor: Actor & { userId: Id }, questions: number): Promise<Id> {
  const file = fileURLToPath(new URL('../../prisma/seed/english.txt', import.meta.url))
  const { articleId, text } = await anArticleOf(actor, readFileSync(file, 'utf8'), 'en')
  const { quizId } = got(await startQuiz({ actor, articleId }))
  const sentences = cutSentences(text, 'en')
  for (let n = 0; n < questions; n++) {
    const span = sentences[n % sentences.length] ?? { start: 0, end: 10 }
    const body: QuestionEdit = {
      content: contentOf(n, text.slice(span.start, span.end)),
      ...{ class: 'what', difficulty: 'medium', points: 1, evidence: [span], explanation: null },
    }
    got(await addQuestion({ actor, quizId, body }))
  }
  return quizId
}

function contentOf(n: number, sentence: string): QuestionContent {
  if (n % 3 === 0) return { kind: 'true-false', stem: `${n + 1}. ${sentence}`, key: true }
  if (n % 3 === 1)
    return {
      kind: 'short-answer',
      stem: `What does sentence ${n + 1} say?`,
      key: { text: sentence.slice(0, 60), class: 'phrase', accepted: [] },
    }
  return {
    kind: 'multiple-choice',
    stem: `Who is named in sentence ${n + 1}?`,
    options: people.map((text, at) => ({ id: `o${at}`, text, correct: at === n % 4 })),
  }
}
