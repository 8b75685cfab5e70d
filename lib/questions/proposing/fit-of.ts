import type { Document } from '@/lib/model/document'
import type { Fit } from '@/lib/model/proposal'
import { contains, overlaps, type Span, textOf } from '@/lib/model/span'
import type { Fact } from '../facts/fact'
import { fold } from '../verifying/words'
import { headsOf, sentencesTouched, type Words, within, wordsAt } from './selected-words'

/** Keys that are the same wherever they are named; "trois" elsewhere counts something else. */
const names: ReadonlySet<string> = new Set(['person', 'organisation', 'place'])

/** How the key of a fact stands to the words that were selected; null when it is something else. */
export function fitOf(fact: Fact, selected: Words, document: Document): Fit | null {
  return fitInPlace(fact.key.span, selected, document) ?? fitByName(fact, selected, document)
}

function fitInPlace(keySpan: Span, selected: Words, document: Document): Fit | null {
  if (!overlaps(keySpan, selected.span)) return null
  const key = sentencesTouched(document, keySpan)
    .filter(index => index === selected.sentence)
    .map(index => wordsAt(document, index, keySpan))[0]
  if (!key) return null
  const [a, b] = [selected.tokens, key.tokens]
  if (a.from === b.from && a.to === b.to) return 'same'
  if (within(a, b)) return means(selected, key, document) ? 'meant' : null
  if (within(b, a)) return means(key, selected, document) ? 'meant' : 'part'
  return null
}

/** Whether the shorter words stand for the longer ones: they hold their head ("coût" of "coût des relèves"), or lie in one name or figure. */
function means(shorter: Words, longer: Words, document: Document): boolean {
  const heads = headsOf(document, longer)
  const [head] = heads
  if (heads.length === 1 && head !== undefined && head >= shorter.tokens.from && head < shorter.tokens.to)
    return true
  return document.entities.some(
    ({ sentence, tokens, span }) =>
      sentence === longer.sentence && within(shorter.tokens, tokens) && contains(span, longer.span),
  )
}

/** "Quéméner", "elle", "la gardienne": other words for who or what the key names in full. */
function fitByName(fact: Fact, selected: Words, document: Document): Fit | null {
  const { key, evidence } = fact
  const here = evidence.some(span => contains(span, selected.span))
  if (!names.has(key.class)) return null
  const written = fold(textOf(document.article.text, selected.span))
  if ([key.text, ...key.accepted].some(form => fold(form) === written)) return 'same'
  const linked = document.chains.some(
    ({ name, mentions }) =>
      name === key.text && mentions.some(({ span }) => sameWords(span, selected, document)),
  )
  return linked && here ? 'meant' : null
}

function sameWords(span: Span, selected: Words, document: Document): boolean {
  if (!overlaps(span, selected.span)) return false
  const mention = wordsAt(document, selected.sentence, span)
  return mention?.tokens.from === selected.tokens.from && mention.tokens.to === selected.tokens.to
}
