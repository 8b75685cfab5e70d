import { childrenOf } from '@/lib/linguistics/parsing/tree'
import type { Clause, Complement } from '@/lib/model/document'
import type { ClauseParts, NounPhrase } from '@/lib/model/phrasing'
import { type Span, textOf } from '@/lib/model/span'
import { wordingOf } from '../../asking/wording-of'
import { claimOf, isTold } from './claim-of'
import { complementWords } from './complement-words'
import type { Grounded, Owner } from './ground'
import { hasHole } from './has-hole'
import { isClock } from './is-clock'
import { isCore, range } from './is-core'
import { inBrackets, isAside, isDroppable, isInApposition } from './is-droppable'
import { isBehindMark, isOfNextClause } from './is-elsewhere'
import { isHeadless } from './is-headless'
import { isOfCompared } from './is-of-compared'
import { isParticipial } from './is-participial'
import { isSetOff } from './is-set-off'
import { isTimeOfDeed } from './is-time-of-deed'
import { isOfOther, isTimeOfEvent, isTorn } from './is-torn'
import { joinWords } from './join-words'
import { isMeasureOfNext, withMeasure } from './measure-before'
import { ownerOf } from './owner-of'
import { plainPast } from './plain-past'
import { quoterOf } from './quoter-of'
import { plain, type Reader, sentenceAt, tokenAt } from './reader'
import { saysEnough } from './says-enough'
import { loneVerb, verbWords } from './verb-words'

/** The pieces of a clause without some complements, and the same with the place of the key kept. */
export type Pieces = {
  parts: ClauseParts
  evidence: Span[]
  /** `rest` cut where the complement stood; both halves together are `parts.rest`. */
  cut: { before: string; after: string }
  /** The same for a statement, which may begin with what its sentence began with. */
  told: { opening: string; before: string; after: string }
  /** A circumstance that points outside was left out ("parmi ces élèves"): a figure may hold for it only. */
  narrowed: boolean
}

/** A complement that the stem keeps. `core`: the verb says nothing without it. */
type Kept = Grounded & { complement: Complement; core: boolean }

/** Words behind the verb: more than that and a stem cannot be held in mind. */
const longestRest = 20
/** A subject of more words leaves less room behind the verb. */
const usualSubject = 3

/**
 * Simplifies a clause and puts it together again: verb, what it governs, then circumstances, each made to stand alone.
 * Relatives, appositions, second verbs, connectives and what means nothing without a dateline are left out, and so are
 * the complements asked for (`without`). Null when what is left says too little or not what the article says.
 */
