import { paragraphSpans } from '@/lib/model/article'
import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { QuestionBody } from '@/lib/model/question'
import { overlaps, type Span } from '@/lib/model/span'
import { partsOf } from '../verifying/item-view'
import { judgingOf } from '../verifying/judging-of'
import { type AnswerClass, classOfAnswer } from './class-of-answer'
import { tokenF1 } from './token-f1'

/** What a person asked about a paragraph: any of the answers is right. `start` counts in the paragraph. */
export type HumanQuestion = {
  paragraph: number
  question: string
  answers: { text: string; start: number }[]
}

type Asked = Pick<Candidate, 'content'> & {
  evidence: readonly Span[]
  keySpan?: Span | null
}
/**
 * Of one human answer: whether some key asked, some key that passed verifying, some of those that a quiz is chosen from
 * (the others are made for whoever selects their words), some key of the quiz covers it.
 */
export type Covered = {
  question: string
  answer: string
  class: AnswerClass
  asked: boolean
  verified: boolean
  ofQuiz: boolean
  shown: boolean
}

/** At least so much of a key and a human answer are the same words. */
const enough = 0.5

/** For each human question whether a key that is proven in its paragraph covers one of its answers (token F1 ≥ 0.5). */
export function coverAnswers(
  document: Document,
  human: readonly HumanQuestion[],
  made: {
    asked: readonly Candidate[]
    verified: readonly Candidate[]
    ofQuiz: readonly Candidate[]
    shown: readonly QuestionBody[]
  },
): Covered[] {
  const { article } = document
  const judging = judgingOf(article.language)
  const paragraphs = paragraphSpans(article.paragraphs)
  const keysIn = (list: readonly Asked[]) =>
    paragraphs.map(paragraph => [
      ...new Set(
        list
          .filter(one =>
            [...one.evidence, ...(one.keySpan ? [one.keySpan] : [])].some(span => overlaps(span, paragraph)),
          )
          .flatMap(one => partsOf(one.content).keys),
      ),
    ])
  const keys = {
    asked: keysIn(made.asked),
    verified: keysIn(made.verified),
    ofQuiz: keysIn(made.ofQuiz),
    shown: keysIn(made.shown),
  }
  return human.map(({ paragraph, question, answers }) => {
    const covered = (by: keyof typeof keys) =>
      (keys[by][paragraph] ?? []).some(key =>
        answers.some(answer => tokenF1(key, answer.text, judging) >= enough),
      )
    const [first] = answers
    const start = (paragraphs[paragraph]?.start ?? 0) + (first?.start ?? 0)
    const span = { start, end: start + (first?.text.length ?? 0) }
    return {
      question,
      answer: first?.text ?? '',
      class: classOfAnswer(span, document),
      asked: covered('asked'),
      verified: covered('verified'),
      ofQuiz: covered('ofQuiz'),
      shown: covered('shown'),
    }
  })
}
