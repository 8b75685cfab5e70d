import { isParticipleOnly } from '@/lib/linguistics/parsing/finite-form'
import { isTiedByHyphen } from '@/lib/linguistics/parsing/noun-phrase'
import type { Clause, TaggedToken } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import { claimOf, isReasonOfClaim, isTold } from './claim-of'
import { isOfInfinitive } from './is-of-infinitive'
import { isNoMore, isParticipial } from './is-participial'
import { isSupposed } from './is-torn'
import { isStillToCome, isWhenever, onCondition } from './only-when'
import { isPartOf } from './part-of'
import { quoterOf } from './quoter-of'
import { plain, type Reader, sentenceAt } from './reader'
import { type ClauseSubject, subjectOf } from './subject'
import { isWhole } from './whole-clause'

export type Askable = { clause: Clause; subject: ClauseSubject }

const confidentEnough = 0.5
/** "en nette baisse ce mois": a finite word below this is as likely a noun. */
const surelyVerb = 0.7

/**
 * Clauses that the article asserts itself: not quoted, not conditional or hearsay, not under "si",
 * with a subject that is known. What somebody said is asked by the rules of quotations.
 */
export function clausesToAsk(reader: Reader): Askable[] {
  const there = found.get(reader)
  if (there) return there
  const all = findClauses(reader)
  found.set(reader, all)
  return all
}

/** The same without conditionals: for questions with a verb of their own ("Quelle est la capacité …"), which keep no doubt. */
export function plainClauses(reader: Reader): Askable[] {
  return clausesToAsk(reader).filter(({ clause }) => clause.verb.tense !== 'conditional')
}

/** Every rule asks from the same clauses. */
const found = new WeakMap<Reader, Askable[]>()

