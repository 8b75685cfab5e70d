import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { QuestionContent } from '@/lib/model/question'
import type { Edition, EditionQuestion } from '@/lib/model/quiz'
import { sealQuestion } from '@/lib/scoring/seal-question'

/** A question with the edition it was asked in. */
export type Asked = { question: EditionQuestion; edition: Edition }

/** All that editions ask of one working question, the newest edition first. */
export function askedOf(editions: readonly Edition[], questionId: string): Asked[] {
  return editions.flatMap(edition =>
    edition.questions
      .filter(question => question.questionId === questionId)
      .map(question => ({ question, edition })),
  )
}

/** Asked in the same words, on the same article, and counting the same: one decision is right for both. */
export function isSameQuestion(a: Asked, b: Asked): boolean {
  const plain = ({ question, edition }: Asked) => {
    const { questionId, content, points, evidence, treatment } = question
    return { questionId, content, points, evidence, treatment, article: edition.articleVersionId }
  }
  return isDeepStrictEqual(plain(a), plain(b))
}

/** Learners saw the same choices and pieces, whatever the key: then the key of one can be that of the other. */
export function looksTheSame(a: QuestionContent, b: QuestionContent): boolean {
  return isDeepStrictEqual(seen(a), seen(b))
}

function seen(content: QuestionContent) {
  const { stem: _, ...rest } = sealQuestion({ id: '-', points: 0, content }, 1, 0, false).content
  return Object.fromEntries(
    Object.entries(rest).map(([name, part]) => [name, Array.isArray(part) ? [...part].sort(byId) : part]),
  )
}

const byId = (a: { id?: string }, b: { id?: string }) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)
