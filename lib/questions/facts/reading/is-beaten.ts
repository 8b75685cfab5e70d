import { grammarOf } from '@/lib/linguistics/grammar'
import type { EntityClass, Mention } from '@/lib/model/document'
import type { Reader } from './reader'

/** A pronoun whose referent another one beats by the weights alone: whoever decided, it is not sure. */
export function isBeaten({ margin }: Mention): boolean {
  return margin !== undefined && margin < 0
}

/** "her partner" is no website’s: "he" and "her" mean somebody. */
export function isNobodys(reader: Reader, form: string, named: EntityClass | null): boolean {
  const { possessives, personalPronouns, objectPronouns } = grammarOf(reader.document.article.language)
  const use = possessives.get(form) ?? personalPronouns.get(form) ?? objectPronouns.get(form)
  return use?.person === true && named !== null && named !== 'person'
}
