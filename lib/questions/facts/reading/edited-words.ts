import type { ReadableArticle } from '@/lib/model/article'
import type { Entity, TaggedToken } from '@/lib/model/document'
import { overlaps, type Span, textOf } from '@/lib/model/span'
import { calledBefore } from './called-before'
import { fullerBefore, isUntold } from './fuller-before'
import type { Named } from './named-subject'
import { chainAt, plain, type Reader, sentenceAt } from './reader'

/** Words of the article for which others stand, or none. */
export type Edit = { span: Span; words: string }

/**
 * What a sentence of the article needs to be shown by itself: whom its pronoun means, of which day "lundi" is, and no
 * adverb that only joins it to the sentence before.
 */
export function editsOf(reader: Reader, sentence: number, named: Named | null): Edit[] {
  const { tokens, span } = sentenceAt(reader, sentence)
  const name = named ? [{ span: named.span, words: named.phrase.text }] : []
  const days = dayEdits(reader, sentence)
  const adverbs = tokens.flatMap((token, at) => adverbEdit(reader, token, at, tokens) ?? [])
  const said = tokens.flatMap((token, at) => saidBefore(reader, sentence, token, at, tokens) ?? [])
  const phrases = phraseEdits(reader, span, tokens)
  const again = tokens.flatMap((_, at) => calledEdit(reader, sentence, at) ?? [])
  const others = [...name, ...days, ...adverbs, ...phrases, ...said]
  const free = again.filter(one => !isEdited(others, one.span))
  const all = [...others, ...free].sort((a, b) => a.span.start - b.span.start)
  return all.map(edit => (edit.span.start === span.start ? { ...edit, words: large(edit.words) } : edit))
}

/** Of which day "lundi" is, and of which year "avril dernier". */
export function dayEdits(reader: Reader, sentence: number): Edit[] {
  const { tokens } = sentenceAt(reader, sentence)
  return reader.places
    .entitiesIn(sentence)
    .flatMap(entity => dayEdit(reader, entity, tokens) ?? monthEdit(reader, entity, tokens) ?? [])
}

/** The words from one place of the article to another, with its edits made. */
export function editedWords(text: string, edits: readonly Edit[], from: number, to: number): string {
  let [line, at] = ['', from]
  for (const { span, words } of edits) {
    if (span.start < at || span.end > to) continue
    line += text.slice(at, span.start) + words
    at = span.end
  }
  return line + text.slice(at, to)
}

/** Whether words of the article were changed here. */
export const isEdited = (edits: readonly Edit[], span: Span) => edits.some(edit => overlaps(edit.span, span))

/** "lundi", "ce lundi", "hier": the day with its date, where the article has one. */
function dayEdit(reader: Reader, entity: Entity, tokens: readonly TaggedToken[]): Edit | null {
  const { value, span, tokens: range } = entity
  if (value?.kind !== 'date' || value.resolved !== 'dateline' || value.precision !== 'day') return null
  if (value.from === null || value.from !== value.to || value.time !== null) return null
  // Without a tense that tells, it may as well be the one to come.
  if (value.confidence < surely) return null
  // "Hier 23 février": the date stands there.
  if (/^,?\s*\d/.test(reader.text.slice(span.end, span.end + 3))) return null
  const said = plain(textOf(reader.text, span))
  const before = tokens[range.from - 1]
  const words = reader.reference.dated(
    said,
    plain(before?.form ?? ''),
    dayOf(value.from, reader.document.article),
  )
  if (words === null) return null
  const from = words.withBefore && before ? before.span.start : span.start
  return { span: { start: from, end: span.end }, words: words.text }
}

/** "avril dernier", "le 2 avril dernier": the month with its year. */
function monthEdit(
  reader: Reader,
  { value, span, tokens: range }: Entity,
  tokens: readonly TaggedToken[],
): Edit | null {
  if (value?.kind !== 'date' || value.resolved !== 'dateline' || value.from === null) return null
  if (value.confidence < surely || value.said.month === null) return null
  const [first, before] = [tokens[range.from - 2], tokens[range.from - 1]]
  const said = textOf(reader.text, span).replace(/\s+/g, ' ')
  const near = [plain(before?.form ?? ''), plain(first?.form ?? '')] as const
  const words = reader.reference.monthDated(said, near, Number(value.from.slice(0, 4)))
  if (words === null) return null
  const start = words.withBefore && before ? before.span.start : span.start
  return { span: { start, end: span.end }, words: words.text }
}

const surely = 0.8

/** "2017-03-07": "mardi", 7, "mars", 2017. */
function dayOf(date: string, { language }: Pick<ReadableArticle, 'language'>) {
  const day = new Date(`${date}T00:00:00Z`)
  const written = (options: Intl.DateTimeFormatOptions) =>
    day.toLocaleDateString(language, { ...options, timeZone: 'UTC' })
  return {
    weekday: written({ weekday: 'long' }),
    day: day.getUTCDate(),
    month: written({ month: 'long' }),
    year: day.getUTCFullYear(),
  }
}

/**
 * "Ce relais était sa dernière course", "le patron de cette banque": a noun that the article has used before of the same
 * thing is known to who has read it; "ce 26 janvier" is one day.
 */
