import type { Language } from '@/lib/model/language'
import { nounGenders } from '../lexicon/french-nouns'
import { verbSlots } from '../lexicon/french-verbs'

/** A finite verb and nothing else; a word that can be one; a noun; a participle or infinitive; nothing known. */
export type WordClass = 'verb' | 'perhaps' | 'noun' | 'form' | ''

/** What a lexicon says of a word in small letters: a heading has no finite verb, and what follows it brings its own. */
type Classify = (word: string) => WordClass

/** "s’étonne" and "dit-il" are verbs all the same. */
const bare = (word: string) =>
  word.replace(/^(?:[ldjmnstc]|qu)['’]/u, '').replace(/(?:-t)?-(?:ils?|elles?|on|ce)$/u, '')
const certain = new Set('est sont était étaient a ont avait avaient sera seront fut furent'.split(' '))

function frenchClass(printed: string): WordClass {
  const word = bare(printed)
  if (certain.has(word)) return 'verb'
  const rows = verbSlots(word).map(({ row }) => row)
  const noun = nounGenders(word).length > 0
  if (rows.some(row => 'PIJFCST'.includes(row))) return noun || word.length < 4 ? 'perhaps' : 'verb'
  if (noun) return 'noun'
  return rows.length > 0 ? 'form' : ''
}

const classifiers = { fr: frenchClass, en: () => '' } satisfies { [L in Language]: Classify }

export function wordClass(core: string, language: Language): WordClass {
  return core === '' || core.length > 30 ? '' : classifiers[language](core.toLowerCase())
}
