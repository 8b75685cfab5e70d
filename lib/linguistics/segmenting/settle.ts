import type { Gap } from './gap'
import { afterInsertion, endsByRule } from './rule'

/** Of ten full stops, fewer capitals after them than this: a text whose writer does without. */
const fewCapitals = 5

/** What needs no weighing: true, a sentence ends here; false, it goes on; null, the model is asked. */
export function settle(gap: Gap): boolean | null {
  const { words, at, first, grammar, habits } = gap
  const [left, right] = [words[at], words[at + 1]]
  if (!left || !right || right.begins) return true
  if (left.core === '' && left.marks === '') return false
  const stop = /[.!?…]/u.test(left.marks)
  if (/^\p{Ll}/u.test(right.core)) {
    if (!stop) return false
    // "« Qui vient ? » a demandé le maire", "Il hésite… puis part": small letters go on; "gares. à ce jour" may be a slip.
    const slip = left.marks === '.' && left.core.length > 3
    if (!slip && habits.capitals >= fewCapitals) return false
  }
  if (!stop && (left.marks === ',' || right.core === '' || inNumber(gap))) return false
  const word = `${left.core.toLowerCase()}.`
  const dotted =
    left.marks === '.' && (grammar.abbreviations.has(word) || grammar.closingAbbreviations.has(word))
  // "J. R. Morel", "env. 50", "cubes. [par an] dans", "1. Mettre": what the rules are for.
  const initial = left.marks === '.' && /(?:^|[.-])\p{L}$/u.test(left.core)
  const listed = at === first && /^\d{1,2}$/u.test(left.core) && left.marks === '.'
  const inserted = afterInsertion(words, at + 1) > at + 1
  return dotted || initial || listed || inserted ? endsByRule(gap) : null
}

/** "50 000". */
function inNumber({ words, at }: Gap): boolean {
  const [left, right] = [words[at], words[at + 1]]
  return (
    /\d$/u.test(left?.core ?? '') &&
    left?.marks === '' &&
    right?.open === '' &&
    /^\d{3}(?!\d)/u.test(right.core)
  )
}
