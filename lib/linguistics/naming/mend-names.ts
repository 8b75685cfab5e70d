import type { Sentence } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { countriesOf, folded } from './countries'
import type { MarkedName } from './mark-names'

/** What the writing of an article says of its names, whatever the readers made of them. */
export function mendNames(
  sentences: readonly Sentence[],
  names: readonly MarkedName[],
  grammar: Grammar,
  language: Language,
): MarkedName[] {
  const whole = names
    .flatMap(name => withoutTail(sentences, name))
    .flatMap(name => withoutRank(sentences, name, grammar))
    .flatMap(name => apart(sentences, name, grammar))
  const joined = whole.map(name => ofKnown(sentences, withFirstHalf(sentences, name), grammar, language))
  const things = namedThings(
    sentences,
    builtThings(sentences, unheld(joined), grammar.buildingNouns),
    grammar,
  )
  return datelinePlaces(sentences, titled(sentences, firms(sentences, aged(sentences, things)), grammar))
}

/** "la Sécurité sociale de | 2018": no name ends with a small word. */
function withoutTail(sentences: readonly Sentence[], name: MarkedName): MarkedName[] {
  const { from, to } = name.tokens
  let end = to
  const loose = (at: number) => {
    const token = sentences[name.sentence]?.tokens[at]
    return token !== undefined && /^(?:ADP|DET|CCONJ)$/.test(token.upos) && /^\p{Ll}/u.test(token.form)
  }
  while (end > from && loose(end - 1)) end -= 1
  if (end === to) return [name]
  return end === from ? [] : [{ ...name, tokens: { from, to: end } }]
}

/** "Anne- | Laure Brenn": where a hyphen is a token of its own, the first half of a first name belongs to it. */
function withFirstHalf(sentences: readonly Sentence[], name: MarkedName): MarkedName {
  const { from } = name.tokens
  const [half, hyphen, first] = sentences[name.sentence]?.tokens.slice(Math.max(0, from - 2), from + 1) ?? []
  const tied =
    hyphen?.form === '-' &&
    half?.span.end === hyphen.span.start &&
    hyphen.span.end === first?.span.start &&
    /^\p{Lu}\p{Ll}/u.test(half.form)
  return name.class === 'person' && from > 1 && tied
    ? { ...name, tokens: { ...name.tokens, from: from - 2 } }
    : name
}

/** "Hong Kong", "Lib Dem": of several words that a country or a known body is called by, nobody is. */
function ofKnown(
  sentences: readonly Sentence[],
  name: MarkedName,
  { knownOrganisations }: Grammar,
  language: Language,
): MarkedName {
  const { from, to } = name.tokens
  if (name.class !== 'person' || to - from < 2) return name
  const words = (sentences[name.sentence]?.tokens ?? []).slice(from, to).map(({ form }) => form)
  if (countriesOf(language).has(folded(words.join(' ')))) return { ...name, class: 'place' }
  return knownOrganisations.has(words.map(lookupForm).join(' ')) ? { ...name, class: 'organisation' } : name
}

/** Without what stands within a longer one. */
const unheld = (names: readonly MarkedName[]) =>
  names.filter(
    name =>
      !names.some(
        other =>
          other.sentence === name.sentence &&
          other.tokens.from <= name.tokens.from &&
          other.tokens.to >= name.tokens.to &&
          other.tokens.to - other.tokens.from > name.tokens.to - name.tokens.from,
      ),
  )

/** "Pope | Tarnis", "Queen | Maud": what somebody reigns as is no part of the name, and no name beside it. */
function withoutRank(
  sentences: readonly Sentence[],
  name: MarkedName,
  { regnalTitles }: Grammar,
): MarkedName[] {
  const { from, to } = name.tokens
  const tokens = sentences[name.sentence]?.tokens ?? []
  if (name.class !== 'person' || !regnalTitles.has(lookupForm(tokens[from]?.form ?? ''))) return [name]
  if (to - from > 1) return [{ ...name, tokens: { from: from + 1, to } }]
  return /^\p{Lu}\p{Ll}/u.test(tokens[to]?.form ?? '') ? [] : [name]
}

