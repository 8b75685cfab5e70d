import type { Entity, Quotation, Sentence } from '@/lib/model/document'
import { overlaps, type Span } from '@/lib/model/span'
import { isHuman } from './is-human'
import { chainAt, type Reader, sentenceAt } from './reader'
import { sentenceWith, speaks } from './who-speaks'

export type Speaker = { entity: Entity; chain: number | null; evidence: Span }

/** So many sentences may lie between a quotation and the last words that are the article’s own. */
const farthest = 6

/**
 * "Un de ses prédécesseurs, Luc Roy, avait hésité. « … », avait-il dit": whom the last words outside quotation marks are
 * about, where a pronoun was read as somebody of whom they only say something. Open where that is a name of which
 * nobody knows whose it is.
 */
export function nearerSpeaker(
  reader: Reader,
  quoted: Quotation,
  linked: number,
  steps = 0,
): Speaker | 'open' | null {
  const opens = sentenceWith(reader, quoted.inner.start)
  const index = opens ? (reader.places.indexOfSentence.get(opens) ?? -1) : -1
  if (!opens || opens.span.start < quoted.span.start) return null
  const before = ownWordsBefore(reader, index)
  if (before < 0) return null
  const gender = chainAt(reader, linked)?.gender ?? null
  const about = whomAbout(reader, before, linked, steps)
  if (!about || about === 'open' || 'entity' in about) return about
  const chain = reader.mentionAt.get(about.span.start)?.chain ?? null
  if (chain === linked) return null
  if (about.class !== 'person') return about.class === 'place' ? null : 'open'
  const other = chainAt(reader, chain)?.gender ?? null
  if (gender !== null && other !== null && gender !== other) return null
  return { entity: about, chain, evidence: sentenceAt(reader, before).span }
}

/** The last sentence before this one that is not all quotation. */
function ownWordsBefore(reader: Reader, index: number): number {
  const { paragraph } = sentenceAt(reader, index)
  for (let at = index - 1; at >= 0 && at >= index - farthest; at -= 1) {
    const sentence = sentenceAt(reader, at)
    if (sentence.paragraph < paragraph - 1) return -1
    if (!isQuoted(reader, sentence)) return at
  }
  return -1
}

function isQuoted({ document }: Reader, { span, tokens }: Sentence): boolean {
  const around = document.quotations.filter(quotation => overlaps(quotation.span, span))
  return (
    around.length > 0 &&
    tokens.every(
      token => token.upos === 'PUNCT' || around.some(quotation => overlaps(quotation.span, token.span)),
    )
  )
}

/** Who speaks in it, or the subject of its first clause, by a name; a pronoun that speaks is judged in its turn. */
function whomAbout(reader: Reader, index: number, linked: number, steps: number): Found {
  const { span, tokens } = sentenceAt(reader, index)
  const last = reader.document.quotations.findLast(
    one => one.speaker !== null && one.direct && overlaps(one.speaker, span),
  )
  // “We wait,” he told the Gazette. “It is cold.”: of what one frame leads, the first stands before it.
  const said = reader.document.quotations.find(one => one.speaker?.start === last?.speaker?.start) ?? last
  if (said?.speaker) {
    const { speaker } = said
    if (reader.mentionAt.get(speaker.start)?.mention.form === 'pronoun')
      return steps < mostSteps ? nearerSpeaker(reader, said, linked, steps + 1) : null
    const named = reader.places.entitiesIn(index).filter(({ class: kind }) => kind === 'person')
    const inside = named.filter(({ span: name }) => overlaps(name, speaker))
    const behind = named.find(({ span: name }) => comma.test(reader.text.slice(speaker.end, name.start)))
    const [last] = inside.slice(-1)
    const apposed = last && comma.test(reader.text.slice(last.span.start - 2, last.span.start)) ? last : null
    return behind ?? apposed ?? inside.find(({ span: name }) => speaks(reader, speaker, name)) ?? null
  }
  const cited = citedIn(reader, index)
  if (cited) return cited
  const clause = reader.places
    .clausesIn(index)
    .find(
      one => /^(?:main|reported)$/.test(one.kind) && one.subject.phrase && !isIn(reader, one.subject.phrase),
    )
  const phrase = clause?.subject.phrase
  if (!clause || !phrase || phrase.coordinated) return null
  if (phrase.entity !== null) return reader.document.entities[phrase.entity] ?? null
  // "un de ses prédécesseurs, Luc Roy, avait …": whose name stands beside it.
  const beside = reader.places
    .entitiesIn(index)
    .find(
      ({ class: kind, tokens: { from, to } }) =>
        kind === 'person' &&
        tokens[phrase.tokens.to]?.form === ',' &&
        from === phrase.tokens.to + 1 &&
        /^[,.]$/.test(tokens[to]?.form ?? '.'),
    )
  if (beside) return beside
  // "The Gazette editor Tom Ashby said": the name at the end of the phrase.
  const closing = reader.places
    .entitiesIn(index)
    .find(({ class: kind, tokens: { to } }) => kind === 'person' && to === phrase.tokens.to)
  if (closing) return closing
  // "A spokesman for the port said … “We wait,” he said": somebody who has no name speaks on.
  const told = reader.words.saying.has(clause.verb.lemma) && phrase.number === 'Sing'
  if (told && phrase.chain !== linked && isHuman(reader, index, phrase)) return 'open'
  return surnamed(reader, index, reader.text.slice(phrase.span.start, phrase.span.end))
}

/** "Selon Luc Roy, un pilote, le maire a tort. « … », a-t-il assuré": the one person whom a sentence cites speaks on. */
function citedIn({ places }: Reader, index: number): Entity | null {
  const sources = places.claimsIn(index).flatMap(({ source }) => source ?? [])
  const [cited, ...others] = places
    .entitiesIn(index)
    .filter(
      ({ class: kind, span }) => kind === 'person' && sources.some(source => source.start === span.start),
    )
  return cited && others.length === 0 ? cited : null
}

/** "Morel was quoted as saying": read as no name there, and the end of one before. */
function surnamed({ document, text }: Reader, index: number, word: string): Entity | null {
  if (!/^\p{Lu}[\p{L}-]+$/u.test(word)) return null
  return (
    document.entities.find(
      ({ sentence, span }) => sentence < index && text.slice(span.start, span.end).endsWith(` ${word}`),
    ) ?? null
  )
}

const isIn = ({ document }: Reader, { span }: { span: Span }) =>
  document.quotations.some(quotation => overlaps(quotation.span, span))

type Found = Entity | Speaker | 'open' | null
const comma = /^,\s$/
const mostSteps = 4
