import type { Clause, Complement, Entity } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { ClauseFact, Fact } from './fact'
import { clausesToAsk, evidenceOf } from './reading/clauses-to-ask'
import { cutClause, statementAround } from './reading/cut-clause'
import { numberKey } from './reading/keys'
import { plain, type Reader, sentenceAt } from './reading/reader'
import { type ClauseSubject, sureOf } from './reading/subject'

/** "… et 3,1 % sur trois mois": a second amount that the clause goes on with. */
const secondAmount = /(?:^|\s)(?:et|and|ou|or)\s+(?:de\s+)?\d[\d.,\s]*(?:%|[€$£]|points?|euros?|dollars?)/i

const amounts: ReadonlySet<string> = new Set(['quantity', 'money', 'percent'])

/**
 * "L’opération coûte 320 000 euros par an" → how much; "la facture s’établit à 1 640 euros" → at what level;
 * "le tarif a augmenté de 7,7 %" → by how much.
 */
export function amount(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(({ clause, subject }): Fact[] =>
    clause.verb.negated
      ? []
      : clause.complements.flatMap((complement): Fact[] => {
          const entity = amountIn(reader, clause.sentence, complement)
          if (!entity || !amounts.has(entity.class) || complement.phrase?.coordinated) return []
          // "pays £800 rent": of what else it governs.
          if (
            complement.role === 'object' &&
            clause.complements.some(other => other !== complement && other.role === 'object')
          )
            return []
          // "given 45 minutes after": when, and not how long.
          if (reader.words.later.test(plain(reader.text.slice(entity.span.end, entity.span.end + 14).trim())))
            return []
          // "by 2100": when, and not by how much.
          if (reader.words.bareNouns && /^(?:19|20|21)\d\d$/.test(textOf(reader.text, entity.span))) return []
          if (isSigned(reader, entity) || endsOpen(reader, clause.sentence, complement)) return []
          const asked = askedOf(reader, clause.verb, complement, entity)
          const origins = clause.complements.filter(
            other =>
              other !== complement &&
              // "rose 2.3% to 80,600": to what it rose is asked without by how much.
              (asked?.argument === 'level' ||
                reader.words.originPrepositions.has(plain(other.preposition ?? ''))) &&
              other.phrase?.entity != null &&
              amounts.has(reader.document.entities[other.phrase.entity]?.class ?? ''),
          )
          // "de 60 % en 1990 à 4 %": the time between belongs to the level that was left.
          const times = clause.complements.filter(
            other =>
              other.phrase?.entity != null &&
              reader.document.entities[other.phrase.entity]?.class === 'date' &&
              origins.some(origin => origin.tokens.to === other.tokens.from),
          )
          const pieces =
            asked &&
            cutClause(reader, clause, subject.phrase, [complement, ...origins, ...times], subject.chain)
          // "à 0,9 % sur un mois et 3,1 % sur trois": half of what was reached.
          if (!asked || !pieces || pieces.narrowed || secondAmount.test(pieces.parts.rest)) return []
          // "de 18 à 22 sous": from one level to another is no difference.
          if (asked.argument === 'change' && /\d\s+\p{L}+\s+\d/u.test(textOf(reader.text, entity.span)))
            return []
          // "une hausse, qui augmente", and by how much is of something else.
          if (asked.argument === 'change' && isChange(reader, clause)) return []
          const whole = textOf(reader.text, complement.phrase?.span ?? entity.span)
          return [
            {
              form: 'clause',
              rule: 'amount',
              class: 'number',
              asked,
              clause: pieces.parts,
              key: numberKey(reader, complement.phrase?.span ?? entity.span, [
                textOf(reader.text, entity.span),
                whole,
              ]),
              evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence]),
              confidence:
                clause.confidence *
                complement.confidence *
                (isBareMeasure(reader, asked, subject) ? 0.45 : sureOf(subject)),
              statement: statementAround(reader, pieces, complement, complement.phrase?.span ?? entity.span),
            },
          ]
        }),
  )
}

