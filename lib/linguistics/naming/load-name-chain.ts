import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language } from '@/lib/model/language'
import { kept } from '../kept'
import { modelFolder } from '../network/model-files'
import type { NameChain } from './name-chain'

const schema = z.object({
  format: z.literal(1),
  tags: z.array(z.string()),
  rows: z.int().min(1),
  /** A weight is this many times its integer of 8 bits. */
  scale: z.number(),
  follows: z.array(z.number()),
})

const loaded = kept<Map<Language, NameChain>>('name-chains')

/**
 * The second reader of names, as training/train-names.ts writes it: names.json describes names.bin, which holds the hashes of the
 * features (32 bits, in order) and then their weights, a row a feature. Throws when a file is missing: they ship with the product.
 */
export function loadNameChain(language: Language): NameChain {
  loaded.value ??= new Map()
  const known = loaded.value.get(language)
  if (known) return known
  const folder = modelFolder(language)
  const text = readFileSync(join(/* turbopackIgnore: true */ folder, 'names.json'), 'utf8')
  const { tags, rows: count, scale, follows } = schema.parse(JSON.parse(text))
  const bytes = readFileSync(join(/* turbopackIgnore: true */ folder, 'names.bin'))
  const rows = new Map<number, number>()
  for (let row = 0; row < count; row++) rows.set(bytes.readUInt32LE(4 * row), row)
  const integers = new Int8Array(bytes.buffer, bytes.byteOffset + 4 * count, count * tags.length)
  const chain = {
    tags,
    rows,
    weights: Float32Array.from(integers, value => value * scale),
    follows: Float32Array.from(follows),
  }
  loaded.value.set(language, chain)
  return chain
}
