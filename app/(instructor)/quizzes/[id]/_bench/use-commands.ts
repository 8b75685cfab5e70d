import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import { useStatus } from '@/app/_ui/status'
import type { Proposal } from '@/lib/model/proposal'
import type { Question } from '@/lib/model/question'
import type { OfferedChange } from '@/lib/model/quiz-change'
import type { QuestionVersion } from '@/lib/usecases/find-question-history'
import { useVerb } from '../../../_page/use-verb'
import { acceptAll, judge, move, redo, remove, replace, restore, undo } from './actions'
import { useChangeWords } from './undo-buttons'

export const toPublish = 'to-publish'

type Parts = {
  quizId: string
  questions: readonly Question[]
  undo: OfferedChange | null
  redo: OfferedChange | null
  /** The question (or the way to publish) that takes the focus once the list has come back. */
  focusAfter: RefObject<string | null>
}

/** What is done to questions that are there, each with the word that says it was done. */
export function useCommands({ quizId, questions, focusAfter, ...turning }: Parts) {
  const t = useTranslations('bench')
  const say = useStatus()
  const wordsOf = useChangeWords()
  const { run, busy, problem } = useVerb()
  // The button that was pressed goes away with the old state: the question takes the focus in its place.
  const judgeAs = ({ id, revision }: Question, state: Question['state']) => {
    focusAfter.current = id
    run(
      () => judge({ questionId: id, revision, state }),
      () => say(t(`state.${state}`)),
    )
  }
  const moveTo = (question: Question, to: number) => {
    if (to < 0 || to >= questions.length) return
    focusAfter.current = question.id
    run(
      () => move({ questionId: question.id, to }),
      () => say(t('said.moved', { number: to + 1 })),
    )
  }
  const removeOne = (question: Question) => {
    const at = questions.indexOf(question)
    focusAfter.current = (questions[at + 1] ?? questions[at - 1])?.id ?? null
    run(
      () => remove({ questionId: question.id, revision: question.revision }),
      () => say(t('said.deleted')),
    )
  }
  const replaceBy = (question: Question, proposal: Proposal, then: (question: Question) => void) =>
    run(
      () => replace({ questionId: question.id, revision: question.revision, proposalId: proposal.id }),
      ({ question: made }) => {
        focusAfter.current = made.id
        then(made)
        say(t('said.replaced'))
      },
    )
  const restoreTo = (question: Question, { changeId, side }: QuestionVersion) =>
    run(
      () => restore({ questionId: question.id, revision: question.revision, changeId, side }),
      () => say(t('said.restored')),
    )
  const acceptRest = () => {
    // The button goes away with the last suggestion; what comes next is in its place.
    focusAfter.current = toPublish
    run(
      () => acceptAll({ quizId, questions: questions.filter(isOpen).map(named) }),
      ({ accepted }) => say(t('said.acceptedAll', { count: accepted })),
    )
  }
  const turn = (way: 'undo' | 'redo', change: OfferedChange | null) => {
    if (!change) return say(t(`nothingTo.${way}`))
    run(
      () => ({ undo, redo })[way](change.id),
      ({ questionIds }) => {
        focusAfter.current = questionIds[0] ?? null
        say(t(`said.${way}`, { change: wordsOf(change) }))
      },
    )
  }
  return {
    busy,
    problem,
    judgeAs,
    moveTo,
    removeOne,
    replaceBy,
    restoreTo,
    acceptRest,
    undo: () => turn('undo', turning.undo),
    redo: () => turn('redo', turning.redo),
  }
}

const isOpen = ({ state }: Question) => state === 'suggested'
const named = ({ id, revision }: Question) => ({ questionId: id, revision })
