import { isOneOf } from '@/lib/linguistics/linking/kinds'
import type { Clause, Complement, Entity, Phrase } from '@/lib/model/document'
import { contains, textOf } from '@/lib/model/span'
import type { ClauseFact, Fact, FactKey } from './fact'
import { nameBeside } from './reading/apposed-entity'
import { clauseFact } from './reading/clause-fact'
import { type Askable, clausesToAsk } from './reading/clauses-to-ask'
import { isCountry } from './reading/countries'
import { isHuman } from './reading/is-human'
import { personKey } from './reading/keys'
import { mayBeNamed } from './reading/may-be-named'
import { namesOf } from './reading/names-of'
import { nounOf } from './reading/noun-of'
import { pairKey } from './reading/pair-key'
import { contentOf, phraseKey } from './reading/phrase-key'
import { plain, type Reader, sentenceAt } from './reading/reader'

/** "L’opération est financée par la Société des remontées", "… par les pêcheurs de la baie" → by whom. */
export function agent(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(askable =>
    askable.clause.verb.negated
      ? []
      : askable.clause.complements.flatMap(complement => ofComplement(reader, askable, complement)),
  )
}

type Agent = { key: FactKey; class: ClauseFact['class']; asked: ClauseFact['asked']; certainty: number }

function ofComplement(reader: Reader, askable: Askable, complement: Complement): Fact[] {
  if (complement.role !== 'agent') return []
  const found =
    named(reader, complement) ??
    both(reader, askable.clause.sentence, complement) ??
    described(reader, askable, complement)
  return found
    ? clauseFact(reader, askable, {
        rule: 'agent',
        ...found,
        without: complement,
        statement: null,
        // "en 1931 par Ada Brenn et en 1981 par Luc Roy": by both.
        fits: ({ parts }) => !/\s(?:par|by)\s\p{Lu}/u.test(parts.rest),
      })
    : thing(reader, askable, complement)
}

