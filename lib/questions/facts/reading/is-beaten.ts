import { grammarOf } from '@/lib/linguistics/grammar'
import type { EntityClass, Mention } from '@/lib/model/document'
import type { Reader } from './reader'

/**
 * A pronoun whose referent another one beats by the weights alone, where what a rule decided against them is not sure: in
 * English. In French “il” for whom the paragraph speaks of is, though somebody stands nearer.
 */
export function isBeaten({ words }: Reader, { margin }: Mention): boolean {
  return !words.linksByRule && margin !== undefined && margin < 0
}

/** "her partner" is no website’s: "he" and "her" mean somebody. */
export function isNobodys(reader: Reader, form: string, named: EntityClass | null): boolean {
  const { possessives, personalPronouns, objectPronouns } = grammarOf(reader.document.article.language)
  const use = possessives.get(form) ?? personalPronouns.get(form) ?? objectPronouns.get(form)
  return use?.person === true && named !== null && named !== 'person'
}
