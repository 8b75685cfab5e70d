import type { Clause, Complement, Entity, Phrase } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Fact, FactKey } from './fact'
import { clausesToAsk, evidenceOf } from './reading/clauses-to-ask'
import { cutClause } from './reading/cut-clause'
import { isRecipient } from './reading/is-recipient'
import { personKey } from './reading/keys'
import { pairKey } from './reading/pair-key'
import { plain, type Reader, sentenceAt } from './reading/reader'
import { sureOf } from './reading/subject'

const surely = 0.62

/** "Le prix a été remis à Ivo Tellier" → to whom; "La maire a reçu Ivo Tellier" → whom. */
export function whom(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(({ clause, subject }): Fact[] =>
    clause.verb.negated ||
    // "played Lord Merrow": one part of many.
    reader.words.playing.has(clause.verb.lemma) ||
    clause.complements.some(({ role }) => role === 'attribute')
      ? []
      : clause.complements.flatMap((complement): Fact[] => {
          const { phrase, role } = complement
          const two = role === 'oblique' && phrase ? pairKey(reader, phrase) : null
          const entity = phrase?.entity == null ? null : (reader.document.entities[phrase.entity] ?? null)
          if (!phrase || !/^(object|oblique)$/.test(role)) return []
          if ((role === 'object') !== (complement.preposition === null)) return []
          const key = two ?? one(reader, clause, complement, phrase, entity)
          const pieces = cutClause(reader, clause, subject.phrase, complement, subject.chain)
          if (!pieces || !key) return []
          return [
            {
              form: 'clause',
              rule: 'whom',
              class: 'who',
              asked: { argument: 'whom', preposition: plain(complement.preposition ?? '') },
              clause: pieces.parts,
              key,
              evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence]),
              confidence: clause.confidence * complement.confidence * 0.95 * sureOf(subject),
              statement: null,
            },
          ]
        }),
  )
}

/** Somebody named, or a body that something was given to. */
function one(
  reader: Reader,
  clause: Clause,
  complement: Complement,
  phrase: Phrase,
  entity: Entity | null,
): FactKey | null {
  if (phrase.coordinated || !entity || entity.confidence < surely) return null
  // "la loi de Jean Roy": the name must be what the preposition governs, alone or behind its function.
  if (entity.tokens.to !== phrase.tokens.to) return null
  if (entity.class === 'person') {
    const key = personKey(reader, phrase.chain, entity)
    if (key && isOfOtherGender(reader, clause, phrase, entity)) return null
    const noun = key && nounBefore(reader, clause, phrase, entity)
    return noun ? { ...key, accepted: [...key.accepted, noun] } : key
  }
  return entity.class === 'organisation' && isRecipient(reader, clause, complement) && isThing(reader, clause)
    ? bodyKey(reader, entity, phrase)
    : null
}

/** "à la veuve Scarron": the name is her late husband’s, and she is asked for. */
function isOfOtherGender(reader: Reader, { sentence }: Clause, phrase: Phrase, entity: Entity): boolean {
  const noun = sentenceAt(reader, sentence).tokens[entity.tokens.from - 1]
  const gender = reader.document.chains[phrase.chain ?? -1]?.gender ?? null
  const other =
    noun?.upos === 'NOUN' && phrase.tokens.from < entity.tokens.from ? noun.feats.Gender : undefined
  return gender !== null && other !== undefined && other !== gender
}

/** "a perdu son père Ivo": who it is to her answers as well. */
function nounBefore(reader: Reader, { sentence }: Clause, phrase: Phrase, entity: Entity): string | null {
  const { tokens } = sentenceAt(reader, sentence)
  const words = tokens.slice(phrase.tokens.from, entity.tokens.from)
  const [first, last] = [words[0], words.at(-1)]
  if (words.length < 2 || words.length > 4 || first?.upos !== 'DET' || last?.upos !== 'NOUN') return null
  return textOf(reader.text, { start: first.span.start, end: last.span.end })
}

/** "a donné naissance à l’UE" gives it nothing: what has no article is part of the verb. */
function isThing(reader: Reader, { sentence, complements }: Clause): boolean {
  const { tokens } = sentenceAt(reader, sentence)
  return complements.some(
    ({ role, phrase }) =>
      role === 'infinitive' ||
      (role === 'object' &&
        phrase !== null &&
        /^(?:DET|NUM|PROPN)$/.test(tokens[phrase.tokens.from]?.upos ?? '')),
  )
}

/** "to Consolidated Leather": the body as it is named, with its article for another way to say it. */
function bodyKey(reader: Reader, { span }: Entity, phrase: Phrase): FactKey {
  const text = textOf(reader.text, span).replace(/\s+/g, ' ')
  const whole = textOf(reader.text, phrase.span).replace(/\s+/g, ' ')
  return { text, span, class: 'organisation', accepted: whole === text ? [] : [whole] }
}
