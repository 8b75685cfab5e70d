import { blank, judged, type Scorer, withPenalty } from './scorer'

export const scoreTrueFalse: Scorer<'true-false'> = (content, response) => {
  if (response.value === null) return blank
  return response.value === content.key
    ? judged('accepted', 'right-option')
    : withPenalty(judged('rejected', 'wrong-option'), content.penalty)
}
