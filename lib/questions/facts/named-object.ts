import type { Complement } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { clauseFact } from './reading/clause-fact'
import { type Askable, clausesToAsk, saysKind } from './reading/clauses-to-ask'
import { isCountry } from './reading/countries'
import { goesAlong } from './reading/goes-along'
import { kindNounOf } from './reading/kind-noun'
import { plain, type Reader, sentenceAt } from './reading/reader'

const surely = 0.62

/** "Le pays a rejoint l’OTAN" → which organisation; "Il lutte contre la Fédération du rail" → against which one. */
export function namedObject(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(askable =>
    askable.clause.verb.negated ||
    saysKind(reader, askable.clause) ||
    // "Officials told BBC News …": to whom it was said is no news.
    reader.words.addressing.has(askable.clause.verb.lemma)
      ? []
      : askable.clause.complements.flatMap(complement => ofComplement(reader, askable, complement)),
  )
}

function ofComplement(reader: Reader, askable: Askable, complement: Complement): Fact[] {
  const { clause } = askable
  const { phrase, role } = complement
  const entity = phrase?.entity == null ? null : reader.document.entities[phrase.entity]
  if (!phrase || !entity || phrase.coordinated || entity.confidence < surely || complement.fronted) return []
  if (!/^(?:object|oblique)$/.test(role) || !/^(?:organisation|place|work|event)$/.test(entity.class))
    return []
  // "come as Lumivolt and the board prepare …": a clause, whatever it was read as.
  if (reader.words.bareNouns && plain(complement.preposition ?? '') === 'as') return []
  // A place behind a preposition is asked by "where".
  if (
    entity.class === 'place' &&
    role === 'oblique' &&
    reader.words.placePrepositions.has(plain(complement.preposition ?? ''))
  )
    return []
  if (entity.tokens.to !== phrase.tokens.to) return []
  // "40 actions Vendelle": the name says whose they are.
  const before = sentenceAt(reader, clause.sentence).tokens[entity.tokens.from - 1]
  if (before?.upos === 'NOUN' || before?.upos === 'NUM') return []
  const name = textOf(reader.text, entity.span).replace(/\s+/g, ' ')
  const kind =
    kindNounOf(reader, entity) ?? (entity.class === 'organisation' ? reader.words.organisation : null)
  if (
    !kind ||
    name
      .toLowerCase()
      .split(/[\s’']/)
      .includes(kind.noun)
  )
    return []
  const whole = textOf(reader.text, phrase.span).replace(/\s+/g, ' ')
  const beside = role === 'object' ? goesAlong(clause, complement) : []
  return clauseFact(reader, askable, {
    rule: 'named-object',
    class: 'organisation',
    asked: {
      argument: 'about',
      preposition: plain(complement.preposition ?? ''),
      noun: kind.noun,
      gender: kind.gender,
      number: 'Sing',
    },
    key: {
      text: name,
      span: entity.span,
      class:
        isCountry(name, reader.document.article.language) || entity.class === 'place'
          ? 'place'
          : entity.class === 'organisation'
            ? 'organisation'
            : 'phrase',
      accepted: whole === name ? [] : [whole],
    },
    without: [complement, ...beside],
    statement: entity.span,
    certainty: 0.85,
  })
}
