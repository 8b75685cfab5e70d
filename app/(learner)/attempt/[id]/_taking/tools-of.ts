import type { QuestionTools } from '@/app/(learner)/_questions/question-tools'
import type { Desk } from '@/app/(learner)/_reading/device-desk'

const without = <T>(list: readonly T[], one: T) => list.filter(each => each !== one)
const turned = <T>(list: readonly T[], one: T) => (list.includes(one) ? without(list, one) : [...list, one])

/** The tools of the questions, as the desk of this attempt remembers them. */
export function toolsOf(desk: Desk, change: (some: Partial<Desk>) => void): QuestionTools {
  const struckOf = (questionId: string) => desk.struck[questionId] ?? []
  return {
    isFlagged: id => desk.flagged.includes(id),
    flag: id => change({ flagged: turned(desk.flagged, id) }),
    isStruck: (id, optionId) => struckOf(id).includes(optionId),
    strike: (id, optionId) => change({ struck: { ...desk.struck, [id]: turned(struckOf(id), optionId) } }),
  }
}
