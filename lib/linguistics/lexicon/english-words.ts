import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { kept } from '../kept'
import { modelFolder } from '../network/model-files'

const classes = ['noun', 'verb', 'adjective', 'adverb'] as const
type Class = (typeof classes)[number]

const schema = z.object(
  Object.fromEntries(classes.map(name => [name, z.string()])) as Record<Class, z.ZodString>,
)

/** A word in small letters → the parts of speech it is listed with, as the bits of their places in `classes`. */
const loaded = kept<ReadonlyMap<string, number>>('english-words')

/** Base forms with their parts of speech (WordNet), read once. Throws when the file is missing: it ships with the product. */
export function loadEnglishWords(): ReadonlyMap<string, number> {
  if (loaded.value) return loaded.value
  const path = join(modelFolder('en'), 'words.json')
  const lists = schema.parse(JSON.parse(readFileSync(/* turbopackIgnore: true */ path, 'utf8')))
  const words = new Map<string, number>()
  for (const [bit, name] of classes.entries())
    for (const word of lists[name].split(' ')) words.set(word, (words.get(word) ?? 0) | (1 << bit))
  loaded.value = words
  return words
}

const isListed = (word: string, name: Class) =>
  ((loadEnglishWords().get(word) ?? 0) & (1 << classes.indexOf(name))) !== 0

/** An ending, and what stands in the base form instead. */
type Ending = readonly [RegExp, string]
const inS: readonly Ending[] = [
  [/ies$/, 'y'],
  [/(?<=s|x|z|ch|sh|o)es$/, ''],
  [/(?<!s)s$/, ''],
]
const inEd: readonly Ending[] = [
  [/ied$/, 'y'],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/([bdgklmnprtvz])\1ed$/, '$1'],
]
const inIng: readonly Ending[] = [
  [/ying$/, 'ie'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/([bdgklmnprtvz])\1ing$/, '$1'],
]

/** What a form may be, short: its part of speech, and how it would be inflected. */
const readings: readonly (readonly [string, Class, readonly Ending[]])[] = [
  ['n', 'noun', [[/$/, '']]],
  ['ns', 'noun', [...inS, [/men$/, 'man']]],
  ['v', 'verb', [[/$/, '']]],
  ['vs', 'verb', inS],
  ['vd', 'verb', inEd],
  ['vg', 'verb', inIng],
  ['a', 'adjective', [[/$/, '']]],
  ['r', 'adverb', [[/$/, '']]],
]

/**
 * Readings of an English form in small letters: "n" a noun, "ns" its plural, "v" a verb's base form, "vs", "vd", "vg" with the
 * endings -s, -ed, -ing, "a" an adjective, "r" an adverb. By plain rules of inflection: irregular forms have none of their verb.
 */
export function englishReadings(form: string): string[] {
  return readings.flatMap(([reading, name, endings]) =>
    endings.some(([ending, base]) => ending.test(form) && isListed(form.replace(ending, base), name))
      ? [reading]
      : [],
  )
}
