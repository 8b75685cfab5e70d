import type { Language } from '@/lib/model/language'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from './a-document'

/** What one rule asks of an article, with plain spaces and straight apostrophes in keys. */
export function askedBy(language: Language, rule: string, ...paragraphs: string[]) {
  return findFacts(aDocument(language, ...paragraphs))
    .filter(fact => fact.rule === rule)
    .map(fact => ({
      stem: (ask(fact, realiserOf(language)) ?? '').replace(/[\u00a0\u202f]/g, ' '),
      key: fact.key.text.replace(/’/g, "'"),
      accepted: fact.key.accepted.map(one => one.replace(/’/g, "'")),
    }))
}
