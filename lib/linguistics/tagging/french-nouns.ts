import { createRequire } from 'node:module'
import { epiceneNouns } from '@/lib/languages/fr/lexicon'
import { closedReadings, type WordReading } from './reading'

let genders: Record<string, string> | null = null

/** Nouns with their gender (Lefff), read once. */
export function loadNouns(): Record<string, string> {
  genders ??= createRequire(import.meta.url)('french-words-gender-lefff/dist/words.json') as Record<
    string,
    string
  >
  return genders
}

let epicene: Map<string, WordReading[]> | null = null

/** Endings of plurals and what they come from, the likelier first. */
const plurals: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/eaux$/, 'eau'],
  [/aux$/, 'al'],
  [/aux$/, 'ail'],
  [/x$/, ''],
  [/(?<=esdames)$/, ''],
]

/** What a form can be as a common noun; empty when it is none. `form` in small letters. */
export function nounReadings(form: string): WordReading[] {
  epicene ??= closedReadings(epiceneNouns)
  const listed = epicene.get(form)
  if (listed) return listed
  const words = loadNouns()
  const readings: WordReading[] = []
  const add = (lemma: string, number: 'Sing' | 'Plur' | null) => {
    const gender = Object.hasOwn(words, lemma) ? words[lemma] : undefined
    if (!gender || readings.length) return
    const feats: Record<string, string> = {}
    if (gender !== 'N') feats.Gender = gender === 'M' ? 'Masc' : 'Fem'
    if (number) feats.Number = number
    readings.push({ upos: 'NOUN', lemma, feats, cost: 0 })
  }
  add(form, /[sxz]$/.test(form) ? null : 'Sing')
  for (const [ending, singular] of plurals) if (ending.test(form)) add(form.replace(ending, singular), 'Plur')
  return readings
}

const feminine: readonly (readonly [RegExp, string])[] = [
  [/euse$/, 'eux'],
  [/ive$/, 'if'],
  [/elle$/, 'el'],
  [/ienne$/, 'ien'],
  [/onne$/, 'on'],
  [/ette$/, 'et'],
  [/ère$/, 'er'],
  [/esse$/, 'es'],
  [/trice$/, 'teur'],
]
const bothGenders =
  /(?:ique|able|ible|aire|iste|esque|este|ide|ime|iste|ène|ile|oire|ane|ste|ce|re|le|ge|se|de)$/

/** A guess at an adjective: its gender, number and masculine singular from its ending alone. */
export function adjectiveGuess(form: string): WordReading {
  const plural = /[sx]$/.test(form) && !/(?:eux|ois|ais|s?sis|ours)$/.test(form)
  const unsure = /(?:eux|ois|ais)$/.test(form)
  const singular = plural ? form.replace(/aux$/, 'al').replace(/(?<!al)[sx]$/, '') : form
  const feats: Record<string, string> = {}
  if (plural) feats.Number = 'Plur'
  else if (!unsure) feats.Number = 'Sing'
  if (!singular.endsWith('e')) feats.Gender = 'Masc'
  else if (!bothGenders.test(singular) || /(?:euse|ive|elle|ère|aise|oise)$/.test(singular))
    feats.Gender = 'Fem'
  const ending = feminine.find(([pattern]) => pattern.test(singular))
  const lemma =
    feats.Gender === 'Fem'
      ? ending
        ? singular.replace(ending[0], ending[1])
        : singular.slice(0, -1)
      : singular
  return { upos: 'ADJ', lemma, feats, cost: 1.2 }
}
