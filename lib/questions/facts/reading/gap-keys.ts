import { grammarOf } from '@/lib/linguistics/grammar'
import { isPersonNoun } from '@/lib/linguistics/linking/kinds'
import { phraseAt } from '@/lib/linguistics/parsing/noun-phrase'
import type { Chain, Entity, Phrase, TaggedToken, TokenRange } from '@/lib/model/document'
import type { KeyClass, QuestionClass } from '@/lib/model/question'
import { contains, type Span, textOf } from '@/lib/model/span'
import type { FactKey } from '../fact'
import { coreText } from './core-of'
import { fullerNames } from './fuller-names'
import { isOnePiece } from './is-one-piece'
import { numberKey, personKey } from './keys'
import { otherAmounts, otherCountryNames, placesAround } from './other-fillings'
import { phraseKey } from './phrase-key'
import { chainAt, plain, type Reader, sentenceAt } from './reader'
import { spelledOutNames } from './spelled-out-names'
import { stateOfCapital } from './state-of-capital'
import { wholeName } from './whole-name'

/** `requested`: for whoever asks for these words, and for no quiz. */
export type Gap = { key: FactKey; class: QuestionClass; requested?: true }

/** A gap at a name, figure or date that is worth one, or null. */
export function gapAt(reader: Reader, entity: Entity, isFit = isWorthAGap): Gap | null {
  return entity.confidence >= 0.6 && isFit(reader, entity) ? (ofEntity(reader, entity)[0] ?? null) : null
}

/** A gap at each noun of a sentence that is no name, with what belongs to it. */
export function phraseGapsIn(reader: Reader, sentence: number): Gap[] {
  return phrasesOf(reader, sentence).flatMap(phrase => ofPhrase(reader, sentence, phrase))
}

const classOf: Partial<Record<Entity['class'], { key: KeyClass; question: QuestionClass }>> = {
  organisation: { key: 'organisation', question: 'organisation' },
  place: { key: 'place', question: 'place' },
  date: { key: 'date', question: 'date' },
  work: { key: 'phrase', question: 'what' },
  event: { key: 'phrase', question: 'what' },
  other: { key: 'phrase', question: 'what' },
}

function ofEntity(reader: Reader, entity: Entity): Gap[] {
  if (/^(?:quantity|money|percent)$/.test(entity.class)) {
    // "des milliers de tonnes": no number, and the noun alone fits as well.
    const { tokens } = sentenceAt(reader, entity.sentence)
    const [first, next] = [tokens[entity.tokens.from], tokens[entity.tokens.to]]
    if (first?.upos !== 'NUM' && !/\d/.test(textOf(reader.text, entity.span))) return []
    // "the Six | Nations": a part of a name.
    if (/^\p{Lu}/u.test(first?.form ?? '') && /^\p{Lu}/u.test(next?.form ?? '')) return []
    const key = numberKey(reader, entity.span, otherAmounts(reader, entity))
    // "a 1996 study": a year, whatever it was read as.
    return /^(?:1[5-9]|20)\d\d$/.test(key.text)
      ? [{ key: { ...key, class: 'date' }, class: 'date' }]
      : [{ key, class: 'number' }]
  }
  if (entity.class === 'person') {
    const key = personKey(reader, reader.mentionAt.get(entity.span.start)?.chain ?? null, entity)
    const text = textOf(reader.text, entity.span)
    // "____ a dit": the office that the article gives her fills the gap as well.
    const own = chainAt(reader, reader.mentionAt.get(entity.span.start)?.chain ?? null)
    // "Professor" alone names nobody.
    const { personTitles } = grammarOf(reader.document.article.language)
    const offices = own ? officesOf(reader, own).filter(one => !personTitles.has(plain(one))) : []
    return key
      ? [
          {
            key: {
              ...key,
              text,
              span: entity.span,
              accepted: [...new Set([key.text, ...key.accepted, ...offices])].filter(one => one !== text),
            },
            class: 'who',
          },
        ]
      : []
  }
  // "L’eurodéputé | Solvic a dit …": her name fits there as well.
  const { tokens, grammar } = reader.treeAt(entity.sentence)
  if (entity.class === 'organisation' && isPersonNoun(tokens[entity.tokens.from - 1], grammar)) return []
  const kind = classOf[entity.class]
  const span = wholeName(reader, entity)
  const text = textOf(reader.text, span).replace(/\s+/g, ' ')
  const accepted = [
    ...spelledOutNames(reader, text),
    // "2000 to 2014" is no name for 2014.
    ...(figures.test(entity.class) ? [] : fullerNames(reader, entity, text)),
    ...(/^(?:place|organisation)$/.test(entity.class) ? stateOfCapital(reader, text) : []),
    ...(entity.class === 'place'
      ? [...otherCountryNames(reader, text), ...placesAround(reader, entity)]
      : []),
  ]
  return kind ? [{ key: { text, span, class: kind.key, accepted }, class: kind.question }] : []
}

const figures = /^(?:date|quantity|money|percent)$/

/** What the article says that somebody is, as it stands there. */
const officesOf = (reader: Reader, chain: Chain): string[] =>
  reader.document.roles.flatMap(({ entity, span }) => {
    const holder = reader.document.entities[entity]
    const there = holder && reader.mentionAt.get(holder.span.start)
    return there && chainAt(reader, there.chain) === chain
      ? textOf(reader.text, span).replace(/\s+/g, ' ')
      : []
  })

