import type { SentenceOf, Token } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import type { Grammar } from '../grammar'
import { kindsOfName } from '../lexicon/gazetteer'
import { lookupForm } from '../lookup-form'
import { finish, mapSteps, type Steps, within } from '../steps'
import { countriesOf, folded, phraseOf } from './countries'

/**
 * What is known of each token before it is decided which are names, as strings ("w=lyon", "-1 title"): its letters, the
 * lexicons' word on it, its neighbours, and how the same word stands elsewhere in the document (Chieu and Ng 2002).
 */
export function nameFeatures(
  sentences: readonly SentenceOf<Token>[],
  grammar: Grammar,
  language: Language,
): string[][][] {
  return finish(nameFeatureSteps(sentences, grammar, language))
}

/** The same, a sentence at a time. */
export function* nameFeatureSteps(
  sentences: readonly SentenceOf<Token>[],
  grammar: Grammar,
  language: Language,
): Steps<string[][][]> {
  const knowing = mapSteps(sentences, ({ tokens }) => {
    const phrases = phraseCues(tokens, grammar, language)
    return tokens.map((token, i) => knownOf(token, i, phrases.get(i), grammar, language))
  })
  const own = yield* within(knowing, 0, 0.5)
  const elsewhere = cuesOfWords(own)
  const telling = mapSteps(sentences, ({ tokens }, s) =>
    tokens.map((_, i) => featuresAt(tokens, own[s] ?? [], i, elsewhere)),
  )
  return yield* within(telling, 0.5, 1)
}

/** Of one token alone. `cues`: what lexicons say; `word` in small letters. */
type Known = { word: string; shape: string; capital: boolean; cues: string[] }

function knownOf(
  { form }: Token,
  index: number,
  phrase: string | undefined,
  grammar: Grammar,
  language: Language,
): Known {
  const word = lookupForm(form)
  const capital = /^\p{Lu}/u.test(form)
  const cues: string[] = []
  const add = (cue: string, stands: boolean) => {
    if (stands) cues.push(cue)
  }
  const singular = word.length > 4 ? word.replace(/s$/, '') : word
  if (capital || index === 0) for (const kind of kindsOfName(word, language)) cues.push(kind)
  if (capital && form.includes('-'))
    for (const part of word.split('-')) for (const kind of kindsOfName(part, language)) cues.push(`-${kind}`)
  if (phrase) cues.push(phrase)
  add('city', grammar.cities.has(word))
  add('seat', grammar.seats.has(word))
  add('title', grammar.personTitles.has(word))
  add('role', grammar.roleNouns.has(word) || grammar.roleNouns.has(singular))
  add('organisation', grammar.organisationNouns.has(word) || grammar.organisationNouns.has(singular))
  add('ending', grammar.organisationEndings.has(word))
  add('place-noun', grammar.placeNouns.has(word) || grammar.placeNouns.has(singular))
  add('event-noun', grammar.eventNouns.has(word) || grammar.eventNouns.has(singular))
  add('demonym', grammar.demonyms.has(word))
  add('date', grammar.months.has(word) || grammar.weekdays.has(word))
  add('kin', grammar.kinship.has(word))
  add('at', grammar.placePrepositions.has(word))
  add('particle', grammar.particles.has(word))
  return { word, shape: shapeOf(form), capital, cues }
}

/** "Xx", "XX", "X.", "d", "xXx": runs of one kind of character as one. */
function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, letter => (letter === 'X' ? 'X' : 'x'))
    .replace(/\d+/gu, 'd')
    .replace(/X{2,}/gu, 'XX')
    .replace(/x+/gu, 'x')
    .slice(0, 8)
}

const longestPhrase = 5

/** Tokens inside a phrase that a list knows: "country" and so on at its first token, "country+" at the others. */
function phraseCues(
  tokens: readonly Token[],
  grammar: Grammar,
  language: Language,
): ReadonlyMap<number, string> {
  const countries = countriesOf(language)
  const found = new Map<number, string>()
  for (let at = 0; at < tokens.length; at++) {
    if (!/^[\p{Lu}\d]/u.test(tokens[at]?.form ?? '')) continue
    for (let length = Math.min(longestPhrase, tokens.length - at); length > 0; length--) {
      const phrase = phraseOf(tokens.slice(at, at + length))
      const cue = countries.has(folded(phrase))
        ? 'country'
        : grammar.regions.has(phrase)
          ? 'region'
          : grammar.knownOrganisations.has(phrase)
            ? 'body'
            : null
      if (!cue) continue
      for (let i = at; i < at + length; i++) found.set(i, i === at ? cue : `${cue}+`)
      at += length - 1
      break
    }
  }
  return found
}