function findClauses(reader: Reader): Askable[] {
  return reader.document.clauses.flatMap(clause => {
    if (clause.confidence < confidentEnough) return []
    // "Une intensité inouïe": an adjective that was taken for a verb.
    if (reader.words.infinitives && !reader.words.infinitives.test(clause.verb.lemma)) return []
    // "Nadia Spark, absente du circuit": a verb that is reflexive always was none.
    if (!clause.verb.reflexive && reader.words.onlyReflexive.has(clause.verb.lemma)) return []
    if (clause.quotation !== null && (clause.kind !== 'main' || !quoterOf(reader, clause.quotation)))
      return []
    if (clause.kind === 'reported') return []
    // "« [la] tempête poursuit … »": an editor’s word stands in it.
    if (/\[\p{L}+\]/u.test(reader.text.slice(Math.max(0, clause.span.start - 6), clause.span.end))) return []
    // "So, what time does she start work?" tells nothing.
    if (
      clause.quotation === null &&
      /\?\s*$/.test(textOf(reader.text, sentenceAt(reader, clause.sentence).span))
    )
      return []
    // "… ] est transmise au ministre": the sentence begins in a note.
    if (hasLooseBracket(textOf(reader.text, sentenceAt(reader, clause.sentence).span))) return []
    const connector = plain(clause.connector ?? '')
    if (isBracketed(reader, clause)) return []
    if (isOfDate(reader, clause) || isBehindOther(reader, clause)) return []
    const asserted = reader.words.assertingConnectors.has(connector)
    if (clause.kind === 'complement' && !asserted && !isTold(reader, clause) && !claimOf(reader, clause))
      return []
    if ((clause.kind === 'subordinate' && !asserted) || isStillToCome(reader, clause)) return []
    if (isWhenever(reader, clause, connector) || isReasonOfClaim(reader, clause)) return []
    // "a demandé si la digue avait tenu": nobody says that it had.
    const begins = clause.subject.phrase?.tokens.from
    if (begins !== undefined && isSupposed(reader, clause.sentence, begins)) return []
    if (onCondition(reader, clause) || isOnlyThought(reader, clause)) return []
    // "educated at the Lorvel School, followed by the University": that one came after the other is all it says.
    if (clause.kind !== 'main' && clause.verb.passive && reader.words.following.has(clause.verb.lemma))
      return []
    if (clause.kind === 'coordinated' && underAnother(reader, clause)) return []
    if (isOfInfinitive(reader, clause) || isSecondRelative(reader, clause)) return []
    if (clause.kind === 'relative' && clause.subject.kind !== 'relative' && !isPartOf(reader, clause))
      return []
    const finite = sentenceAt(reader, clause.sentence).tokens[clause.verb.finite]
    // "La somme reçue par Mme Roux n’est pas …": a participle that was taken for the verb of its sentence.
    if (finite && isLoneParticiple(reader, clause, finite.form)) return []
    if (isOfRelative(reader, clause) || isOfOuterNoun(reader, clause)) return []
    if (finite?.feats.VerbForm === 'Fin' && finite.confidence < surelyVerb) return []
    // "On the first Sunday of May he climbed": no modal governs a past.
    const head = sentenceAt(reader, clause.sentence).tokens[clause.verb.head]
    if (finite !== head && finite?.upos === 'AUX' && head?.feats.VerbForm === 'Fin') return []
    if (!reader.words.bareNouns && isPastState(reader, clause)) return []
    // "Anne Vial, citée par la Gazette": how the paper knows, and nothing to know.
    if (
      !reader.words.bareNouns &&
      clause.kind !== 'main' &&
      clause.verb.passive &&
      reader.words.sourcing.has(clause.verb.lemma)
    )
      return []
    if (isFrame(reader, clause) || isOpinion(reader, clause) || isAsked(reader, clause)) return []
    if (isNamedDeed(reader, clause) || losesClause(reader, clause) || isNoMore(reader, clause)) return []
    if (!isPartOf(reader, clause) && !isWhole(reader, clause)) return []
    if (clause.verb.tense === 'subjunctive') return []
    // "après qu’il eut obtenu": a tense of what came before something else, and of no question.
    if (finite?.upos === 'AUX' && /^eu(?:t|rent)$/i.test(finite.form)) return []
    if (clause.verb.tense === 'conditional' && !keepsAway(reader, clause)) return []
    const sentence = sentenceAt(reader, clause.sentence)
    // "How does he feel watching it?": asked, and not told.
    if (clause.quotation === null && /\?\s*$/.test(textOf(reader.text, sentence.span))) return []
    // "Fait-il son mea culpa.": asked, without its mark.
    const [first, second] = sentence.tokens
    const turned = first !== undefined && /^-(?:t-)?(?:ils?|elles?|on|ce)$/i.test(second?.form ?? '')
    if (turned && /^(?:VERB|AUX)$/.test(first.upos) && clause.quotation === null) return []
    // "is self-employed": half of a word.
    if (isTiedByHyphen(sentence.tokens, clause.verb.head)) return []
    if (clause.verb.tense !== 'conditional' && isHedged(reader, clause)) return []
    if (!/[.!?…»”"’)]\s*$/.test(textOf(reader.text, sentence.span))) return []
    const subject = subjectOf(reader, clause)
    return subject ? [{ clause, subject }] : []
  })
}

/** "une femme, qui accuse un maire de fraude, qui a changé d’avis": who of the two did? */
function isSecondRelative(reader: Reader, { kind, sentence, span, subject: { phrase } }: Clause): boolean {
  if (kind !== 'relative' || !phrase || reader.words.bareNouns) return false
  const first = reader.places
    .clausesIn(sentence)
    .find(
      other =>
        other.kind === 'relative' &&
        other.span.start < phrase.span.start &&
        phrase.span.start >= other.verb.span.end &&
        other.span.start < span.start,
    )
  return first !== undefined && /^\s*,/.test(reader.text.slice(phrase.span.end, span.start))
}

/**
 * A conditional whose stem says by itself that it is not sure: with its source ("selon la police, … aurait …", "the mayor
 * said the yard would open in May"), with what should or could be ("le trafic devrait reprendre à 20 heures"), or in a
 * language where a conditional alone is hearsay ("les faits se seraient déroulés en 2005"), unless a condition stands beside it.
 */
function keepsAway(reader: Reader, clause: Clause): boolean {
  const { verb, complements, sentence } = clause
  if (reader.words.likely.has(verb.modal ?? '')) return true
  if (saysWhatComes(reader, clause)) return true
  if (complements.some(({ preposition }) => reader.words.attributions.has(plain(preposition ?? ''))))
    return true
  const { conditions } = reader.words
  return (
    conditions !== null &&
    !sentenceAt(reader, sentence).tokens.some(({ form }) => conditions.has(plain(form)))
  )
}

/** "said the yard would open in May": in English what was to come then, unless something had to come first. */
function saysWhatComes(reader: Reader, clause: Clause): boolean {
  const { provisos } = reader.words
  if (!provisos || clause.kind !== 'complement' || !claimOf(reader, clause)) return false
  return !sentenceAt(reader, clause.sentence).tokens.some(({ form }) => provisos.has(plain(form)))
}

/** "According to Ofcom (the Office of Communications), two thirds owned …": what a bracket explains does nothing. */
function isBracketed(reader: Reader, { subject: { phrase }, verb }: Clause): boolean {
  if (!phrase || phrase.span.end > verb.span.start) return false
  const between = reader.text.slice(phrase.span.end, verb.span.start)
  return between.includes(')') && !between.includes('(')
}

/** "She said closing the port, or half of it, could yield …": behind a comma, a verb has another subject than the clause before. */
function isBehindOther({ words, ...reader }: Reader, { kind, subject, verb, sentence }: Clause): boolean {
  if (!words.bareNouns || kind !== 'coordinated' || !subject.shared) return false
  const { tokens } = reader.document.sentences[sentence] ?? { tokens: [] }
  if (tokens[verb.finite - 1]?.form !== ',') return false
  const joint = tokens.slice(0, verb.finite).findLastIndex(({ upos }) => upos === 'CCONJ')
  const next = tokens[joint + 1]
  return joint >= 0 && next?.form !== ',' && next?.upos !== 'ADP' && next?.upos !== 'SCONJ'
}

/** "From 2007, when thirteen boats sank": in that year, which the clause itself does not say. */
function isOfDate(reader: Reader, { sentence, span }: Clause): boolean {
  return reader.places.entitiesIn(sentence).some(({ class: kind, span: date }) => {
    if (kind !== 'date' && kind !== 'quantity') return false
    const between = date.end <= span.start ? reader.text.slice(date.end, span.start) : ''
    const [, joint] = /^,\s+(\p{L}+)\s+$/u.exec(between) ?? []
    return joint !== undefined && reader.words.timeConnectors.has(plain(joint))
  })
}

const hasLooseBracket = (text: string) =>
  (text.match(/\[/g)?.length ?? 0) !== (text.match(/\]/g)?.length ?? 0)

/** The writer keeps away from it: by words of the clause itself or right before it, or by a claim that holds it. */
function isHedged(reader: Reader, clause: Clause): boolean {
  const { hedge } = reader.reference
  const before = reader.text.slice(
    Math.max(sentenceAt(reader, clause.sentence).span.start, clause.span.start - 40),
    clause.span.start,
  )
  if (hedge.test(reader.text.slice(clause.span.start, clause.span.end)) || hedge.test(before)) return true
  return reader.places
    .claimsIn(clause.sentence)
    .some(
      ({ content, hedge: { kind } }) =>
        kind !== 'attributed' &&
        content.start <= clause.verb.span.start &&
        clause.verb.span.end <= content.end,
    )
}

function isLoneParticiple({ document }: Reader, { kind, verb }: Clause, finite: string): boolean {
  return (
    kind !== 'relative' &&
    verb.finite === verb.head &&
    verb.auxiliaries.length === 0 &&
    isParticipleOnly(finite, document.article.language)
  )
}

/** "un courriel qui revendique l’incendie et dans lequel est écrit …": said of the noun, and not by who received it. */
function isOfRelative({ treeAt }: Reader, { kind, sentence, verb, subject }: Clause): boolean {
  if (kind !== 'coordinated' && subject.kind !== 'relative') return false
  const { tree, tokens } = treeAt(sentence)
  return tokens.some(
    ({ feats }, at) =>
      at >= verb.tokens.from - 3 &&
      at < verb.tokens.from &&
      feats.PronType === 'Rel' &&
      tree.arcs[at]?.head === verb.head &&
      (kind === 'coordinated' || tree.arcs[at]?.rel.startsWith('obl') === true),
  )
}

/** "le renvoi de la chanteuse, annoncé mardi", "la fuite de la reine, connue de tous": where it agrees with both, nobody knows of which. */
function isOfOuterNoun(reader: Reader, clause: Clause): boolean {
  const { treeAt } = reader
  const { phrase } = clause.subject
  if (!phrase || !isParticipial(clause)) return false
  const { tokens, tree } = treeAt(clause.sentence)
  if (tokens[clause.verb.head - 1]?.form !== ',') return false
  const arc = tree.arcs[phrase.head]
  const { Gender: gender, Number: number } = tokens[clause.verb.head]?.feats ?? {}
  const agrees = (token: TaggedToken | undefined) =>
    token?.upos === 'NOUN' &&
    (gender === undefined || token.feats.Gender === gender) &&
    (number === undefined || token.feats.Number === number)
  const outer = arc?.head ?? -1
  if (arc?.rel.startsWith('nmod') && agrees(tokens[outer])) return true
  // "ont écrit une étude avec la mairie, publiée en mai": what is done to it stands before, too.
  const person = phrase.entity !== null && reader.document.entities[phrase.entity]?.class === 'person'
  if (reader.words.bareNouns || person || !/^(?:obl|nmod)/.test(arc?.rel ?? '')) return false
  let top = phrase.head
  while (/^(?:nmod|obl)/.test(tree.arcs[top]?.rel ?? '')) top = tree.arcs[top]?.head ?? -1
  return (tree.children[top] ?? []).some(
    child =>
      child > top &&
      child < phrase.tokens.from &&
      /^obj/.test(tree.arcs[child]?.rel ?? '') &&
      agrees(tokens[child]),
  )
}

/** "deceived into thinking it comes from a blockage that can be cured": told of what somebody only thinks. */
function isOnlyThought({ treeAt, words }: Reader, { sentence, kind, verb }: Clause): boolean {
  if (!/^(?:relative|subordinate)$/.test(kind)) return false
  const { tree, tokens } = treeAt(sentence)
  for (let at = verb.head, steps = 0; at >= 0 && steps < tokens.length; steps += 1) {
    const up = tree.arcs[at]?.head ?? -1
    if (tree.arcs[at]?.rel === 'ccomp' && words.imagining.has(tokens[up]?.lemma ?? '')) return true
    at = up
  }
  return false
}

/** "He claims the new board, elected in May, is hostile": what he claims is a clause, of which the tree saw a noun only. */
function losesClause({ treeAt, words }: Reader, { sentence, verb, complements }: Clause): boolean {
  if (!words.bareNouns || !(words.saying.has(verb.lemma) || words.finding.has(verb.lemma))) return false
  const object = complements.find(({ role, fronted }) => role === 'object' && !fronted)
  if (!object || complements.some(({ role }) => role === 'clause')) return false
  const { tokens, tree } = treeAt(sentence)
  // "said the rules, built on ease and speed, | were as good as ever"
  const aside = tokens[object.tokens.to]?.form === ','
  for (let at = object.tokens.to; at < tokens.length; at += 1) {
    const token = tokens[at]
    const joins = token?.upos === 'SCONJ' || (token?.upos === 'CCONJ' && !aside)
    if (!token || joins || token.feats.PronType || /^[;:“”]$/.test(token.form)) return false
    if (token.feats.VerbForm !== 'Fin' || (aside && tokens[at - 1]?.form !== ',')) continue
    const said = /^(?:aux|cop)/.test(tree.arcs[at]?.rel ?? '') ? (tree.arcs[at]?.head ?? at) : at
    return !(tree.children[said] ?? []).some(
      child => child >= object.tokens.to && /^nsubj/.test(tree.arcs[child]?.rel ?? ''),
    )
  }
  return false
}

/** "Le pont tient, a repéré la Gazette lundi": a frame around what stands before its comma, whatever its verb. */
function isFrame(reader: Reader, { kind, sentence, verb, subject, complements }: Clause): boolean {
  const comma = sentenceAt(reader, sentence).tokens[verb.tokens.from - 1]?.form === ','
  // "M. Roux devrait partir, a précisé une proche": between a verb and its own subject no other verb of a sentence stands.
  const { phrase, shared, kind: by } = subject
  const crossed = reader.places
    .clausesIn(sentence)
    .some(
      other =>
        other.kind === 'main' &&
        phrase !== null &&
        other.verb.finite >= phrase.tokens.to &&
        other.verb.finite < verb.tokens.from,
    )
  if (kind === 'main' && by === 'noun' && !shared && !subject.inverted && crossed) return true
  if (!/^(?:main|coordinated)$/.test(kind) || !subject.inverted || verb.passive) return false
  const governs = complements.some(({ role, fronted }) => /^(?:object|attribute)$/.test(role) && !fronted)
  return (
    !governs && comma && reader.places.clausesIn(sentence).some(other => other.verb.finite < verb.tokens.from)
  )
}

/** "Encore affiliée au parti il y a quatre ans, …", "Luc Roux, délégué de la ligue", "retrouvée blessée et dévêtue": what a participle says is not so any more, is a function, or was found only. */
function isPastState(reader: Reader, clause: Clause): boolean {
  const { tokens, grammar } = reader.treeAt(clause.sentence)
  const { kind, verb } = clause
  const parent = clause.parent === null ? undefined : reader.document.clauses[clause.parent]
  const found = parent?.complements.some(
    ({ role, tokens: { from, to } }) =>
      role === 'attribute' && from < verb.head && to === verb.tokens.from - 1,
  )
  if (kind === 'coordinated' && found && tokens[verb.tokens.from - 1]?.upos === 'CCONJ') return true
  if (!isParticipial(clause)) return false
  const from = tokens[Math.max(0, verb.tokens.from - 1)]?.span.start ?? verb.span.start
  const { end } = sentenceAt(reader, clause.sentence).span
  const [own = ''] = reader.text.slice(verb.span.end, end).split(/[,;]/)
  const said = reader.text.slice(from, verb.span.end) + own
  return reader.reference.deictic.test(said) || grammar.roleNouns.has(plain(tokens[verb.head]?.form ?? ''))
}

/** "Pour elle, la digue est une erreur": what somebody thinks of it, and the stem would leave out who. */
function isOpinion(reader: Reader, { sentence, complements }: Clause): boolean {
  const { tokens } = sentenceAt(reader, sentence)
  return complements.some(
    ({ fronted, preposition, phrase, tokens: { to } }) =>
      fronted &&
      reader.words.opining.has(plain(preposition ?? '')) &&
      phrase !== null &&
      tokens[phrase.head]?.upos === 'PRON' &&
      tokens[to]?.form === ',',
  )
}

/** "juger à quel point les voleurs avaient tout retourné": asked, and not told. */
function isAsked(reader: Reader, { sentence, subject, verb }: Clause): boolean {
  const { tokens } = sentenceAt(reader, sentence)
  const from = Math.max(0, (subject.phrase?.tokens.from ?? verb.tokens.from) - 3)
  return tokens
    .slice(from, verb.tokens.from)
    .some(({ form, upos }) => /^(?:DET|ADJ)$/.test(upos) && reader.words.interrogative.has(plain(form)))
}

/** "One challenge is creating maps": the creating is the challenge, and nobody does it. */
function isNamedDeed({ treeAt, words }: Reader, { sentence, verb, subject: { phrase } }: Clause): boolean {
  const { tokens } = treeAt(sentence)
  const noun = plain(tokens[phrase?.head ?? -1]?.form ?? '')
  return (
    verb.tense === 'progressive' &&
    words.bareNouns &&
    (words.relational.has(noun) || words.emptyNouns.has(noun))
  )
}

/** Coordinated with a clause that is itself said, supposed or subordinate. */
function underAnother(reader: Reader, clause: Clause): boolean {
  const parent = clause.parent === null ? null : reader.document.clauses[clause.parent]
  return parent !== null && parent !== undefined && parent.kind !== 'main' && parent.kind !== 'coordinated'
}

/** A clause's own sentence first, then those that its names were taken from; each once. */
export function evidenceOf(
  reader: Reader,
  sentence: number,
  more: readonly { start: number; end: number }[],
) {
  const own = sentenceAt(reader, sentence).span
  const spans = [own, ...more]
  return spans.filter((span, at) => spans.findIndex(other => other.start === span.start) === at)
}

/** "X is an actor", "X est une région": many are, so that nobody can be asked for who or which is. */
export function saysKind(reader: Reader, clause: Clause): boolean {
  const { tokens } = sentenceAt(reader, clause.sentence)
  return clause.complements.some(
    ({ role, tokens: range }) =>
      role === 'attribute' && reader.words.roleOpeners.refused.has(plain(tokens[range.from]?.form ?? '')),
  )
}
