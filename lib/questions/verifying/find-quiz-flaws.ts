import type { Article } from '@/lib/model/article'
import type { QuestionBody } from '@/lib/model/question'
import { viewItem } from './item-view'
import { coverage } from './quiz-rules/coverage'
import { givesKeyRule } from './quiz-rules/gives-key'
import { guessable } from './quiz-rules/guessable'
import { keyPositions } from './quiz-rules/key-positions'
import { longestKeys } from './quiz-rules/longest-keys'
import { sameQuestion } from './quiz-rules/same-question'
import { trueFalseBalance } from './quiz-rules/true-false-balance'
import { type QuizFinding, type QuizRule, statementOf } from './quiz-view'

const quizRules: readonly QuizRule[] = [
  sameQuestion,
  givesKeyRule,
  longestKeys,
  trueFalseBalance,
  keyPositions,
  guessable,
  coverage,
]

/** What the questions of a quiz do to each other; `index` is the place of a question in `bodies`. */
export function findQuizFlaws(
  bodies: readonly Pick<QuestionBody, 'content' | 'class' | 'evidence' | 'origin'>[],
  article: Pick<Article, 'text' | 'language' | 'title' | 'paragraphs'>,
): QuizFinding[] {
  const items = bodies.map(body => ({ ...viewItem(body, article), statement: statementOf(body.content) }))
  return quizRules.flatMap(rule => rule(items))
}