export function cutClause(
  reader: Reader,
  clause: Clause,
  subject: NounPhrase,
  without: Complement | readonly Complement[] | null,
  bound: number | null,
): Pieces | null {
  const finite = tokenAt(sentenceAt(reader, clause.sentence), clause.verb.finite)
  const left: readonly Complement[] = without === null ? [] : 'role' in without ? [without] : without
  if (left.some(one => isBehindMark(reader, clause, one) || inBrackets(reader, one) || isAside(clause, one)))
    return null
  if (left.some(one => isOfNextClause(reader, clause, one))) return null
  if (left.some(one => isInApposition(reader, clause, one) || isOfOther(reader, clause, one))) return null
  if (left.some(one => isTimeOfDeed(reader, clause, one))) return null
  const group = verbWords(reader, clause, bound)
  if (!finite || !group) return null
  const kept = keptOf(reader, clause, left, bound, ownerOf(reader, clause, subject))
  if (!kept || hasHole(reader, clause, [...left, ...kept.map(({ complement }) => complement)])) return null
  if (!saysEnough(reader, clause, left, kept) || kept.some(one => isOpen(reader, clause, one))) return null
  const claim = attributionOf(reader, clause)
  if (claim === null) return null
  const told = claim
    ? kept.filter(({ complement }) => !reader.words.attributions.has(plain(complement.preposition ?? '')))
    : kept
  // "Retiré de la scène, …": who has withdrawn himself is not withdrawn.
  const { arising, withdrawing } = reader.words
  const stays = clause.verb.passive ? !withdrawing.has(clause.verb.lemma) : arising.has(clause.verb.lemma)
  if (arising.size > 0 && isParticipial(clause) && !stays && !clause.complements.some(isAgent)) return null
  const lone = isParticipial(clause) ? loneVerb(reader, clause, subject) : null
  const { spelledOut } = wordingOf(reader.document.article.language)
  const past = lone ? null : plainPast(reader, clause, subject, group.after)
  const verb = lone ? joinWords([lone.before, finite.form.toLowerCase()]) : (past?.rest ?? group.after)
  const short = shortened(told, verb, subject.text.split(' ').length)
  const [asked] = left
  const isBefore = ({ complement }: Kept) =>
    !complement.fronted && (!asked || asked.fronted || complement.tokens.from < asked.tokens.from)
  const own = short.filter(({ complement }) => !complement.fronted)
  const fronted = short.filter(({ complement }) => complement.fronted)
  const opensAside = (one: Kept | undefined) =>
    one !== undefined && keepsComma(reader, clause, one, [...own, ...left])
  const written = (one: Kept, at: number, all: readonly Kept[]) => {
    if (!opensAside(one)) return one.text
    // "…, selon la radio, vers Lenne": the comma that closes what one has opened.
    const closes =
      at + 1 < all.length && !opensAside(all[at + 1]) && isComma(reader, clause, one.complement.tokens.to)
    return `, ${one.text}${closes ? ',' : ''}`
  }
  const cutAt = (ordered: readonly string[][]) => ({
    before: joinWords([verb, ...(ordered[0] ?? [])]),
    after: joinWords([...(ordered[1] ?? [])]),
  })
  const halves = (behind: readonly string[]) => {
    const before = own.filter(isBefore).map(written)
    const after = own.filter(one => !isBefore(one)).map(written)
    return asked && !asked.fronted ? [before, [...after, ...behind]] : [[...before, ...behind], after]
  }
  // Where it opened its sentence a statement has it, too; a question, which begins with what it asks, has it behind a comma.
  const last = own.at(-1)
  const setOff = fronted.filter(one => isSetOff(reader, clause, one, fronted))
  const apart = setOff.filter(one => wouldAttach(reader, one, last ? last.complement : null))
  // "Vers 20 h, le maire a été élu": who it was is asked without the hour of a running report.
  const staysAsked = (one: Kept) => !(without === null && isClock(reader, one.complement, one.text))
  const closing = fronted.filter(one => !apart.includes(one) && staysAsked(one)).map(({ text }) => text)
  // "Dans sa chanson, qui revient sur la crue ?": French opens a question so as well; where it names its source first, it cannot.
  const opens = !reader.words.bareNouns && !claim && !apart.some(one => one.core || namesSource(reader, one))
  const cut = cutAt(halves([...closing, ...(opens ? [] : asAside(apart.filter(staysAsked)))]))
  const first = setOff.filter(
    one =>
      (!one.core || namesSource(reader, one)) && !(reader.words.bareNouns && ownsAhead(reader, clause, one)),
  )
  const late = fronted.filter(one => !first.includes(one))
  const said = cutAt(
    halves([
      ...late.filter(one => !apart.includes(one)).map(({ text }) => text),
      ...asAside(late.filter(one => apart.includes(one))),
    ]),
  )
  return {
    parts: {
      subject,
      attribution: claim?.speaker ?? null,
      clitics: group.clitics,
      finite:
        lone?.finite ??
        past?.finite ??
        spelledOut(finite.form, finite.lemma, subject.number) ??
        finite.form.toLowerCase(),
      lemma: (past?.lemma ?? finite.lemma) || null,
      auxiliary:
        past?.auxiliary ??
        (lone !== null || finite.upos === 'AUX' || (clause.verb.modal !== null && finite.upos !== 'VERB')),
      tense: tenseOf(clause, finite.feats),
      rest: joinWords([cut.before, cut.after]),
      ...(opens && apart.some(staysAsked)
        ? { opening: joinWords(apart.filter(staysAsked).map(({ text }) => text)) }
        : {}),
    },
    told: { ...said, opening: large(joinWords(first.map(({ text }) => text))) },
    evidence: [...(claim?.evidence ?? []), ...group.evidence, ...short.flatMap(({ evidence }) => evidence)],
    cut,
    narrowed: kept.narrowed,
  }
}

/** The clause as a statement, open where the key of a complement stands. Null for one that was fronted. */
export function statementAround(
  reader: Reader,
  pieces: Pieces,
  complement: Complement,
  key: Span,
): { before: string; after: string } | null {
  if (complement.fronted) return null
  const { subject, clitics, finite, attribution } = pieces.parts
  if (attribution !== null) return null
  const lead = reader.text.slice(complement.span.start, key.start).replace(/\s+/g, ' ').trim()
  const close = reader.text.slice(key.end, complement.span.end).replace(/\s+/g, ' ').trim()
  return {
    before: joinWords([
      openingOf(pieces),
      subject.asWritten ?? subject.text,
      clitics,
      finite,
      pieces.told.before,
      lead,
    ]),
    after: joinWords([close, pieces.told.after]),
  }
}

