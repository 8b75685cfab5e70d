import { grammarOf } from '@/lib/linguistics/grammar'
import { kindOfNoun } from '@/lib/linguistics/linking/kinds'
import type { Complement } from '@/lib/model/document'
import type { Fact } from './fact'
import { clauseFact } from './reading/clause-fact'
import { type Askable, clausesToAsk } from './reading/clauses-to-ask'
import { plain, type Reader } from './reading/reader'
import { simplestWords } from './reading/simplest-words'

const mostWords = 12

/**
 * "La grotte se trouve sous la falaise nord", "The lake lies between two ranges" → where: the whole phrase is the key,
 * as no single name in it is the place.
 */
export function located(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(askable => {
    const { clause, subject } = askable
    const { verb } = clause
    const locates =
      (reader.words.locating.has(verb.lemma) && (verb.passive || verb.reflexive)) ||
      (reader.words.lying.reflexive.has(verb.lemma) && verb.reflexive) ||
      (reader.words.lying.plain.has(verb.lemma) && !verb.passive)
    if (!locates || verb.negated || verb.modal !== null || subject.class === 'person') return []
    const [first, ...more] = clause.complements.filter(
      ({ role, fronted, tokens }) => role === 'oblique' && !fronted && tokens.from >= verb.tokens.to,
    )
    return first ? ofComplement(reader, askable, first, more) : []
  })
}

function ofComplement(
  reader: Reader,
  askable: Askable,
  complement: Complement,
  more: readonly Complement[],
): Fact[] {
  const { clause, subject } = askable
  const { phrase, preposition, tokens } = complement
  if (!phrase || !preposition || !reader.words.placePrepositions.has(plain(preposition))) return []
  const entity = phrase.entity === null ? null : reader.document.entities[phrase.entity]
  const joined = more.every((one, at) => one.tokens.from === (more[at - 1] ?? complement).tokens.to)
  const last = joined ? (more.at(-1) ?? complement) : complement
  if (!joined) return []
  // A name alone is asked for by the rule of places.
  if (entity?.class === 'place' && entity.tokens.to === tokens.to && more.length === 0) return []
  if (entity && /^(?:date|person|money|percent)$/.test(entity.class)) return []
  // "se situe dans la présence de voies ferrées": nowhere.
  const noun = reader.treeAt(clause.sentence).tokens[phrase.head]
  if (noun && kindOfNoun(noun, grammarOf(reader.document.article.language)) === 'thing') return []
  // "s’étend sur un rayon de 30 kilomètres": how far, not where.
  const measured = reader.places.entities
    .near(complement.span)
    .some(
      ({ class: kind, span }) =>
        kind === 'quantity' && span.start >= complement.span.start && span.end <= last.span.end,
    )
  if (measured && reader.words.lying.along.has(plain(preposition))) return []
  // "is located on the main routes": a town is in other places too, which are told elsewhere.
  const tells = reader.places.entities
    .near(complement.span)
    .some(
      ({ class: kind, span }) =>
        kind === 'place' && span.start >= complement.span.start && span.end <= last.span.end,
    )
  if (subject.class === 'place' && !tells && reader.words.lying.along.has(plain(preposition))) return []
  const range = { from: tokens.from, to: last.tokens.to }
  const words = simplestWords(reader, clause.sentence, range, phrase.head, null, null, mostWords)
  const span = { start: complement.span.start, end: last.span.end }
  const text = reader.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  // What had to be shortened or spelled out is not what the article says.
  if (!words || words.text !== text || text.split(' ').length > mostWords) return []
  const bare = reader.text.slice(phrase.span.start, span.end).replace(/\s+/g, ' ')
  return clauseFact(reader, askable, {
    rule: 'located',
    class: 'place',
    asked: { argument: 'place', kind: 'other', preposition: reader.words.lying.asked },
    key: { text, span, class: 'phrase', accepted: [bare].filter(one => one !== text) },
    without: [complement, ...more],
    certainty: 0.85,
  })
}