function saidBefore(
  reader: Reader,
  sentence: number,
  { form, upos, span }: TaggedToken,
  at: number,
  tokens: readonly TaggedToken[],
): Edit | null {
  const { demonstrative, definiteFor } = reader.reference
  const next = tokens[at + 1]
  if (upos !== 'DET' || !demonstrative.has(plain(form)) || !next) return null
  const day = reader.entityAt.get(next.span.start)?.value
  const dated = day?.kind === 'date' && day.said.day !== null
  const fuller = dated ? null : fullerBefore(reader, sentence, at)
  if (!dated && !fuller && !isNamedBefore(reader, sentence, span, tokens.slice(at + 1))) return null
  if (!dated && !fuller && !reader.words.bareNouns && isUntold(reader, sentence, at)) return null
  const before = tokens[at - 1]
  const opening = fuller ? fuller.words : next.form
  const words = definiteFor(plain(form), opening, plain(before?.form ?? ''))
  if (words === null) return null
  const start = words.withBefore && before ? before.span.start : span.start
  const elided = /[’']$/.test(words.text)
  if (fuller)
    return { span: { start, end: fuller.end }, words: `${words.text}${elided ? '' : ' '}${fuller.words}` }
  // "cet ami" → "l’ami": no space behind the apostrophe.
  return { span: { start, end: elided ? next.span.start : span.end }, words: words.text }
}

/** "l’appareil", "the singer": by its name, or with all that was said of it before. */
function calledEdit(reader: Reader, sentence: number, at: number): Edit | null {
  const all = sentenceAt(reader, sentence)
  const called = calledBefore(reader, all, at)
  const [first, last] = called ? [all.tokens[called.from], all.tokens[called.upTo - 1]] : []
  return called && first && last
    ? { span: { start: first.span.start, end: last.span.end }, words: called.words }
    : null
}

/** Its chain has the same noun, or a name with it, in an earlier sentence. */
function isNamedBefore(
  reader: Reader,
  sentence: number,
  { start }: Span,
  behind: readonly TaggedToken[],
): boolean {
  const there = reader.mentionAt.get(start)
  const chain = there && chainAt(reader, there.chain)
  const head = behind.find(({ upos }) => upos === 'NOUN')
  if (!chain || !head || reader.words.emptyNouns.has(plain(head.lemma))) return false
  return chain.mentions.some(
    ({ sentence: where, span }) =>
      where < sentence &&
      plain(textOf(reader.text, span))
        .split(/[\s’]+/u)
        .includes(plain(head.form)),
  )
}

/** "Le maire a également dit": what only joins its sentence to the one before goes, with the commas around it. */
function adverbEdit(
  reader: Reader,
  { form, upos, head, span }: TaggedToken,
  at: number,
  tokens: readonly TaggedToken[],
): Edit | null {
  if (at === 0 || !reader.reference.joiningAdverbs.has(plain(form))) return null
  const [before, next, verb] = [tokens[at - 1], tokens[at + 1], tokens[head]]
  if (!before || !next || !verb || !(isVerb(verb) || isVerb(before))) return null
  // "a depuis repris": for an adverb the tagger may have a preposition.
  if (upos !== 'ADV' && !(before.upos === 'AUX' && next.upos === 'VERB')) return null
  // "ainsi que", "aussi bien", "alors même": a part of another joint.
  if (/^(?:SCONJ|CCONJ)$/.test(next.upos) || /^qu/.test(plain(next.form))) return null
  if (reader.reference.partsOfJoints.has(plain(form)) && /^(?:ADV|ADJ)$/.test(next.upos)) return null
  const aside = before.form === ',' && next.form === ','
  if (!aside && !isVerb(before)) return null
  const start = aside ? before.span.start : span.start
  return { span: { start, end: aside ? next.span.end : span.end }, words: '' }
}

/**
 * "a d’ailleurs vendu", "était, de son côté, fermé": without it, and without the commas around it; behind a circumstance
 * that opens ("In Merrow, for example, boats …") one stays.
 */
function phraseEdits(reader: Reader, sentence: Span, tokens: readonly TaggedToken[]): Edit[] {
  const text = textOf(reader.text, sentence)
  return [...text.matchAll(reader.reference.joiningPhrases)].flatMap(match => {
    const start = sentence.start + match.index
    const span = { start, end: start + match[0].length + (match[0].startsWith(',') ? 0 : 1) }
    // "venus d’ailleurs." ends the sentence; what somebody said stays as it was.
    if (reader.places.quotations.near(span).some(quoted => overlaps(quoted.span, span))) return []
    const opening =
      match[0].startsWith(',') && !tokens.some(token => isSaid(token) && token.span.end <= start)
    return { span, words: opening ? ',' : '' }
  })
}

/** A subject or a verb: with one of them before it, a mark closes no circumstance. */
const isSaid = (token: TaggedToken) => isVerb(token) || /^(?:nsubj|csubj|expl)/.test(token.deprel)

const isVerb = ({ upos }: TaggedToken) => upos === 'VERB' || upos === 'AUX'
const large = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
