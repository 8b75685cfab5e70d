import type { Clause, Complement, Entity } from '@/lib/model/document'
import type { DateGrain } from '@/lib/model/phrasing'
import { type Span, textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { grainOf, writesDatesSmall } from './reading/calendar'
import { clausesToAsk, evidenceOf } from './reading/clauses-to-ask'
import { cutClause, statementAround } from './reading/cut-clause'
import { dayOf } from './reading/dateline'
import { isOfCompared } from './reading/is-of-compared'
import { isTiedBehind } from './reading/is-tied-behind'
import { plain, type Reader } from './reading/reader'
import { sureOf } from './reading/subject'

/** "Les exportations … ont chuté en mars et avril" → in which months. */
export function date(reader: Reader): Fact[] {
  const { language } = reader.document.article
  return clausesToAsk(reader).flatMap(({ clause, subject }): Fact[] =>
    clause.verb.negated
      ? []
      : clause.complements.flatMap((complement): Fact[] => {
          const entity = dateIn(reader, clause.sentence, complement)
          if (!entity || !complement.phrase || datesOf(reader, clause) > 1) return []
          if (movesBetween(reader, clause) || isOfCompared(reader, clause, complement)) return []
          // "depuis mi-mars d’une mise en examen": the tree hung on the date what belongs to the verb.
          const next = reader.document.sentences[clause.sentence]?.tokens[entity.tokens.to]
          if (entity.tokens.to < complement.tokens.to && next?.upos === 'ADP') return []
          // "fin mars-début avril 2012": half of a stretch.
          if (isTiedBehind(reader, entity.span)) return []
          // "in February that year": of which year, another sentence tells.
          if (reader.words.thatYear.test(reader.text.slice(entity.span.end, entity.span.end + 24))) return []
          // "En 2015, la mairie possédait le phare": in the year before as well, for all that anybody knows.
          if (isHeld(reader, clause, complement)) return []
          // "is preparing for the fair in May": now, and the fair is then.
          if (isGoingOn(reader, clause)) return []
          // "has risen since a high point in 1998": a perfect goes with no year that is over.
          if (isPerfect(reader, clause) && !lasting.test(plain(complement.preposition ?? ''))) return []
          // "après une légère baisse en 2016": the year of the fall, for all that anybody knows.
          if (isOfEventBefore(reader, clause, complement)) return []
          // "The report forecast growth of 3% in 2027": the growth is then.
          if (isForecast(reader, clause, complement)) return []
          // "retardé en 2019": put off to it.
          if (reader.words.postponing.has(clause.verb.lemma)) return []
          const within = shownDate(reader, complement.phrase.span, entity.span)
          const grain =
            grainOf(textOf(reader.text, complement.span), language) ?? grainOf(within.text, language)
          const ends = endsAt(reader, complement, entity.span)
          if (ends === 'elsewhere') return []
          const shown = ends ?? ((grain === 'period' && shownPeriod(reader, complement)) || within)
          // "entre le 16 février" (et le 3 mars): half of a period.
          if (isHalfPeriod(reader, complement)) return []
          // "l’allusion faite par Roy au 11 mars": no "le 11 mars" was meant.
          if (grain === 'day' && plain(complement.preposition ?? '') === 'à' && !isSetTo(reader, clause))
            return []
          const month = grain === 'month' ? withoutMonth(reader, shown) : null
          const way = askedAs(reader, clause, complement, grain)
          const { span, text } = month ?? (way?.whole ? shownWhole(reader, complement) : shown)
          // "était prévu pour lundi": the tense is that of the planning.
          const planned = reader.words.planning.has(clause.verb.lemma)
          const day =
            grain === 'weekday' && !planned ? dayOf(reader.document.article, text, clause.verb.tense) : null
          if (!grain || (grain === 'weekday' ? day === null : reader.reference.deictic.test(text))) return []
          const pieces = cutClause(reader, clause, subject.phrase, complement, subject.chain)
          if (!pieces || holdsDate(reader, clause, pieces.parts.rest, span)) return []
          const whole = textOf(reader.text, complement.span).replace(/\s+/g, ' ')
          const asksMonth = ((!month && way?.grain) || grain) === 'month' && !reader.words.bareNouns
          return [
            {
              form: 'clause',
              rule: 'date',
              class: 'date',
              asked: {
                argument: 'date',
                grain: (!month && way?.grain) || grain,
                preposition: month
                  ? ''
                  : (way?.preposition ??
                    (ends && reader.words.deadline?.preposition) ??
                    complement.preposition ??
                    ''),
              },
              clause: pieces.parts,
              key: {
                text,
                span,
                class: 'date',
                // "En quel mois": without its year as well.
                accepted: [
                  whole,
                  shown.text,
                  ...(asksMonth ? [text.replace(/\s+\d{4}$/, '').replace(/^(?:en|in) /, '')] : []),
                  ...(day ?? []),
                  ...withYear(reader, text, entity),
                ].filter((one, at, all) => one !== text && all.indexOf(one) === at),
              },
              evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence]),
              confidence: clause.confidence * complement.confidence * sureOf(subject),
              statement: statementAround(reader, pieces, complement, span),
            },
          ]
        }),
  )
}

