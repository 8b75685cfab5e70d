import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language } from '@/lib/model/language'
import { kept } from '../kept'
import { modelFolder } from '../network/model-files'

export const gazetteerKinds = [
  'woman',
  'man',
  'first',
  'family',
  'town',
  'part-of-town',
  'country',
  'part-of-country',
] as const
export type GazetteerKind = (typeof gazetteerKinds)[number]

const schema = z.object(
  Object.fromEntries(gazetteerKinds.map(kind => [kind, z.string()])) as Record<GazetteerKind, z.ZodString>,
)
/** Names of persons and towns are the same to both languages; each names countries in its own way. */
const worldNames = join(
  /* turbopackIgnore: true */ process.cwd(),
  'lib',
  'linguistics',
  'lexicon',
  'world-names.json',
)

/** A word in small letters → the kinds of names it is known from, as the bits of their places in `gazetteerKinds`. */
const loaded = kept<Map<Language, ReadonlyMap<string, number>>>('gazetteers')

/** Throws when a file is missing: they ship with the product. */
export function loadGazetteer(language: Language): ReadonlyMap<string, number> {
  loaded.value ??= new Map()
  const known = loaded.value.get(language)
  if (known) return known
  const lists = schema.parse({ ...read(worldNames), ...read(join(modelFolder(language), 'gazetteer.json')) })
  const words = new Map<string, number>()
  for (const [bit, kind] of gazetteerKinds.entries())
    for (const word of lists[kind].split(' ')) words.set(word, (words.get(word) ?? 0) | (1 << bit))
  loaded.value.set(language, words)
  return words
}

function read(path: string): object {
  return JSON.parse(readFileSync(/* turbopackIgnore: true */ path, 'utf8'))
}

/** What kinds of names a word is known from; none for most. `word` in small letters, as `lookupForm` makes it. */
export function kindsOfName(word: string, language: Language): GazetteerKind[] {
  const bits = loadGazetteer(language).get(word) ?? 0
  return bits === 0 ? [] : gazetteerKinds.filter((_, bit) => bits & (1 << bit))
}
