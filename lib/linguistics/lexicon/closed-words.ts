import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language } from '@/lib/model/language'
import { kept } from '../kept'
import { modelFolder } from '../network/model-files'

const loaded = kept<Map<Language, ReadonlyMap<string, string>>>('closed-words')

/**
 * "votre DET" → "Number=Sing|Poss=Yes|…": the features that the followed treebank gives a closed word, where it is of one mind
 * (training/closed_words.py). Throws when the file is missing: it ships with the product.
 */
export function closedWords(language: Language): ReadonlyMap<string, string> {
  loaded.value ??= new Map()
  const known = loaded.value.get(language)
  if (known) return known
  const path = join(/* turbopackIgnore: true */ modelFolder(language), 'closed-words.json')
  const words = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(path, 'utf8')))
  const made = new Map(Object.entries(words))
  loaded.value.set(language, made)
  return made
}
