import type { Document } from '@/lib/model/document'
import type { Fact } from '../facts/fact'
import { wordingOf } from './wording-of'

/** "vient de fermer" is told of the day of the article alone: as it is asked, it has been done. */
export function inTime(fact: Fact, { article: { language } }: Document): Fact {
  const { done } = wordingOf(language)
  const { statement } = fact
  const told = statement && {
    ...statement,
    before: done(statement.before),
    after: done(statement.after),
  }
  if (fact.form !== 'clause') return { ...fact, statement: told }
  const { clause } = fact
  const words = `${clause.finite} ${clause.rest}`
  const past = done(words)
  const [finite = '', ...rest] = past.split(' ')
  return past === words
    ? { ...fact, statement: told }
    : {
        ...fact,
        statement: told,
        clause: { ...clause, finite, rest: rest.join(' '), auxiliary: true, tense: 'past' },
      }
}
