import type { Grammar } from '../grammar'
import type { PrintedWord } from './printed-words'
import type { WordClass } from './word-class'

/** A place between two printed words where a sentence may end. */
export type Gap = {
  words: readonly PrintedWord[]
  classes: readonly WordClass[]
  /** Index of the word before it, and of the first word of the sentence so far. */
  at: number
  first: number
  grammar: Grammar
  habits: Habits
}

/** What the whole article does: the text is a lexicon of its own. */
export type Habits = {
  /** Words that it prints in small letters. */
  small: ReadonlySet<string>
  /** Capitals after a word in small letters without a mark: names. */
  names: ReadonlySet<string>
  /** Of the full stops before a letter, how many of ten have a capital after them. */
  capitals: number
}

export function habitsOf(paragraphs: readonly (readonly PrintedWord[])[]): Habits {
  const [small, names] = [new Set<string>(), new Set<string>()]
  let [stops, capitals] = [1, 1]
  for (const words of paragraphs)
    for (const [i, word] of words.entries()) {
      const before = words[i - 1]
      if (/^\p{Ll}/u.test(word.core)) small.add(word.core)
      else if (before && before.marks === '' && word.open === '' && /^\p{Ll}/u.test(before.core))
        names.add(word.core)
      if (before && /[.!?…]$/u.test(before.marks) && /^\p{L}/u.test(word.core)) {
        stops++
        if (/^\p{Lu}/u.test(word.core)) capitals++
      }
    }
  return { small, names, capitals: Math.round((10 * capitals) / stops) }
}
