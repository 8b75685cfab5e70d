import { rules } from './clutter/rules'
import { isText, look, type Seen } from './page'
import { titleOf } from './pick-title'

export type Sorted = { taken: ReadonlyMap<number, string>; title: Seen | null }

/** The rule named by a line that a person took out. */
export const byHand = 'by-hand'

/**
 * Runs the rules in order, each over what the ones before it left: line number → rule. What a person put back
 * or took out stands before any rule, and is not the title.
 */
export function sortLines(
  lines: readonly Seen[],
  putBack: ReadonlySet<number>,
  takeOut: ReadonlySet<number>,
): Sorted {
  const taken = new Map<number, string>()
  for (const { line } of lines) if (takeOut.has(line) && !putBack.has(line)) taken.set(line, byHand)
  for (const rule of rules) {
    const page = look(lines, taken, putBack)
    for (const line of lines) {
      if (taken.has(line.line) || putBack.has(line.line)) continue
      if (!rule.strong && isText(line, page)) continue
      if (rule.takes(line, page)) taken.set(line.line, rule.name)
    }
  }
  return { taken, title: titleOf(look(lines, taken, putBack)) }
}