const isForecast = ({ words }: Reader, { verb }: Clause, { fronted }: Complement) =>
  !fronted && !verb.passive && words.forecasting.has(verb.lemma)

/** "May" of an article of 2015, or that tells of "May 2015" alone: with its year as well. */
function withYear({ text: all }: Reader, text: string, { value }: Entity): string[] {
  if (/\d{4}/.test(text) || value?.kind !== 'date' || value.said.month === null) return []
  const said = [...all.matchAll(new RegExp(`(?<!\\p{L})${text} ((?:1[5-9]|20)\\d\\d)(?!\\d)`, 'gu'))]
  const years = new Set(said.map(([, year]) => year))
  if (value.from !== null && years.size === 0) years.add(value.from.slice(0, 4))
  const [year, ...others] = years
  return year !== undefined && others.length === 0 ? [`${text} ${year}`] : []
}

/** The date that heads a complement, or the one that all of "mars et avril" is. */
function dateIn(reader: Reader, sentence: number, { phrase }: Complement): Entity | null {
  const own = phrase?.entity == null ? null : reader.document.entities[phrase.entity]
  if (own) return own.class === 'date' ? own : null
  return (
    reader.places
      .entitiesIn(sentence)
      .find(
        ({ class: kind, tokens }) =>
          kind === 'date' &&
          phrase !== null &&
          tokens.from >= phrase.tokens.from &&
          tokens.to === phrase.tokens.to &&
          (phrase.head >= tokens.from || isTime(reader, sentence, phrase.head)),
      ) ?? null
  )
}

/** "la seule journée du 21 février", not "les réquisitions du 14 septembre". */
function isTime(reader: Reader, sentence: number, head: number): boolean {
  return reader.words.times.has(plain(reader.document.sentences[sentence]?.tokens[head]?.form ?? ''))
}

/** "ce mercredi 25 janvier" → "mercredi 25 janvier"; "Le 17 février" at the head of a sentence → "le 17 février". */
function shownDate(reader: Reader, phrase: Span, entity: Span): { span: Span; text: string } {
  const flat = (span: Span) => textOf(reader.text, span).replace(/\s+/g, ' ')
  const [first = '', ...others] = flat(phrase).split(' ')
  const small = writesDatesSmall(reader.document.article.language)
  if (others.length === 0) return { span: phrase, text: small ? first.toLowerCase() : first }
  if (reader.reference.demonstrative.has(plain(first))) return { span: entity, text: flat(entity) }
  // "dans la seule journée du 21 février": the day is the date.
  if (reader.words.wholeDays.test(reader.text.slice(phrase.start, entity.start)))
    return { span: entity, text: flat(entity) }
  const lower = (text: string) => (small ? text.charAt(0).toLowerCase() + text.slice(1) : text)
  return phrase.start < entity.start
    ? { span: phrase, text: [plain(first), ...others].join(' ') }
    : { span: phrase, text: lower(flat(phrase)) }
}

/** "d’ici au 17 décembre" → "17 décembre"; 'elsewhere' when it ends by what only hangs on a date ("d’ici la fin de 2027"). */
function endsAt(
  reader: Reader,
  { span }: Complement,
  date: Span,
): { span: Span; text: string } | 'elsewhere' | null {
  const opener = reader.words.deadline?.opener.exec(textOf(reader.text, span))
  if (!opener) return null
  const before = textOf(reader.text, { start: span.start + opener[0].length, end: date.start })
  const text = textOf(reader.text, date).replace(/\s+/g, ' ')
  if (span.end !== date.end || !/^(?:le\s+)?$/i.test(before)) return 'elsewhere'
  return { span: date, text: before !== '' || /au\s+$/i.test(opener[0]) ? `le ${text}` : text }
}

/** "entre 2005 et 2007": half of a period says nothing without what opens it. */
function shownPeriod(reader: Reader, { span, preposition }: Complement): { span: Span; text: string } | null {
  if (!reader.words.periodOpeners.has(plain(preposition ?? ''))) return null
  const text = textOf(reader.text, span).replace(/\s+/g, ' ')
  return { span, text: text.charAt(0).toLowerCase() + text.slice(1) }
}

/**
 * "publiée au tout début de mai": when, and all of it; "À quand" is asked of what has a date for its own ("remonte à mai",
 * "est estimé entre le 8 et le 11 mai").
 */
function askedAs(
  { words }: Reader,
  { verb }: Clause,
  { preposition }: Complement,
  grain: DateGrain | null,
): { grain: DateGrain; preposition: string; whole: boolean } | null {
  const before = plain(preposition ?? '')
  if (grain !== 'month' && grain !== 'period') return null
  if (before === 'à' && !words.datedTo.has(verb.lemma))
    return { grain: 'period', preposition: '', whole: true }
  return before === 'entre' && words.datedTo.has(verb.lemma)
    ? { grain: 'period', preposition: 'à', whole: false }
    : null
}

