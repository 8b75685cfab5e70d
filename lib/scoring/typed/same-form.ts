import type { Language } from '@/lib/model/language'
import { scoringWords } from '../words'

/** Letters that a stem keeps at least. */
const leastStem = 3

const groups = new Map<Language, ReadonlyMap<string, number>>()

/**
 * Whether two words are forms of one: "exigeait" and "exigé", "horse" and "horses". Their beginnings agree and what is
 * left of each is an ending of the language; "chèvre" and "chevreuil" are two words.
 */
export function sameForm(a: string, b: string, language: Language): boolean {
  if (a === b) return true
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  const { endings } = scoringWords[language]
  for (let at = shared; at >= Math.max(leastStem, shared - 2); at--)
    if (endings.has(a.slice(at)) && endings.has(b.slice(at))) return true
  const known = groups.get(language) ?? readGroups(language)
  const group = known.get(a)
  return group !== undefined && group === known.get(b)
}

function readGroups(language: Language): ReadonlyMap<string, number> {
  const read = new Map(
    scoringWords[language].sameWords.flatMap((words, i) => words.map(word => [word, i] as const)),
  )
  groups.set(language, read)
  return read
}

/** Whether two words may be of one family ("absorber", "absorption"): enough to ask a person, not to accept. */
export function related(a: string, b: string): boolean {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  return shared >= 4 && shared * 20 >= 11 * Math.max(a.length, b.length)
}