/** "le préfet de Paris Luc Roy", "le chef de l’OMS Luc Roy": what belongs to the function, and the person behind it. */
function apart(sentences: readonly Sentence[], name: MarkedName, grammar: Grammar): MarkedName[] {
  const { from, to } = name.tokens
  const tokens = sentences[name.sentence]?.tokens ?? []
  if (name.class === 'organisation' && isHeaded(tokens, name.tokens, grammar))
    return [
      { ...name, tokens: { from, to: from + 1 } },
      { ...name, class: 'person', tokens: { from: from + 1, to } },
    ]
  const [lead, first, second] = [tokens[from - 1], tokens[from], tokens[from + 1]]
  // Each word by itself was read as what it is; only together they were taken for one name.
  const placed = first?.name?.class === 'place' && second?.name?.class === 'person'
  if (name.class !== 'person' || to - from < 3 || lead?.upos !== 'ADP' || !placed) return [name]
  const person = { from: from + 1, to }
  return [
    { ...name, class: 'place', tokens: { from, to: from + 1 } },
    { ...name, tokens: person },
  ]
}

/** Letters that stand for a body, behind who heads it, and then two capitals or more that stand for nothing. */
function isHeaded(tokens: Sentence['tokens'], { from, to }: MarkedName['tokens'], grammar: Grammar): boolean {
  const [letters, ...others] = tokens.slice(from, to)
  if (grammar.describesNext || others.length < 2 || !/^\p{Lu}{2,}$/u.test(letters?.form ?? '')) return false
  if (!others.every(({ form, upos }) => upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(form))) return false
  const before = tokens.slice(Math.max(0, from - 3), from)
  const joint = before.findLastIndex(({ upos }) => upos === 'ADP')
  const noun = before[joint - 1]
  return (
    joint > 0 &&
    noun?.upos === 'NOUN' &&
    before.slice(joint + 1).every(({ upos }) => upos === 'DET') &&
    grammar.roleNouns.has(lookupForm(noun.form))
  )
}

/**
 * "Porte de Brenne", "l’école juive Or Tamar": in a language that says first what a thing is, a name that begins with such
 * a word, or stands right behind one, is no person's, unless the word is of somebody's function ("le maire de la ville Jean Roy").
 */
function namedThings(
  sentences: readonly Sentence[],
  names: readonly MarkedName[],
  grammar: Grammar,
): MarkedName[] {
  if (grammar.describesNext) return [...names]
  return names.map(name => {
    if (name.class !== 'person') return name
    const tokens = sentences[name.sentence]?.tokens ?? []
    const { from, to } = name.tokens
    const first = lookupForm(tokens[from]?.form ?? '')
    if (to - from > 1 && (grammar.placeNouns.has(first) || grammar.gateNouns.has(first)))
      return { ...name, class: 'place' }
    const at = tokens[from - 1]?.upos === 'ADJ' ? from - 2 : from - 1
    const noun = tokens[at]
    // "du collège": the article is in the preposition.
    const led = tokens[at - 1]?.upos === 'DET' || /^(?:du|au|des|aux)$/i.test(tokens[at - 1]?.form ?? '')
    if (noun?.upos !== 'NOUN' || !led) return name
    const lead = tokens.slice(Math.max(0, at - 6), at)
    if (
      lead.some(({ form, lemma }) => grammar.roleNouns.has(lookupForm(form)) || grammar.roleNouns.has(lemma))
    )
      return name
    const word = lookupForm(noun.form)
    if (grammar.organisationNouns.has(word)) return { ...name, class: 'organisation' }
    return grammar.placeNouns.has(word) ? { ...name, class: 'place' } : name
  })
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

const titledSure = 0.9

/** "Mr Hale", "Mme Perrin": of a title nobody doubts that a person’s name follows. */
function titled(
  sentences: readonly Sentence[],
  names: readonly MarkedName[],
  { personTitles }: Grammar,
): MarkedName[] {
  return names.map(name => {
    const title = sentences[name.sentence]?.tokens[name.tokens.from - 1]
    return name.class === 'person' && title && personTitles.has(lookupForm(title.form))
      ? { ...name, confidence: Math.max(name.confidence, titledSure) }
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
  const place = datelineOf(sentences)
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

const longestLine = 9

/** The one word before a date or an agency that is parted from the first sentence by a dash; null when there is none. */
function datelineOf([first, second]: readonly Sentence[]): string | null {
  if (!first || !second || first.paragraph !== second.paragraph) return null
  const [word, mark] = first.tokens.map(({ form }) => form)
  const told = first.tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX')
  if (told || first.tokens.length > longestLine || !/^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word ?? '')) return null
  return /^(?:,|\()$/u.test(mark ?? '') ? lookupForm(word ?? '') : null
}
