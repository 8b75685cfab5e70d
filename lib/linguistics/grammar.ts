import * as enAbbreviations from '@/lib/languages/en/abbreviations'
import * as enWordJoints from '@/lib/languages/en/word-joints'
import * as frAbbreviations from '@/lib/languages/fr/abbreviations'
import * as frWordJoints from '@/lib/languages/fr/word-joints'
import type { Language } from '@/lib/model/language'

/** What reading needs to know of a language. Each folder of `languages` has the same files with the same names in them. */
export type Grammar = {
  /** Lower case, with their dot: never the end of a sentence. */
  abbreviations: ReadonlySet<string>
  /** Lower case, with their dot: the end of a sentence when a word that opens sentences follows. */
  closingAbbreviations: ReadonlySet<string>
  /** Lower case: words that open sentences (used only to doubt a dot after an abbreviation or initial). */
  openers: ReadonlySet<string>
  /** A number with its separators, anchored nowhere. */
  numberPattern: string
  /** Offsets inside a word where it falls into tokens ("l'an" → [2], "don't" → [2]). */
  cutWord: (word: string) => number[]
}

const grammars = {
  fr: { ...frAbbreviations, ...frWordJoints },
  en: { ...enAbbreviations, ...enWordJoints },
} satisfies { [L in Language]: Grammar }

export function grammarOf(language: Language): Grammar {
  return grammars[language]
}
