import 'server-only'
import { type SheetLabels, type SheetQuiz, writeJudgingSheet } from '@/lib/exchange/judging-sheet/write'
import type { QuestionContent } from '@/lib/model/question'
import { sampleQuizzes } from '@/lib/questions/evaluating/sample-quizzes'
import type { EvaluatedArticle } from './evaluate-texts'

export type { SheetLabels }

/** For the terminal: `show` says the options and the key of a question in words. */
export type WriteSheetInput = {
  quizzes: readonly EvaluatedArticle[]
  /** At least so many questions, as the last quiz is whole. */
  size: number
  seed: number
  labels: SheetLabels
  show: (content: QuestionContent) => { options?: { text: string }[]; key: string }
}

/** Quizzes to be judged by hand, as Markdown. */
export function writeSheet({ quizzes, size, seed, labels, show }: WriteSheetInput): string {
  const sheets = sampleQuizzes(quizzes, size, seed).map(({ name, article, questions }): SheetQuiz => {
    const { title, language, paragraphs, text } = article
    return {
      ...{ name, title, language, paragraphs, text },
      questions: questions.map(({ content, evidence, class: asked, origin }) => {
        const { options = [], key } = show(content)
        const { kind, stem } = content
        return { kind, stem, key, options: options.map(one => one.text), evidence, class: asked, origin }
      }),
    }
  })
  return writeJudgingSheet(sheets, labels)
}
