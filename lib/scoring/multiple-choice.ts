import { blank, judged, type Scorer, withPenalty } from './scorer'

/** One right option. An id that is none of the options is not a wrong response: a person looks at it. */
export const scoreMultipleChoice: Scorer<'multiple-choice'> = (content, response) => {
  if (response.optionId === null) return blank
  const chosen = content.options.find(option => option.id === response.optionId)
  if (!chosen) return judged('review', 'unknown-option')
  return chosen.correct
    ? judged('accepted', 'right-option')
    : withPenalty(judged('rejected', 'wrong-option'), content.penalty)
}