function shownWhole(reader: Reader, { span }: Complement): { span: Span; text: string } {
  const text = textOf(reader.text, span).replace(/\s+/g, ' ')
  return { span, text: text.charAt(0).toLowerCase() + text.slice(1) }
}

/** "est fixée au 11 mars", "remonte au 11 mars". */
const isSetTo = ({ words }: Reader, { verb: { lemma } }: Clause) =>
  words.datedTo.has(lemma) || words.planning.has(lemma) || words.postponing.has(lemma)

/** What happened at another time than what is told, and has its date right behind it. */
function isOfEventBefore(reader: Reader, { sentence, complements }: Clause, own: Complement): boolean {
  const { tokens } = reader.document.sentences[sentence] ?? { tokens: [] }
  const word = tokens[own.tokens.from - 1]
  if (own.fronted || !/^(?:NOUN|PROPN|ADJ)$/.test(word?.upos ?? '')) return false
  return complements.some(
    one =>
      one !== own &&
      one.tokens.to === own.tokens.from &&
      reader.words.atAnotherTime.has(plain(one.preposition ?? '')),
  )
}

function isHeld(reader: Reader, { verb }: Clause, { preposition }: Complement): boolean {
  return (
    reader.words.holding.has(verb.lemma) &&
    /^(?:present|imperfect|past)$/.test(verb.tense) &&
    (reader.words.bareNouns || verb.tense !== 'past') &&
    /^(?:en|in|dans)$/.test(plain(preposition ?? ''))
  )
}

/** "au mois d’août" → "août": asked for with "en quel mois". */
function withoutMonth(
  { words }: Reader,
  { span, text }: { span: Span; text: string },
): { span: Span; text: string } | null {
  const opener = words.monthOpener.exec(text)?.[0]
  if (!opener) return null
  return {
    span: { start: span.end - (text.length - opener.length), end: span.end },
    text: text.slice(opener.length),
  }
}

function isHalfPeriod(reader: Reader, { span, preposition }: Complement): boolean {
  if (!/^(?:entre|between)$/.test(plain(preposition ?? ''))) return false
  return !/(?<!\p{L})(?:et|and)(?!\p{L})/iu.test(textOf(reader.text, span))
}

/** Two dates in a clause belong to two things ("48 000 tonnes en 1835, 310 000 en 1857"). */
function datesOf(reader: Reader, clause: Clause): number {
  return reader.places
    .entitiesIn(clause.sentence)
    .filter(
      entity =>
        entity.class === 'date' &&
        entity.span.start >= clause.span.start &&
        entity.span.end <= clause.span.end,
    ).length
}

/** "… passa de 48 000 tonnes à 310 000 en 1857": what is left of the clause has a date of its own. */
function holdsDate(reader: Reader, clause: Clause, rest: string, key: Span): boolean {
  return reader.places
    .entitiesIn(clause.sentence)
    .some(
      ({ class: kind, span }) =>
        kind === 'date' &&
        span.start !== key.start &&
        !(key.start <= span.start && span.end <= key.end) &&
        /\d/.test(textOf(reader.text, span)) &&
        rest.includes(textOf(reader.text, span)),
    )
}

/** "est passée de 60 % en 1990 à 4 %": the date belongs to one end of the move, not to the move. */
function movesBetween(reader: Reader, clause: Clause): boolean {
  const amounts = clause.complements.filter(({ phrase, preposition }) => {
    const entity = phrase?.entity == null ? undefined : reader.document.entities[phrase.entity]
    return preposition !== null && /^(quantity|money|percent)$/.test(entity?.class ?? '')
  })
  const has = (fits: (word: string) => boolean) =>
    amounts.some(({ preposition }) => fits(plain(preposition ?? '')))
  return (
    has(word => reader.words.originPrepositions.has(word)) &&
    has(word => word === reader.words.levelPreposition)
  )
}

/** "is preparing": what a language with such a tense says of now. */
function isGoingOn(reader: Reader, { sentence, verb }: Clause): boolean {
  const { tokens } = reader.document.sentences[sentence] ?? { tokens: [] }
  const [finite, head] = [tokens[verb.finite], tokens[verb.head]]
  return (
    reader.words.bareNouns &&
    finite?.lemma === 'be' &&
    finite.feats.Tense === 'Pres' &&
    head?.upos === 'VERB' &&
    /ing$/i.test(head.form)
  )
}

const lasting = /^(?:since|until|till|for|depuis|jusqu.*)$/u

/** "have risen": where a language keeps such a tense for what lasts until now. */
function isPerfect(reader: Reader, { sentence, verb }: Clause): boolean {
  const finite = reader.document.sentences[sentence]?.tokens[verb.finite]
  return (
    reader.words.bareNouns &&
    finite?.upos === 'AUX' &&
    finite.lemma === 'have' &&
    finite.feats.Tense === 'Pres'
  )
}