/** What a statement begins with, before its subject. */
export const openingOf = ({ told: { opening } }: Pieces) => (opening === '' ? '' : `${opening},`)
const large = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const asAside = (pieces: readonly Kept[]) =>
  pieces.length === 0 ? [] : [`, ${joinWords(pieces.map(({ text }) => text))}`]

/**
 * "Dans leurs box, les accusés regardent l’écran": behind a noun a circumstance that opened its sentence would be read with
 * that noun ("l’écran dans leurs box"); a date only behind another ("avant 1950 en 1957").
 */
function wouldAttach(reader: Reader, { complement, core }: Kept, last: Complement | null): boolean {
  if (core || complement.role !== 'oblique') return false
  // "Pour le président, la règle prévaut": behind the verb it would be what the rule is for.
  if (
    reader.words.attributions.has(plain(complement.preposition ?? '')) &&
    complement.preposition !== 'selon'
  )
    return complement.phrase !== null
  if (!last?.phrase) return false
  const entity = complement.phrase?.entity == null ? null : reader.document.entities[complement.phrase.entity]
  return entity?.class === 'date' ? /\d\S*$/.test(textOf(reader.text, last.span)) : true
}

/** "Selon la police, le pont …": who says so is said first, as in the article. */
const namesSource = ({ words }: Reader, { complement }: Kept) =>
  words.sources.has(plain(complement.preposition ?? ''))

/** "Dans leurs box": a possessive has its owner before it. */
function ownsAhead(reader: Reader, { sentence }: Clause, { complement: { tokens } }: Kept): boolean {
  return sentenceAt(reader, sentence)
    .tokens.slice(tokens.from, tokens.to)
    .some(({ form }) => reader.reference.possessive.has(plain(form)))
}

const isAgent = ({ role }: Complement) => role === 'agent'
const isComma = (reader: Reader, { sentence }: Clause, at: number) =>
  sentenceAt(reader, sentence).tokens[at]?.form === ','

/** "dans les gares, dans certains trains": the comma between two circumstances, of which the first would govern the second. */
function keepsComma(
  reader: Reader,
  { sentence }: Clause,
  { complement, core }: Kept,
  others: readonly (Kept | Complement)[],
): boolean {
  const { from } = complement.tokens
  const comma = sentenceAt(reader, sentence).tokens[from - 1]
  if (core || complement.fronted || complement.role !== 'oblique' || comma?.form !== ',') return false
  return others.some(one => {
    const { role, tokens } = 'complement' in one ? one.complement : one
    return tokens.to === from - 1 && role !== 'infinitive'
  })
}

/** Who says it, when the article only reports it; null when it is reported and nobody knows by whom. */
function attributionOf(
  reader: Reader,
  clause: Clause,
): { speaker: string; evidence: Span[] } | null | undefined {
  if (clause.quotation !== null) return quoterOf(reader, clause.quotation)
  const asserted = reader.words.assertingConnectors.has(plain(clause.connector ?? ''))
  return clause.kind === 'complement' && !asserted && !isTold(reader, clause)
    ? claimOf(reader, clause)
    : undefined
}

