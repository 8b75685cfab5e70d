import type { Sentence } from '@/lib/model/document'
import { lookupForm } from '../lookup-form'
import type { MarkedName } from './mark-names'

/** What the writing of an article says of its names, whatever the readers made of them. */
export function mendNames(
  sentences: readonly Sentence[],
  names: readonly MarkedName[],
  buildings: ReadonlySet<string>,
): MarkedName[] {
  return datelinePlaces(
    sentences,
    firms(sentences, aged(sentences, builtThings(sentences, names, buildings))),
  )
}

/** "Magdalen Tower" was taken for a person: its last word says that it is none. */
function builtThings(
  sentences: readonly Sentence[],
  names: readonly MarkedName[],
  buildings: ReadonlySet<string>,
): MarkedName[] {
  return names.map(name => {
    const { from, to } = name.tokens
    const last = lookupForm(sentences[name.sentence]?.tokens[to - 1]?.form ?? '')
    return name.class === 'person' && to - from > 1 && buildings.has(last)
      ? { ...name, class: 'place' }
      : name
  })
}

const agedSure = 0.8

/** "Maddy Brenn, 19, a student": two words with a capital and an age between commas are somebody. */
function aged(sentences: readonly Sentence[], names: readonly MarkedName[]): MarkedName[] {
  return names.map(name => {
    const { from, to } = name.tokens
    const tokens = sentences[name.sentence]?.tokens ?? []
    const [comma, age, end] = [tokens[to], tokens[to + 1], tokens[to + 2]]
    const told = comma?.form === ',' && /^[1-9]\d$/.test(age?.form ?? '') && end?.form === ','
    return told && to - from > 1 && /^(?:place|organisation)$/.test(name.class)
      ? { ...name, class: 'person', confidence: agedSure }
      : name
  })
}

const firmSure = 0.85
const longestSide = 3

/** "Brindle & Sons": words with a capital on both sides of "&" are one firm. */
function firms(sentences: readonly Sentence[], names: readonly MarkedName[]): MarkedName[] {
  const found = sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap(({ form }, at): MarkedName[] => {
      if (form !== '&') return []
      const range = { from: at, to: at + 1 }
      while (range.from > 0 && at - range.from < longestSide && isNamed(sentences[sentence], range.from - 1))
        range.from--
      while (range.to - at <= longestSide && isNamed(sentences[sentence], range.to)) range.to++
      if (range.from === at || range.to === at + 1) return []
      return [{ sentence, tokens: range, class: 'organisation', confidence: firmSure }]
    }),
  )
  const apart = names.filter(name => !found.some(firm => meets(firm, name)))
  return [...apart, ...found].sort((a, b) => a.sentence - b.sentence || a.tokens.from - b.tokens.from)
}

const isNamed = (sentence: Sentence | undefined, at: number) =>
  capital(sentence, at) && /^(?:PROPN|NOUN|X)$/u.test(sentence?.tokens[at]?.upos ?? '')

const meets = (a: MarkedName, b: MarkedName) =>
  a.sentence === b.sentence && a.tokens.from < b.tokens.to && b.tokens.from < a.tokens.to

const datelineSure = 0.9

/** "HALDERBY, 6 February 2026 —": where an article was written is a place, there and wherever else it is named by the same word. */
function datelinePlaces(sentences: readonly Sentence[], names: readonly MarkedName[]): MarkedName[] {
  const place = datelineOf(sentences[0])
  if (place === null) return [...names]
  const same = (sentence: number, at: number) =>
    lookupForm(sentences[sentence]?.tokens[at]?.form ?? '') === place && capital(sentences[sentence], at)
  const others = names.filter(
    ({ sentence, tokens }) => tokens.to - tokens.from !== 1 || !same(sentence, tokens.from),
  )
  const found = sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((_, at): MarkedName[] => {
      const taken = others.some(
        name => name.sentence === sentence && name.tokens.from <= at && at < name.tokens.to,
      )
      return same(sentence, at) && !taken
        ? [{ sentence, tokens: { from: at, to: at + 1 }, class: 'place', confidence: datelineSure }]
        : []
    }),
  )
  return [...others, ...found].sort((a, b) => a.sentence - b.sentence || a.tokens.from - b.tokens.from)
}

const capital = (sentence: Sentence | undefined, at: number) =>
  /^\p{Lu}/u.test(sentence?.tokens[at]?.form ?? '')

/** The one word in capitals before a date and a dash, at the very beginning; null when there is none. */
function datelineOf(first: Sentence | undefined): string | null {
  const forms = first?.tokens.slice(0, 9).map(({ form }) => form) ?? []
  const dash = forms.findIndex(form => /^[–—-]$/u.test(form))
  const word = forms[0] ?? ''
  if (dash < 2 || !/^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word)) return null
  return /^(?:,|\()$/u.test(forms[1] ?? '') ? lookupForm(word) : null
}
