import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '@/lib/model/language'
import { foldAccents } from './normalise'

/** Nouns of French with their gender (Lefff); English has no such list here. */
const nounLists: Record<Language, readonly string[]> = {
  fr: ['french-words-gender-lefff'],
  en: [],
}
const lists = new Map<Language, ReadonlySet<string>>()

/**
 * Whether a folded word is a word of the language: frequent words of its network, and its nouns. A slip that makes another
 * word ("moules" for "meules") may be another answer. Where the lists are missing nothing is known, and slips are forgiven.
 */
export function isRealWord(word: string, language: Language): boolean {
  const words = lists.get(language) ?? readWords(language)
  return words.has(word) || (/[sx]$/.test(word) && words.has(word.slice(0, -1)))
}

function readWords(language: Language): ReadonlySet<string> {
  const words = new Set(
    [...frequentWords(language), ...nounLists[language].flatMap(nounsOf)].map(foldAccents),
  )
  lists.set(language, words)
  return words
}

function frequentWords(language: Language): string[] {
  const read = readList('lib', 'languages', language, 'model', 'network.json')
  const list = 'word' in read && Array.isArray(read.word) ? read.word : []
  // What it knows by vectors only are names, and slips of others.
  const trained = 'trained' in read && typeof read.trained === 'number' ? read.trained : list.length
  return list.slice(0, trained).filter(word => typeof word === 'string')
}

const nounsOf = (name: string) => Object.keys(readList('node_modules', name, 'dist', 'words.json'))

/** Read and not required: a bundler would write what is required into every bundle. */
function readList(...path: string[]): object {
  try {
    const file = join(/* turbopackIgnore: true */ process.cwd(), ...path)
    const read: unknown = JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8'))
    return typeof read === 'object' && read !== null ? read : {}
  } catch {
    return {}
  }
}