/** What the stem keeps, in the order of the text. Null when something it cannot do without cannot stand alone. */
function keptOf(
  reader: Reader,
  clause: Clause,
  left: readonly Complement[],
  bound: number | null,
  owner: Owner,
): (Kept[] & { narrowed: boolean }) | null {
  const kept: Kept[] & { narrowed: boolean } = Object.assign([], { narrowed: false })
  for (const complement of clause.complements) {
    if (left.some(one => one === complement || holds(one, complement))) continue
    // "sur presque l’ensemble du pays": an adverb inside another complement has been said with it.
    if (clause.complements.some(one => one !== complement && holds(one, complement))) continue
    if (
      complement.tokens.from >= clause.verb.tokens.from &&
      complement.tokens.to <= clause.verb.tokens.to &&
      complement.role === 'adverb'
    )
      continue
    if (isDroppable(reader, clause, complement) || isComparedTime(reader, clause, complement)) {
      // "L’an dernier, 40 lampes ont été cassées": a figure of that time only.
      if (reader.words.stretches.test(reader.text.slice(complement.span.start, complement.span.end)))
        kept.narrowed = true
      continue
    }
    // "Deux ans | après l’accident": said with what it is counted from.
    if (isMeasureOfNext(reader, clause, complement)) continue
    // "Après la vente, le 12 mai, la halle a fermé": not, or not surely, on that day.
    if (complement.fronted && isTimeOfEvent(reader, clause, complement)) continue
    if (complement.role !== 'object' && isBehindMark(reader, clause, complement)) continue
    if (complement.role !== 'object' && isOfNextClause(reader, clause, complement)) continue
    // "présentera le budget d’ici le 17 mai": by when it is due, whatever the tree hangs its "de" on.
    if (reader.words.deadline?.opener.test(reader.text.slice(complement.span.start, complement.span.end)))
      continue
    // "Pour la Norvège, le pays …": its name is the subject now.
    if (complement.fronted && bound !== null && complement.phrase?.chain === bound) continue
    // "according to the promoter and manager Roe": who says so is never left out.
    const source = reader.words.sources.has(plain(complement.preposition ?? ''))
    const core = source || isCore(reader, clause, complement) || isSource(reader, clause, complement)
    // "a été touchée : le Pas-de-Calais": a name that nothing joins to its verb stands there by mistake.
    if (complement.role === 'oblique' && complement.preposition === null && complement.phrase !== null) {
      const entity =
        complement.phrase.entity === null ? null : reader.document.entities[complement.phrase.entity]
      if (entity && /^(?:person|place|organisation)$/.test(entity.class)) return null
    }
    if (isTorn(reader, clause, complement)) return null
    // "privées de courant, essentiellement à Lenne": with the adverb gone it would hold for those at Lenne alone.
    if (isNarrowed(reader, clause, complement)) {
      if (core) return null
      continue
    }
    // "the Bronx had the highest diversity, the island had the lowest": of what?
    if (
      complement.role === 'object' &&
      complement.phrase &&
      isHeadless(sentenceAt(reader, clause.sentence).tokens, complement.phrase)
    )
      return null
    // "par une hausse des entrées | comme des sorties": half of what is asked for.
    if (
      /^(?:comme|as)$/.test(complement.preposition ?? '') &&
      left.some(one => one.tokens.to === complement.tokens.from)
    )
      return null
    const words = complementWords(reader, clause, complement, bound, owner)
    if (words) kept.push({ ...withMeasure(reader, clause, complement, words, left), complement, core })
    else if (core) return null
    else if (complement.role === 'oblique' && complement.phrase?.entity == null) kept.narrowed = true
  }
  return kept
}

function isNarrowed(
  { document, words }: Reader,
  { sentence }: Clause,
  { tokens, fronted }: Complement,
): boolean {
  const before = document.sentences[sentence]?.tokens[tokens.from - 1]
  return !fronted && before !== undefined && words.narrowing.has(plain(before.form))
}

/** "détient 61 %, contre 74 % en 2020": that year goes with the figure that is left out. */
function isComparedTime(reader: Reader, clause: Clause, complement: Complement): boolean {
  const entity = complement.phrase?.entity == null ? null : reader.document.entities[complement.phrase.entity]
  return entity?.class === 'date' && isOfCompared(reader, clause, complement)
}

/** "laissent apparaître, selon elle, que …", "avant de devenir, en 1981, maire": an infinitive without what it governs. */
function isOpen(reader: Reader, { sentence }: Clause, { complement }: Kept): boolean {
  if (complement.role !== 'infinitive') return false
  const { tree, tokens } = reader.treeAt(sentence)
  if (reader.words.copulas.has(tokens[complement.tokens.to - 1]?.lemma ?? '')) return true
  return range(complement).some(at => childrenOf(tree, at, 'ccomp').some(one => one >= complement.tokens.to))
}

/** "Selon la police, l’attaque aurait été préparée": a conditional of hearsay says nothing without its source. */
function isSource(reader: Reader, { verb }: Clause, { preposition }: Complement): boolean {
  return verb.tense === 'conditional' && reader.words.attributions.has(plain(preposition ?? ''))
}

function holds(outer: Complement, inner: Complement): boolean {
  return outer.span.start <= inner.span.start && inner.span.end <= outer.span.end
}

/** Without circumstances from the end on, until the rest is short enough; the core stays whatever its length. */
function shortened(kept: readonly Kept[], verb: string, before: number): Kept[] {
  const all = [...kept]
  const length = () =>
    joinWords([verb, ...all.map(({ text }) => text)]).split(' ').length + Math.max(0, before - usualSubject)
  const spare = () => {
    const fronted = all.findIndex(
      ({ core, complement }) => !core && complement.fronted && complement.phrase?.entity == null,
    )
    return fronted >= 0 ? fronted : all.findLastIndex(({ core }) => !core)
  }
  while (length() > longestRest && spare() >= 0) all.splice(spare(), 1)
  return all
}

function tenseOf(clause: Clause, feats: Readonly<Record<string, string>>): ClauseParts['tense'] {
  if (feats.Tense === 'Past' || clause.verb.tense === 'past') return 'past'
  return clause.verb.tense === 'present' ? 'present' : 'other'
}
