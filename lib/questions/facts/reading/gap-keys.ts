import { grammarOf } from '@/lib/linguistics/grammar'
import { isPersonNoun } from '@/lib/linguistics/linking/kinds'
import { phraseAt } from '@/lib/linguistics/parsing/noun-phrase'
import type { Chain, Entity, Phrase, TaggedToken } from '@/lib/model/document'
import type { KeyClass, QuestionClass } from '@/lib/model/question'
import { contains, type Span, textOf } from '@/lib/model/span'
import type { FactKey } from '../fact'
import { fullerNames } from './fuller-names'
import { numberKey, personKey } from './keys'
import { phraseKey } from './phrase-key'
import { chainAt, plain, type Reader, sentenceAt } from './reader'
import { spelledOutNames } from './spelled-out-names'
import { stateOfCapital } from './state-of-capital'
import { wholeName } from './whole-name'

export type Gap = { key: FactKey; class: QuestionClass }

/** A gap at a name, figure or date that is worth one, or null. */
export function gapAt(reader: Reader, entity: Entity): Gap | null {
  return ofEntity(reader, entity)[0] ?? null
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
  if (entity.confidence < 0.6 || !isWorthAGap(reader, entity)) return []
  if (/^(?:quantity|money|percent)$/.test(entity.class)) {
    const key = numberKey(reader, entity.span, [])
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

/** "Brenn, Carel and other firms": any of those others fits as well. */
function isOfOpenList(reader: Reader, sentence: number, to: number): boolean {
  const { tokens } = sentenceAt(reader, sentence)
  const { other, beforeOther } = reader.reference
  const rest = tokens.slice(to, to + longestList)
  const joint = rest.findIndex(({ upos }) => upos === 'CCONJ')
  if (joint < 0 || !rest.slice(0, joint).every(({ upos }) => /^(?:NOUN|PROPN|ADJ|DET|PUNCT)$/.test(upos)))
    return false
  const behind = rest.slice(joint + 1).find(({ form }) => !beforeOther.has(plain(form)))
  return behind !== undefined && other.has(plain(behind.form))
}

/** Words behind a name in which its list may end. */
const longestList = 12

/** Not a reference in brackets, not "une dizaine", and not what the whole article is about. */
function isWorthAGap(reader: Reader, { sentence, span, class: kind, tokens: { from, to } }: Entity): boolean {
  const words = sentenceAt(reader, sentence).tokens.slice(from, to)
  if (words.length === 1 && words[0]?.upos === 'NOUN') return false
  // "Syndicat": what kind of body it is, with a capital.
  const { organisationNouns } = grammarOf(reader.document.article.language)
  if (words.length === 1 && kind === 'organisation' && organisationNouns.has(plain(words[0]?.form ?? '')))
    return false
  // "the Guild of | Merrow": half a name.
  if (words.at(-1)?.upos === 'ADP') return false
  // "24-hour", "Wave 4": part of another word or of a name; "Lenne -based" was printed so.
  if (/^\s?-\p{L}|^-/u.test(reader.text.slice(span.end, span.end + 3)) || reader.text[span.start - 1] === '-')
    return false
  // "2003 –04": half of two years.
  if (/^\s?[–-]\s?\d/u.test(reader.text.slice(span.end, span.end + 4))) return false
  // "three minutes’ worth": the gap would stand before an apostrophe, where "Ada Brenn’s theory" has its owner.
  const owner = /^(?:person|organisation|place)$/.test(kind) && !/s$/i.test(textOf(reader.text, span))
  const behindIt = reader.text.slice(span.end, span.end + 3)
  if (/^[’']/.test(behindIt) && !(owner && reader.words.bareNouns && /^[’']s\s/.test(behindIt))) return false
  // "the Centre on Wealth | and Custom": half a name, or two bodies of one.
  const named = textOf(reader.text, span)
  if (
    kind === 'organisation' &&
    /\s(?:on|of|for)\s/.test(named) &&
    /^ and \p{Lu}/u.test(reader.text.slice(span.end, span.end + 6))
  )
    return false
  // "ten and a half hours"
  if (/^\sand a half(?!\p{L})/u.test(reader.text.slice(span.end, span.end + 12))) return false
  // "28.5°E": half of what is written in one.
  if (/[\p{L}\p{N}]/u.test(`${reader.text[span.end] ?? ''}${reader.text[span.start - 1] ?? ''}`)) return false
  const beside = sentenceAt(reader, sentence).tokens[from - 1]
  if (
    words.every(({ upos }) => upos === 'NUM') &&
    beside &&
    /^(?:NOUN|PROPN)$/.test(beside.upos) &&
    /^\p{Lu}/u.test(beside.form)
  )
    return false
  const before = reader.text.slice(Math.max(0, span.start - 80), span.start)
  // "…, a indiqué la Gazette lundi": when it was said is nothing to know.
  const said = reader.places
    .clausesIn(sentence)
    .some(one => one.kind === 'reported' && one.verb.finite < from && contains(one.span, span))
  if (kind === 'date' && said) return false
  // "Tous | trois": of whom, the sentence does not say.
  if (beside && reader.words.allOf.has(plain(beside.form))) return false
  // "last September"
  if (kind === 'date' && /(?<!\p{L})(?:last|next|this|past)\s$/iu.test(before)) return false
  // "the | Merrow | team": a name that only tells which one of a noun, where another would fit as well.
  const behind = sentenceAt(reader, sentence).tokens[to]
  if (
    /^(?:organisation|place)$/.test(kind) &&
    behind?.upos === 'NOUN' &&
    behind.span.start === span.end + 1 &&
    reader.words.bareNouns
  )
    return false
  if (isOfOpenList(reader, sentence, to)) return false
  // "in Lyon, France": where a place that was named lies.
  if (kind === 'place' && /\p{Lu}[\p{L}-]*,\s*$/u.test(before)) return false
  // "CDU/CSU": what stands behind is its other half.
  if (/^\s?\//.test(reader.text.slice(span.end, span.end + 2)) || /\/\s?$/.test(before)) return false
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
  const large = (token: TaggedToken | undefined) =>
    token !== undefined && /^\p{Lu}/u.test(token.form) && /^(?:PROPN|NOUN|ADJ)$/.test(token.upos)
  if (own.from > from || own.to < to || large(tokens[own.from - 1]) || large(tokens[own.to])) return false
  const [before, behind] = [tokens[own.from - 1], tokens[own.to]]
  // "the Convention on | Narcotic Drugs", "Mercantile and | Marine", "2012 | DA14", "Bee | larvae": half of what goes on.
  if (before?.upos === 'NUM' || behind?.upos === 'NOUN') return false
  if (before && /^(?:ADP|CCONJ)$/.test(before.upos) && large(tokens[own.from - 2])) return false
  const goesOn = (token: TaggedToken | undefined) => large(token) || token?.upos === 'VERB'
  return !(
    behind &&
    /^(?:CCONJ|PUNCT|PART|ADP)$/.test(behind.upos) &&
    goesOn(tokens[own.to + 1]) &&
    /^\p{Lu}/u.test(tokens[own.to + 1]?.form ?? '')
  )
}

function ofPhrase(reader: Reader, sentence: number, phrase: Phrase): Gap[] {
  // "according to their ____": the possessive stays in the sentence, which has its owner.
  const key = phraseKey(reader, sentence, phrase, true)
  if (!key || key.text.split(' ').length > 6) return []
  // "one shark-related death": half of a word.
  if (reader.text[key.span.end] === '-' || reader.text[key.span.start - 1] === '-') return []
  // The determiner stays in the sentence, and the gap is at the noun.
  const { tokens } = sentenceAt(reader, sentence)
  const first = tokens[phrase.tokens.from]
  const next = tokens[phrase.tokens.from + 1]
  if (first?.upos !== 'DET' || !next || !contains(key.span, next.span)) return [{ key, class: 'what' }]
  const span: Span = { start: next.span.start, end: key.span.end }
  const text = textOf(reader.text, span).replace(/\s+/g, ' ')
  return text.length > 3 ? [{ key: { ...key, text, span, accepted: [key.text] }, class: 'what' }] : []
}
