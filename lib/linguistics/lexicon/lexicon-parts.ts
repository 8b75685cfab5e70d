import type { Language } from '@/lib/model/language'
import { lookupForm } from '../lookup-form'
import { englishReadings } from './english-words'
import { nounGenders } from './french-nouns'
import { verbSlots } from './french-verbs'
import { kindsOfName } from './gazetteer'

type Parts = (word: string) => string[]

/** Readings of a word in small letters: of verbs, row and ending of the conjugation ("v:P2"); of nouns, number and gender; of English words, what `englishReadings` says. */
const readings = {
  fr: word => [
    ...new Set(verbSlots(word).map(({ row, ending }) => `v:${row}${ending}`)),
    ...nounGenders(word).map(reading => `n:${reading}`),
  ],
  en: word => {
    const found = englishReadings(word)
    // Alone it says more than beside another: "magnate" is nothing but a noun.
    return [...found.map(reading => `w:${reading}`), ...(found.length === 1 ? [`only:${found[0]}`] : [])]
  },
} satisfies { [L in Language]: Parts }

/**
 * What lexicons know of a form, as parts whose embeddings the network sums up with those of its letters: so it knows
 * something of words that no treebank has. Names only of forms with a capital. Twin: lexicon.ts and features.py in training.
 */
export function lexiconParts(form: string, language: Language): string[] {
  const word = lookupForm(form)
  return [...readings[language](word), ...(/^\p{Lu}/u.test(form) ? nameParts(word, language) : [])]
}

export function readingParts(word: string, language: Language): string[] {
  return readings[language](word)
}

export function nameParts(word: string, language: Language): string[] {
  return kindsOfName(word, language).map(kind => `g:${kind}`)
}
