import { placesOf } from '@/lib/linguistics/places-of-document'
import type { Clause, Complement, Document } from '@/lib/model/document'
import { contains, textOf } from '@/lib/model/span'
import type { ClauseFact } from '../../facts/fact'
import { rewordingOf } from './rewording-of'

/** "Qui a inauguré le pont en mai ?" → "Par qui le pont a-t-il été inauguré en mai ?", where the object is as it was told. */
export function asPassive(fact: ClauseFact, document: Document): ClauseFact | null {
  const { clause, asked, key } = fact
  if (asked.argument !== 'person' || key.class !== 'person') return null
  if (clause.clitics !== '' || clause.attribution !== null) return null
  const { turned, passive, definite, goesOn } = rewordingOf(document.article.language)
  const found = toldIn(fact, document)
  const object = found?.complements.find(({ role }) => role === 'object')
  if (!found || !object?.phrase || !turned.has(found.verb.lemma) || found.verb.negated) return null
  if (found.verb.passive || found.verb.reflexive || found.verb.modal !== null) return null
  if (!/^(?:past|pluperfect|present)$/.test(found.verb.tense)) return null
  const text = shown(object, document)
  const { gender, number } = object.phrase
  if (number === null || object.phrase.coordinated) return null
  if (!definite.test(text) && !/^\p{Lu}/u.test(text)) return null
  const present = found.verb.tense === 'present'
  const made = passive(clause.finite, clause.rest, found.verb.lemma, { gender, number }, present)
  if (!made || !startsWith(made.behind, text)) return null
  const behind = made.behind.slice(text.length).trim()
  if (goesOn.test(behind)) return null
  return {
    ...fact,
    rule: 'as-passive',
    asked: { argument: 'agent' },
    statement: null,
    confidence: fact.confidence * surely,
    clause: {
      ...clause,
      subject: { text, gender, number },
      finite: made.finite,
      auxiliary: true,
      rest: `${made.verb} ${behind}`.trim(),
    },
  }
}

const surely = 0.95

/** The clause that the fact was made of: its subject is the key, its verb the one that the fact has. */
function toldIn({ key, evidence, clause }: ClauseFact, document: Document): Clause | null {
  const [first] = evidence
  const found = first
    ? placesOf(document)
        .clauses.near(first)
        .filter(({ span }) => contains(first, span))
    : []
  const fitting = found.filter(({ verb, sentence }) => {
    const finite = document.sentences[sentence]?.tokens[verb.finite]
    return finite?.form.toLowerCase() === clause.finite
  })
  const own = fitting.filter(({ subject }) => subject.phrase && contains(subject.phrase.span, key.span))
  const [only, ...others] = own.length > 0 ? own : fitting
  return only && others.length === 0 ? only : null
}

function shown({ span }: Complement, { article: { text } }: Document): string {
  return textOf(text, span).replace(/\s+/g, ' ').trim()
}

/** Whole words: what the stem has of the object is all of it, unchanged. */
function startsWith(rest: string, object: string): boolean {
  return rest === object || rest.startsWith(`${object} `)
}
