import type { Document } from '@/lib/model/document'
import type { ClauseFact } from '../../facts/fact'
import { around } from '../around'
import { rewordingOf } from './rewording-of'

/** "Par qui le pont a-t-il été inauguré en mai ?" → "Qui a inauguré le pont en mai ?", of one person. */
export function asActive(fact: ClauseFact, { article: { language } }: Document): ClauseFact | null {
  const { clause, asked, key } = fact
  if (asked.argument !== 'agent' || key.class !== 'person' || clause.clitics !== '') return null
  const turned = rewordingOf(language).active(clause.finite, clause.rest, clause.subject)
  if (!turned) return null
  return {
    ...fact,
    rule: 'as-active',
    asked: { argument: 'person' },
    statement: null,
    confidence: fact.confidence * surely,
    clause: {
      ...clause,
      subject: { text: key.text, gender: 'Masc', number: 'Sing' },
      finite: turned.finite,
      auxiliary: false,
      rest: around(turned.verb, clause.subject.text, turned.behind),
    },
  }
}

/** A little less sure than what the article itself has. */
const surely = 0.95