/** A word with a capital → the cues beside its occurrences in the document, and whether it also stands without one. */
function cuesOfWords(own: readonly (readonly Known[])[]): ReadonlyMap<string, readonly string[]> {
  const small = new Set<string>()
  const found = new Map<string, Map<string, number>>()
  for (const words of own)
    for (const [i, { word, capital }] of words.entries()) {
      if (!capital) {
        small.add(word)
        continue
      }
      const all = found.get(word) ?? new Map<string, number>()
      found.set(word, all)
      const count = (cue: string) => all.set(cue, (all.get(cue) ?? 0) + 1)
      const [before, after] = [words[i - 1], words[i + 1]]
      for (const cue of before?.cues ?? []) if (strongBefore.has(cue)) count(`<${cue}`)
      for (const cue of after?.cues ?? []) if (strongAfter.has(cue)) count(`>${cue}`)
      if (before?.capital && i > 1) count('<X')
      if (after?.capital) count('>X')
      if (!before?.capital && !after?.capital && i > 0) count('alone')
      if (before && !before.capital && i > 0 && functionWord.test(before.word)) count(`<${before.word}`)
      if (after && !after.capital && functionWord.test(after.word)) count(`>${after.word}`)
    }
  return new Map(
    [...found].map(([word, all]) => {
      const best = [...all].sort((a, b) => b[1] - a[1]).slice(0, 8)
      const cues = best.map(([cue, times]) => (times > 2 ? `G${cue}+` : `G${cue}`))
      if (small.has(word)) cues.push('Gsmall')
      if ((all.get('alone') ?? 0) > 3) cues.push('Goften')
      return [word, cues]
    }),
  )
}

const strongBefore = new Set([
  'title',
  'role',
  'organisation',
  'place-noun',
  'event-noun',
  'woman',
  'man',
  'first',
  'at',
  'demonym',
])
const strongAfter = new Set(['ending', 'organisation', 'place-noun', 'event-noun', 'family', 'kin', 'role'])
const functionWord = /^(?:\p{L}{1,4}['’]?|['’]s|[,(.)])$/u

function featuresAt(
  tokens: readonly Token[],
  own: readonly Known[],
  i: number,
  elsewhere: ReadonlyMap<string, readonly string[]>,
): string[] {
  const at = (offset: number) => own[i + offset]
  const me = own[i] as Known
  const word = (offset: number) => at(offset)?.word ?? (i + offset < 0 ? '<s>' : '</s>')
  const shape = (offset: number) => at(offset)?.shape ?? '_'
  const features = [
    'b',
    `w=${me.word}`,
    `f=${tokens[i]?.form}`,
    `-1=${word(-1)}`,
    `+1=${word(1)}`,
    `-2=${word(-2)}`,
    `+2=${word(2)}`,
    `-1|0=${word(-1)}|${me.word}`,
    `0|+1=${me.word}|${word(1)}`,
    `s=${me.shape}`,
    `s-=${shape(-1)}|${me.shape}`,
    `s+=${me.shape}|${shape(1)}`,
    `s3=${shape(-1)}|${me.shape}|${shape(1)}`,
    `-1s=${word(-1)}|${me.shape}`,
    `+1s=${me.shape}|${word(1)}`,
    `-2s=${word(-2)}|${word(-1)}|${me.shape}`,
  ]
  for (let length = 1; length <= 4 && length < me.word.length; length++) {
    if (length > 1) features.push(`p=${me.word.slice(0, length)}`)
    features.push(`e=${me.word.slice(-length)}${me.capital ? 'X' : ''}`)
  }
  for (let offset = -3; offset <= 3; offset++)
    for (const cue of at(offset)?.cues ?? []) {
      features.push(`${offset}:${cue}`)
      if (offset !== 0) features.push(`${offset}:${cue}|${me.shape}`)
    }
  if (me.cues.length > 0) features.push(`c=${me.cues.join('+')}`)
  const [before, after] = [at(-1)?.cues ?? [], at(1)?.cues ?? []]
  if (before.length > 0 || after.length > 0)
    features.push(`c3=${before.join('+')}|${me.cues.join('+')}|${after.join('+')}|${me.shape}`)
  const noun = nounBefore(own, i)
  if (noun) features.push(`n=${noun}`, `n=${noun}|${me.shape}`)
  if (me.capital) for (const cue of elsewhere.get(me.word) ?? []) features.push(cue, `${cue}|${me.shape}`)
  if (i === 0) features.push('first', `first|${me.shape}`)
  return features
}

/** The nearest noun before, over capitals and adjectives, that a lexicon knows: "le ministre de l'Énergie Jean Roy". */
function nounBefore(own: readonly Known[], i: number): string | null {
  for (let at = i - 1; at >= 0 && at > i - 7; at--) {
    const known = own[at]
    if (!known || /^[^\p{L}\d'’]+$/u.test(known.word)) return null
    const cue = known.cues.find(one => /^(?:role|organisation|place-noun|event-noun)$/.test(one))
    if (cue) return cue
  }
  return null
}