function named(reader: Reader, { phrase, preposition }: Complement): Agent | null {
  const entity = phrase?.entity == null ? null : (reader.document.entities[phrase.entity] ?? null)
  if (!phrase || !entity || phrase.coordinated) return null
  if (entity.class === 'person') {
    const key = personKey(reader, phrase.chain, entity, true)
    return key && { key, class: 'who', asked: { argument: 'agent' }, certainty: 1 }
  }
  const whole = textOf(reader.text, phrase.span).replace(/\s+/g, ' ')
  const short = textOf(reader.text, entity.span)
  if (entity.class === 'place' && isCountry(short, reader.document.article.language))
    return {
      key: {
        text: short,
        span: entity.span,
        class: 'place',
        accepted: [whole].filter(text => text !== short),
      },
      class: 'organisation',
      asked: {
        argument: 'about',
        preposition: plain(preposition ?? ''),
        ...reader.words.country,
        number: 'Sing',
      },
      certainty: 0.9,
    }
  if (entity.class !== 'organisation' && !isBody(reader, phrase, entity)) return null
  const bare = whole.replace(/^(?:le |la |les |l[’']|the )/i, '')
  const text = bare.startsWith(short) && bare.split(' ').length <= 8 ? bare : short
  const span = { start: entity.span.start, end: entity.span.start + text.length }
  // "l’Institut du Large (IDL)": by whatever name the article has it.
  const names = namesOf(reader, reader.mentionAt.get(entity.span.start)?.chain ?? phrase.chain)
  const accepted = [...new Set([whole, short, ...names])].filter(one => one !== text)
  return {
    key: { text, span, class: 'organisation', accepted },
    class: 'organisation',
    asked: { argument: 'agent' },
    certainty: 1,
  }
}

/** "by the Parliament of Valdor": a name of no known class whose noun is one for a body. */
function isBody(reader: Reader, { head }: Phrase, { class: kind, sentence }: Entity): boolean {
  const { tokens, grammar } = reader.treeAt(sentence)
  return kind === 'other' && isOneOf(tokens[head], grammar.organisationNouns)
}

function both(reader: Reader, sentence: number, { phrase }: Complement): Agent | null {
  const key = phrase && (pairKey(reader, phrase) ?? joinedKey(reader, sentence, phrase))
  return key && { key, class: 'who', asked: { argument: 'agent' }, certainty: 0.95 }
}

/** People or a body that the article does not name, with enough to know them by: "par des habitants du quartier". */
function described(reader: Reader, { clause }: Askable, { phrase }: Complement): Agent | null {
  if (!phrase || phrase.entity !== null || phrase.coordinated) return null
  const noun = nounOf(reader, clause.sentence, phrase)
  const somebody =
    noun && (noun.kind === 'body' || noun.kind === 'person' || isHuman(reader, clause.sentence, phrase))
  const authority = noun !== null && reader.words.authorities.has(plain(noun.text))
  if (!somebody && !authority) return null
  if (!authority && contentOf(reader, clause.sentence, phrase.tokens) < 2 && !isBare(reader, clause, phrase))
    return null
  const key = phraseKey(reader, clause.sentence, phrase)
  // "par le vice-président délégué, l’ancien ministre Ada Sorel": who is asked for has a name.
  const beside = nameBeside(reader, clause.sentence, phrase)
  if (beside?.class === 'person') {
    const chain = reader.mentionAt.get(beside.span.start)?.chain ?? null
    const name = personKey(reader, chain, beside, true)
    const accepted = [...(name?.accepted ?? []), ...(key ? [key.text, ...key.accepted] : [])]
    return name && { key: { ...name, accepted }, class: 'who', asked: { argument: 'agent' }, certainty: 0.95 }
  }
  if (mayBeNamed(reader, clause.sentence, phrase)) return null
  return key && { key, class: 'who', asked: { argument: 'agent' }, certainty: 0.85 }
}

/** "remplacés par une nouvelle force de police", "hit by a wave of cold": by what. */
function thing(reader: Reader, askable: Askable, complement: Complement): Fact[] {
  const { phrase, preposition, margin } = complement
  const { sentence } = askable.clause
  if (!phrase || phrase.entity !== null || phrase.coordinated || margin < 0.5) return []
  const noun = nounOf(reader, sentence, phrase)
  if (!noun || /^(?:person|body|place)$/.test(noun.kind ?? '') || isHuman(reader, sentence, phrase)) return []
  // "par le vice-amiral Jean Roy": somebody, whatever the noun.
  if (
    reader.places.entitiesIn(sentence).some(one => one.class === 'person' && contains(phrase.span, one.span))
  )
    return []
  const told = contentOf(reader, sentence, phrase.tokens) >= 2 || isBare(reader, askable.clause, phrase)
  const key = told ? phraseKey(reader, sentence, phrase) : null
  if (!key) return []
  const cut = { before: '', after: '' }
  return clauseFact(reader, askable, {
    rule: 'agent-thing',
    class: 'what',
    asked: { argument: 'what-about', preposition: plain(preposition ?? ''), cut },
    key,
    without: complement,
    certainty: 0.75,
    fits: pieces => {
      Object.assign(cut, pieces.cut)
      return pieces.parts.rest.split(' ').length <= 9
    },
  })
}

/** "by monks", "by a virus": new to the article, so that the word alone says which. */
function isBare(reader: Reader, { sentence }: Clause, { tokens: { from }, head, number }: Phrase): boolean {
  const { tokens } = sentenceAt(reader, sentence)
  const first = tokens[from]
  return (
    reader.words.bareNouns &&
    ((from === head && number === 'Plur') || reader.reference.indefinite.has(plain(first?.form ?? '')))
  )
}

/** "by the state and a farming charity": a name and a noun, both of which act. */
function joinedKey(reader: Reader, sentence: number, phrase: Phrase): FactKey | null {
  if (!reader.words.bareNouns || !phrase.coordinated) return null
  const words = sentenceAt(reader, sentence).tokens.slice(phrase.tokens.from, phrase.tokens.to)
  const joints = words.filter(({ upos }) => upos === 'CCONJ').length
  return joints === 1 ? phraseKey(reader, sentence, phrase) : null
}
