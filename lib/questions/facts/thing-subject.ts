import type { Clause, Phrase } from '@/lib/model/document'
import { type Span, textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { clauseFact } from './reading/clause-fact'
import { type Askable, clausesToAsk, saysKind } from './reading/clauses-to-ask'
import { isHuman } from './reading/is-human'
import { isTellingPhrase } from './reading/is-telling-phrase'
import { mayBeNamed } from './reading/may-be-named'
import { namedPlaceOf } from './reading/named-place'
import { type HeadNoun, nounOf } from './reading/noun-of'
import { contentOf, phraseKey } from './reading/phrase-key'
import { plain, type Reader } from './reading/reader'

/**
 * "La sonde Juno s’est placée en orbite" → which probe; "La fermeture du pont a surpris les commerçants" → what;
 * "La police a fermé le pont" → who.
 */
export function thingSubject(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(askable =>
    isAskable(reader, askable) ? ofClause(reader, askable) : [],
  )
}

function isAskable(reader: Reader, { clause, subject }: Askable): boolean {
  const { kind, shared, inverted, phrase } = clause.subject
  if (kind !== 'noun' || shared || inverted || !phrase || phrase.coordinated || subject.linked) return false
  // "la commune de Lenne": which commune is asked by its name.
  if (namedPlaceOf(reader, clause)) return false
  if (reader.words.copulas.has(clause.verb.lemma) && !clause.verb.passive) return false
  if (clause.verb.negated || saysKind(reader, clause) || reader.words.saying.has(clause.verb.lemma))
    return false
  return !subject.entity || !/^(?:person|date|quantity|money|percent)$/.test(subject.entity.class)
}

function ofClause(reader: Reader, askable: Askable): Fact[] {
  const { clause, subject } = askable
  const { phrase } = clause.subject
  const noun = phrase && nounOf(reader, clause.sentence, phrase)
  const key = noun && phraseKey(reader, clause.sentence, phrase)
  if (!noun || !key || subject.phrase.number !== noun.number) return []
  const content = contentOf(reader, clause.sentence, phrase.tokens)
  const base = {
    key,
    without: null,
    statement: 'subject' as const,
    fits: ({ parts }: { parts: { rest: string } }) => parts.rest.split(' ').length >= 3,
  }
  if (isSomebody(reader, clause, noun))
    return !isNamedElsewhere(reader, phrase) &&
      !mayBeNamed(reader, clause.sentence, phrase) &&
      noun.number === 'Sing' &&
      (reader.words.authorities.has(plain(noun.text)) || (content >= 2 && namesWhose(reader, clause)))
      ? clauseFact(reader, askable, {
          ...base,
          rule: 'body-subject',
          class: 'who',
          asked: { argument: 'person' },
          certainty: 0.8,
        })
      : []
  if (noun.kind === 'body' && subject.entity) return []
  if (isTellingPhrase(reader, clause.sentence, phrase))
    return clauseFact(reader, askable, {
      ...base,
      rule: 'thing-subject',
      class: 'what',
      asked: { argument: 'thing', noun: noun.text, gender: noun.gender },
      // "Which cost was high? — the total cost": an adjective alone answers little.
      certainty: subject.entity ? 0.85 : reader.words.bareNouns ? 0.45 : 0.75,
    })
  return noun.number === 'Sing'
    ? clauseFact(reader, askable, {
        ...base,
        rule: 'what-subject',
        class: 'what',
        asked: { argument: 'thing', noun: null, gender: null },
        // Below what a quiz shows but for events and measures: "what" asks well for those alone.
        certainty: noun.kind === 'thing' && content >= 2 ? 0.65 : 0.4,
      })
    : []
}

/** "le préfet de l’Aude", "la fédération des bouchers", not "le groupe terroriste": of whom or what it is says which. */
function namesWhose(reader: Reader, { sentence, subject }: Clause): boolean {
  const { phrase } = subject
  if (!phrase) return false
  const { tokens } = reader.treeAt(sentence)
  return tokens
    .slice(phrase.head + 1, phrase.tokens.to)
    .some(({ upos, form }) => upos === 'PROPN' || (upos === 'ADP' && reader.words.genitive.has(plain(form))))
}

/** "l’ancien ministre de l’économie", where somebody is named as "ministre de l’économie": the name answers as well. */
function isNamedElsewhere({ document, text }: Reader, phrase: Phrase): boolean {
  const wordsOf = (span: Span) =>
    textOf(text, span)
      .toLowerCase()
      .split(/[\s’']+/)
      .filter(word => word.length > 3)
  const said = new Set(wordsOf(phrase.span))
  return document.roles.some(({ span }) => {
    const role = wordsOf(span)
    return role.length >= 2 && role.every(word => said.has(word))
  })
}

/** One who acts: a function ("le préfet de l’Aude"), a body that is not named ("la police"). */
function isSomebody(reader: Reader, { sentence, subject }: Clause, noun: HeadNoun): boolean {
  if (noun.kind === 'body') return subject.phrase?.entity == null
  if (reader.words.authorities.has(plain(noun.text))) return true
  return noun.kind === 'person' || (subject.phrase !== null && isHuman(reader, sentence, subject.phrase))
}
