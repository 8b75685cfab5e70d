import type { Document } from '@/lib/model/document'
import type { ClauseFact, Fact, FactKey, Statement } from '../facts/fact'
import { subjectWords } from './subject-words'
import { type Wording, wordingOf } from './wording-of'

/**
 * A fact with its words as a question writes them: the subject with its article and gender, a date without "dernier", an
 * infinitive without the word that the stem has already. What the article has of the key stays accepted.
 */
export function wellWorded(fact: Fact, document: Document): Fact {
  const wording = wordingOf(document.article.language)
  const key = keyWords(fact, wording)
  if (fact.form !== 'clause') return { ...fact, key }
  const subject = subjectWords(fact.clause.subject, document)
  const changed = subject.text !== fact.clause.subject.text
  return {
    ...fact,
    key,
    clause: { ...fact.clause, subject },
    statement: changed ? withSubject(fact, subject.text) : fact.statement,
  }
}

function keyWords(fact: Fact, wording: Wording): FactKey {
  const { key } = fact
  const deed = fact.form === 'clause' && fact.asked.argument === 'deed'
  const bare = deed ? key.text.replace(wording.infinitiveOpener, '') : withoutNow(key, wording)
  return bare === key.text
    ? key
    : { ...key, text: bare, accepted: [...new Set([key.text, ...key.accepted])].filter(one => one !== bare) }
}

/** "le 8 juillet prochain" → "le 8 juillet": only where a day or a month is left. */
function withoutNow(key: FactKey, wording: Wording): string {
  if (key.class !== 'date') return key.text
  const bare = key.text.replace(wording.byNow, '').trim()
  return wording.namesTime.test(bare) ? bare : key.text
}

/** The subject stands at the head of its statement, or is what the statement is cut at. */
function withSubject({ statement, clause }: ClauseFact, text: string): Statement | null {
  if (!statement) return null
  const old = clause.subject.text
  if (statement.shown === old && (statement.before === '' || statement.before.endsWith(',')))
    return { ...statement, shown: text }
  return statement.before.startsWith(old)
    ? { ...statement, before: text + statement.before.slice(old.length) }
    : statement
}
