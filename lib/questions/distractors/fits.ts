import { isAsserted } from '../verifying/is-asserted'
import { chainAt, namesOf } from '../verifying/mentions'
import { essence, oneHoldsOther, sameAnswer } from '../verifying/same-answer'
import type { Request } from './request'

/** Whether an option may stand beside the key: another thing, not in the stem, and not right by the article. */
export function fits(option: string, chosen: readonly string[], request: Request): boolean {
  const { key, stem, document, judging } = request
  const words = essence(option, judging)
  if (words === '') return false
  if (
    [key, ...chosen].some(
      other => sameAnswer(option, other, judging) || oneHoldsOther(option, other, judging),
    )
  )
    return false
  if (` ${essence(stem, judging)} `.includes(` ${words} `)) return false
  const own = chainAt(document, request.keySpan)
  if (own && namesOf(document, own).some(name => oneHoldsOther(name, option, judging))) return false
  return !isAsserted(option, stem, key, document.article, judging)
}
