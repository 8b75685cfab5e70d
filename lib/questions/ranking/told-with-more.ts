import { grammarOf } from '@/lib/linguistics/grammar'
import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { openReader } from '../facts/reading/reader'
import { flat } from '../verifying/words'
import { placesOfNoun } from './nouns-told'
import { bareDefinites } from './told-before'

/**
 * A definite noun of a stem with nothing beside it that says which ("the ban"), of which the article said more before ("a ban
 * on smoking in harbours"): who reads the question alone does not know which. Null where there is none.
 */
export function toldWithMore({ content, evidence }: Candidate, document: Document): string | null {
  const asked = evidence[0]?.start ?? 0
  const { words } = openReader(document)
  const { timeNouns } = grammarOf(document.article.language)
  const known = [words.authorities, words.emptyNouns, timeNouns]
  const pointsBack = (noun: string) =>
    !known.some(list => list.has(noun)) &&
    placesOfNoun(noun, document).some(({ start, saysWhich }) => start < asked && saysWhich)
  return bareDefinites(content.stem, document).find(noun => pointsBack(flat(noun))) ?? null
}
