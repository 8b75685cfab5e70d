import { borrowsFromInstruction } from './borrows-from-instruction'
import { findInstructions } from './find-instructions'
import { isUnsafe } from './is-unsafe'

/** A line of a model that has no place in a question: an address, code, an order, or words of an order in the article. */
export function speaksOutOfPlace(line: string, article: string): boolean {
  return (
    isUnsafe(line) ||
    findInstructions(line).length > 0 ||
    borrowsFromInstruction([line], article, findInstructions(article))
  )
}
