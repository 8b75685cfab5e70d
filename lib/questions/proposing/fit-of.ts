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
  if (within(b, a))
    return means(key, selected, document) || isNamed(key, selected, document) ? 'meant' : 'part'
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

/** "M. Quentin Darras", "la directrice Odile Vernet": the name is who the words before it mean. */
function isNamed(name: Words, selected: Words, document: Document): boolean {
  const tokens = document.sentences[name.sentence]?.tokens ?? []
  const heads = headsOf(document, name)
  const [head] = headsOf(document, selected)
  return heads.some(at => {
    const token = tokens[at]
    return token?.upos === 'PROPN' && token.head === head && /^(?:flat|appos|nmod:appos)/.test(token.deprel)
  })
}

/** "Quéméner", "elle", "la gardienne", "Mme Quéméner": other words for who or what the key names in full. */
function fitByName(fact: Fact, selected: Words, document: Document): Fit | null {
  const { key, evidence } = fact
  if (!names.has(key.class)) return null
  const { text } = document.article
  const forms = [key.text, ...key.accepted].map(fold)
  const written = (words: Words) => forms.includes(fold(textOf(text, words.span)))
  if (written(selected)) return 'same'
  const inside = namesInside(selected, document)
  if (inside.some(written)) return 'meant'
  const here = evidence.some(span => contains(span, selected.span))
  const linked = document.chains.some(
    ({ name, mentions }) =>
      name === key.text &&
      mentions.some(({ span }) => [selected, ...inside].some(words => sameWords(span, words, document))),
  )
  return linked && here ? 'meant' : null
}

function namesInside(selected: Words, document: Document): Words[] {
  return document.entities
    .filter(({ sentence, tokens }) => sentence === selected.sentence && within(tokens, selected.tokens))
    .map(({ sentence, tokens, span }) => ({ sentence, tokens, span }))
    .filter(words => isNamed(words, selected, document))
}

function sameWords(span: Span, words: Words, document: Document): boolean {
  if (!overlaps(span, words.span)) return false
  const mention = wordsAt(document, words.sentence, span)
  return mention?.tokens.from === words.tokens.from && mention.tokens.to === words.tokens.to
}
