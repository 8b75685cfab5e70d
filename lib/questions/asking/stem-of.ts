import { grammarOf } from '@/lib/linguistics/grammar'
import type { Document } from '@/lib/model/document'
import type { Realiser } from '@/lib/model/phrasing'
import type { ClauseFact, Fact } from '../facts/fact'
import { judgingOf } from '../verifying/judging-of'
import { contentWords } from '../verifying/words'
import { ask } from './ask'
import { subjectWords } from './subject-words'
import { wordingOf } from './wording-of'

/** The stem that asks for the key of a fact, or null when nothing asks for it well. */
export function stemOf(fact: Fact, document: Document, realiser: Realiser): string | null {
  if (fact.form !== 'clause') return ask(fact, realiser)
  const { attribution } = fact.clause
  if (attribution !== null && wordingOf(document.article.language).pronoun.test(attribution)) return null
  if (onlyRepeats(fact, document)) return null
  return ask(fact.rule === 'body-subject' ? asBody(fact, document) : asInstitution(fact), realiser)
}

/** "À quelle mission …": the key "la mission" tells nothing that the stem does not. */
function onlyRepeats({ asked, key }: ClauseFact, { article: { language } }: Document): boolean {
  const noun = 'noun' in asked ? asked.noun : null
  if (noun === null || key.class === 'number') return false
  const judging = judgingOf(language)
  const known = new Set(contentWords(noun, judging))
  return contentWords(key.text, judging).every(word => known.has(word))
}

/** "Quelle commission …": of "Commission européenne" it is half the answer; of "Banque de Norvane" it says what is wanted. */
function asInstitution(fact: ClauseFact): ClauseFact {
  const { asked, key } = fact
  if (asked.argument !== 'organisation' || asked.noun === null || key.class !== 'organisation') return fact
  const [first = '', adjective, ...more] = key.text.replace(/^(?:la |le |l['’])/iu, '').split(' ')
  const named = /^\p{Lu}/u.test(first) && first.toLowerCase() === asked.noun.toLowerCase()
  return named && adjective !== undefined && more.length === 0 && /^\p{Ll}/u.test(adjective)
    ? { ...fact, asked: { ...asked, noun: null, gender: null } }
    : fact
}

/** "Quelle armée …" for "l’armée turque": a body that acts is asked for by its kind, a function by "qui". */
function asBody(fact: ClauseFact, document: Document): ClauseFact {
  const { language } = document.article
  const [, noun] = /^(?:\p{L}+['’]|\p{L}+\s+)(\p{Ll}[\p{L}-]+)/u.exec(fact.key.text) ?? []
  const { organisationNouns, placeNouns } = grammarOf(language)
  const body = noun !== undefined && (organisationNouns.has(noun) || placeNouns.has(noun))
  const { gender } = subjectWords({ ...fact.clause.subject, gender: null, text: fact.key.text }, document)
  if (!body || fact.clause.subject.number !== 'Sing') return fact
  const known = gender ?? fact.clause.subject.gender
  const asked = { argument: 'organisation' as const, noun, gender: known }
  return onlyRepeats({ ...fact, asked }, document) ? fact : { ...fact, asked }
}