/** "est estimée à -4,6 %": without its sign the figure would say the contrary. */
function isSigned({ text }: Reader, { span }: Entity): boolean {
  return /(?:^|[\s«“"(])[-−–]\s?$/u.test(text.slice(Math.max(0, span.start - 3), span.start))
}

/** "from 488,000 to 786,000 in | 2012": a phrase that the tree cut behind a preposition. */
function endsOpen(reader: Reader, sentence: number, { phrase }: Complement): boolean {
  return phrase !== null && sentenceAt(reader, sentence).tokens[phrase.tokens.to - 1]?.upos === 'ADP'
}

/** "une hausse du chômage, qui augmente de 2 points": what changes is not the change. */
function isChange(reader: Reader, { sentence, subject }: Clause): boolean {
  const head = subject.phrase ? sentenceAt(reader, sentence).tokens[subject.phrase.head] : undefined
  return head !== undefined && reader.words.changes.has(plain(head.form))
}

/** The amount that heads a complement, be it a bare figure ("from 94 minutes to 51"). */
function amountIn(reader: Reader, sentence: number, { phrase }: Complement): Entity | null {
  if (!phrase) return null
  const own = phrase.entity === null ? null : (reader.document.entities[phrase.entity] ?? null)
  return (
    own ??
    reader.places
      .entitiesIn(sentence)
      .find(
        ({ sentence: at, tokens, class: kind }) =>
          at === sentence &&
          amounts.has(kind) &&
          tokens.from <= phrase.head &&
          phrase.head < tokens.to &&
          tokens.to === phrase.tokens.to,
      ) ??
    null
  )
}

function askedOf(
  reader: Reader,
  verb: Clause['verb'],
  complement: Complement,
  entity: Entity,
): ClauseFact['asked'] | null {
  const { words } = reader
  const preposition = plain(complement.preposition ?? '')
  const { phrase } = complement
  const whole = phrase?.tokens.from === entity.tokens.from && phrase.tokens.to === entity.tokens.to
  const cost = preposition === '' ? words.costing[verb.lemma] : undefined
  if (cost) return { argument: 'amount', asker: cost }
  if (preposition === words.levelPreposition && words.levelling.has(verb.lemma)) return { argument: 'level' }
  if (preposition === words.changePreposition && words.changing.has(verb.lemma) && entity.class !== 'money')
    return { argument: 'change' }
  // "Shares in the bank fell 4.2 %": English needs no preposition.
  const bare =
    words.bareNouns && preposition === '' && complement.role === 'object' && entity.class === 'percent'
  if (bare && whole && words.changing.has(verb.lemma)) return { argument: 'change' }
  if (!whole || complement.fronted) return null
  const polled = entity.class === 'percent' && verb.passive ? words.polling[preposition] : undefined
  if (polled) return { argument: 'amount', asker: polled }
  if (preposition === '' && complement.role === 'object' && entity.class === 'money')
    return { argument: 'amount', asker: words.howMuchMoney, object: true }
  const price = entity.class === 'money' ? words.pricing[preposition] : undefined
  if (price) return { argument: 'amount', asker: price }
  const time = lasts(reader, entity) ? words.lasting[preposition] : undefined
  if (time) return { argument: 'amount', asker: time }
  return null
}

/** "waited 97 seconds", "for 16 days": a length of time, not "two weeks ago" or "70 minutes away". */
function lasts(reader: Reader, entity: Entity): boolean {
  if (!reader.words.durations.test(textOf(reader.text, entity.span))) return false
  const next = reader.document.sentences[entity.sentence]?.tokens[entity.tokens.to]
  return (
    !next || next.upos === 'PUNCT' || next.upos === 'ADP' || next.upos === 'SCONJ' || next.upos === 'CCONJ'
  )
}

/** "Subscribers grew to 22 %": whose, a noun alone does not say. */
const isBareMeasure = (
  reader: Reader,
  { argument }: ClauseFact['asked'],
  { phrase, entity }: ClauseSubject,
) =>
  reader.words.bareNouns &&
  /^(?:level|change)$/.test(argument) &&
  (entity === null || (entity.class === 'other' && entity.confidence < 0.5)) &&
  /^\p{L}+$/u.test(phrase.text)