/** Not a reference in brackets, and not what the whole article is about. */
function isWorthAGap(reader: Reader, entity: Entity): boolean {
  const {
    sentence,
    span,
    class: kind,
    tokens: { from, to },
  } = entity
  if (!isOnePiece(reader, entity)) return false
  const before = reader.text.slice(Math.max(0, span.start - 80), span.start)
  // "…, a indiqué la Gazette lundi": when it was said is nothing to know.
  const said = reader.places
    .clausesIn(sentence)
    .some(one => one.kind === 'reported' && one.verb.finite < from && contains(one.span, span))
  if (kind === 'date' && said) return false
  // "June saw a rise in exports": so did the country.
  const { tokens } = sentenceAt(reader, sentence)
  if (kind === 'date' && tokens.slice(from, to).some(({ deprel }) => deprel === 'nsubj')) return false
  // "the | Merrow | team", "the cold | March | air": what only tells which one of a noun, where another would fit as well.
  const behind = sentenceAt(reader, sentence).tokens[to]
  if (
    /^(?:organisation|place|date)$/.test(kind) &&
    behind?.upos === 'NOUN' &&
    behind.span.start === span.end + 1 &&
    reader.words.bareNouns
  )
    return false
  // "in Lyon, France": where a place that was named lies.
  if (kind === 'place' && /\p{Lu}[\p{L}-]*,\s*$/u.test(before)) return false
  if (/\([^()]*$/.test(before)) return false
  const { title } = reader.document.article
  return !title.toLowerCase().includes(textOf(reader.text, span).toLowerCase())
}

/** Every noun of the sentence that is no name, or a name of nobody knows what, with what belongs to it. */
function phrasesOf(reader: Reader, index: number): Phrase[] {
  const reading = reader.treeAt(index)
  const unknown = reader.places.entitiesIn(index).filter(one => isUnknown(reader, one))
  return reading.tokens.flatMap((token, at) => {
    if (!/^(?:NOUN|PROPN)$/.test(token.upos)) return []
    if (reading.entityAt[at] === null) return [phraseAt(reading, at, false)]
    const name = unknown.find(({ tokens: { from, to } }) => from <= at && at < to)
    return name && isWholeName(reader, name, at) ? [phraseAt(reading, at, false)] : []
  })
}

const isUnknown = (reader: Reader, entity: Entity) =>
  entity.class === 'other' && entity.confidence < 0.6 && isWorthAGap(reader, entity)

/** "the Treaty of | Merrow", "Consolidated | Leather": the phrase has all that is written large in a row. */
function isWholeName(reader: Reader, { sentence, tokens: { from, to } }: Entity, at: number): boolean {
  const reading = reader.treeAt(sentence)
  const { tree, tokens } = reading
  const arc = tree.arcs[at]
  // Not what only tells which one of a noun.
  if (
    !arc ||
    (arc.head >= from && arc.head < to) ||
    /^(?:compound|flat|amod|nmod:poss|appos|conj)/.test(arc.rel)
  )
    return false
  const { tokens: own } = phraseAt(reading, at, false)
  return own.from <= from && own.to >= to && isWrittenWhole(tokens, own)
}

/** No more of a name stands on either side. */
export function isWrittenWhole(tokens: readonly TaggedToken[], { from, to }: TokenRange): boolean {
  const [before, behind] = [tokens[from - 1], tokens[to]]
  if (isLarge(before) || isLarge(behind)) return false
  // "the Convention on | Narcotic Drugs", "Mercantile and | Marine", "2012 | DA14", "Bee | larvae": half of what goes on.
  if (before?.upos === 'NUM' || behind?.upos === 'NOUN') return false
  if (before && /^(?:ADP|CCONJ)$/.test(before.upos) && isLarge(tokens[from - 2])) return false
  const goesOn = (token: TaggedToken | undefined) => isLarge(token) || token?.upos === 'VERB'
  return !(
    behind &&
    /^(?:CCONJ|PUNCT|PART|ADP)$/.test(behind.upos) &&
    goesOn(tokens[to + 1]) &&
    /^\p{Lu}/u.test(tokens[to + 1]?.form ?? '')
  )
}

const isLarge = (token: TaggedToken | undefined) =>
  token !== undefined && /^\p{Lu}/u.test(token.form) && /^(?:PROPN|NOUN|ADJ)$/.test(token.upos)

function ofPhrase(reader: Reader, sentence: number, phrase: Phrase): Gap[] {
  // "according to their ____": the possessive stays in the sentence, which has its owner.
  const key = phraseKey(reader, sentence, phrase, { owned: true })
  if (!key || key.text.split(' ').length > 6) return []
  // "one shark-related death": half of a word.
  if (reader.text[key.span.end] === '-' || reader.text[key.span.start - 1] === '-') return []
  return atNoun(reader, sentence, phrase, key)
}

/** The determiner stays in the sentence, and the gap is at the noun; of a noun with more behind it, the noun is right as well. */
export function atNoun(reader: Reader, sentence: number, phrase: Phrase, key: FactKey): Gap[] {
  const { tokens } = sentenceAt(reader, sentence)
  const [first, next] = [tokens[phrase.tokens.from], tokens[phrase.tokens.from + 1]]
  const core = phrase.coordinated ? null : coreText(reader, sentence, phrase)
  const cores = core === null || core === key.text ? [] : [core]
  if (first?.upos !== 'DET' || !next || !contains(key.span, next.span))
    return [{ key: { ...key, accepted: [...new Set([...key.accepted, ...cores])] }, class: 'what' }]
  const span: Span = { start: next.span.start, end: key.span.end }
  const text = textOf(reader.text, span).replace(/\s+/g, ' ')
  const accepted = [key.text, ...cores.filter(one => one !== text)]
  return text.length > 3 ? [{ key: { ...key, text, span, accepted }, class: 'what' }] : []
}
