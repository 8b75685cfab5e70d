import { isPersonNoun, kindOfNoun } from '@/lib/linguistics/linking/kinds'
import type { Clause, Entity } from '@/lib/model/document'
import { contains, textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { clauseFact } from './reading/clause-fact'
import { type Askable, clausesToAsk, saysKind } from './reading/clauses-to-ask'
import { isHuman } from './reading/is-human'
import { personKey } from './reading/keys'
import { type Reader, sentenceAt } from './reading/reader'

/** "Au lieu de cela, il s’est rendu en Iran" → who went to Iran: Alexei Miller. */
export function personSubject(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(askable => ofClause(reader, askable))
}

function ofClause(reader: Reader, askable: Askable): Fact[] {
  const { clause, subject } = askable
  const { phrase } = clause.subject
  if (subject.class !== 'person' || subject.coordinated || clause.verb.negated) return []
  if (isOfThing(reader, clause) || isAmongOthers(reader, clause)) return []
  if (saysKind(reader, clause) || reader.words.locating.has(clause.verb.lemma)) return []
  // "The Hale family came from Leeds": the name only says which family.
  if (
    subject.entity &&
    phrase &&
    clause.subject.kind !== 'pronoun' &&
    phrase.head >= subject.entity.tokens.to
  )
    return []
  if (subject.entity && isOfAnotherPerson(reader, clause, subject.entity)) return []
  if (phrase && subject.entity && isNamedAfter(reader, clause, subject.entity.tokens.from)) return []
  // "Le maire de Norbourg, Jean Dastel", "son successeur, le chevalier Ambroise de Lorme": what stands before it says that
  // somebody follows, as surely as any reader of names.
  const called = subject.entity !== null && phrase !== null && isCalled(reader, clause, subject.entity)
  const key = personKey(reader, subject.chain, subject.entity, called)
  const said = reader.words.saying.has(clause.verb.lemma)
  if (!key || (said && !saysWhat(reader, clause))) return []
  if (!called && subject.entity && subject.entity.confidence < 0.62) return []
  return clauseFact(reader, askable, {
    rule: 'person-subject',
    class: said ? 'said' : 'who',
    asked: { argument: 'person' },
    key: {
      ...key,
      ...(subject.entity && !subject.linked ? { span: subject.entity.span } : {}),
      accepted: [...key.accepted, ...asWritten(reader, clause, subject.entity)],
    },
    without: null,
    statement: 'subject',
    certainty: subject.linked ? 0.95 : 1,
    fits: ({ parts }) => parts.rest.split(' ').length >= 2,
  })
}

/** "La reine Alba II | reste …": with what stands before her name in the sentence. */
function asWritten(
  reader: Reader,
  { sentence, subject: { phrase, kind } }: Clause,
  entity: Entity | null,
): string[] {
  if (!phrase || !entity || kind === 'pronoun' || !contains(phrase.span, entity.span)) return []
  const text = textOf(reader.text, phrase.span).replace(/\s+/g, ' ')
  const led = phrase.span.start < entity.span.start && phrase.span.end === entity.span.end
  if (!led || text.split(' ').length > mostWritten) return []
  // "Mr Roe", "BBC correspondent Ann Roe" keep their capitals; an article does not.
  const articled = sentenceAt(reader, sentence).tokens[phrase.tokens.from]?.upos === 'DET'
  return [articled ? text.charAt(0).toLowerCase() + text.slice(1) : text]
}
const mostWritten = 7

/** "Roy est l’un des trois candidats": so are two others. */
const isAmongOthers = ({ words, text }: Reader, { complements }: Clause) =>
  complements.some(
    ({ role, span }) => role === 'attribute' && words.oneOfSeveral.test(text.slice(span.start, span.end)),
  )

/** "il devient obligatoire": whatever the pronoun was taken for, it is nobody. */
function isOfThing(reader: Reader, { sentence, verb, complements, subject }: Clause): boolean {
  if (subject.kind !== 'pronoun') return false
  const { tokens } = reader.treeAt(sentence)
  return (
    complements.some(({ tokens: { from } }) => reader.words.ofThings.has(tokens[from]?.lemma ?? '')) ||
    tokens.some(({ lemma, span }) => contains(verb.span, span) && reader.words.ofThings.has(lemma))
  )
}

/** A name that stands beside a noun for persons, between commas. */
function isCalled(reader: Reader, { subject, sentence }: Clause, { tokens: { from } }: Entity): boolean {
  const { phrase } = subject
  const { tokens, grammar } = reader.treeAt(sentence)
  const head = phrase && tokens[phrase.head]
  return phrase !== null && from > phrase.tokens.to && head?.upos === 'NOUN' && isPersonNoun(head, grammar)
}

/** "le suspect du meurtre de sa femme Anne": the name is that of a noun for persons further on, and not of who acts. */
function isOfAnotherPerson(
  reader: Reader,
  { subject, sentence }: Clause,
  { tokens: { from } }: Entity,
): boolean {
  const { phrase } = subject
  const { tokens, grammar } = reader.treeAt(sentence)
  const beside = tokens[from - 1]
  return (
    phrase !== null &&
    phrase.head < from - 1 &&
    tokens[phrase.head]?.upos === 'NOUN' &&
    beside?.upos === 'NOUN' &&
    isPersonNoun(beside, grammar) &&
    tokens.slice(phrase.head + 1, from - 1).some(({ upos }) => upos === 'ADP')
  )
}

/** "le cabinet Trump reproche": the noun before the name is what acts, and it is nobody. */
function isNamedAfter(reader: Reader, { subject, sentence }: Clause, name: number): boolean {
  const { phrase } = subject
  const { tokens, grammar } = reader.treeAt(sentence)
  const head = phrase && tokens[phrase.head]
  return (
    head?.upos === 'NOUN' &&
    phrase !== null &&
    phrase.head < name &&
    subject.kind === 'noun' &&
    tokens.slice(phrase.head + 1, name).every(({ upos }) => upos === 'ADJ') &&
    !isPersonNoun(head, grammar) &&
    kindOfNoun(head, grammar) !== null &&
    kindOfNoun(head, grammar) !== 'person'
  )
}

/** "Qui a confié en milieu d’après-midi": a verb of saying asks for nothing without what was said. */
function saysWhat(reader: Reader, clause: Clause): boolean {
  return clause.complements.some(
    ({ role, phrase, span }) =>
      /^(object|clause|infinitive)$/.test(role) &&
      // "…, a précisé lundi une proche": who says it, and not what is said.
      !(role === 'object' && phrase && isHuman(reader, clause.sentence, phrase)) &&
      (phrase?.entity == null || reader.document.entities[phrase.entity]?.class !== 'date') &&
      !/[:«“"]\s*$/.test(reader.text.slice(clause.verb.span.end, span.start)),
  )
}
