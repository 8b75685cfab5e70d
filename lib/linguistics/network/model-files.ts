import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Language, languageSchema } from '@/lib/model/language'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Steps } from '../steps'
import type { StoredMatrix } from './matrix'

/** Lists of ten thousand words: one check of the list, not one of each word with a report of its own. */
const strings = z.custom<string[]>(
  value => Array.isArray(value) && value.every(item => typeof item === 'string'),
)
const schema = z.object({
  format: z.literal(1),
  language: languageSchema,
  bytes: z.int().min(1),
  sha256: z.string(),
  tensors: z.array(
    z.object({ name: z.string(), rows: z.int().min(1), columns: z.int().min(1), bias: z.boolean() }),
  ),
  upos: strings,
  feats: strings,
  lemma: strings,
  deprel: strings,
  name: strings,
  word: strings,
  affix: strings,
})

/** The network of one language as training/export.py writes it. The lists are in the order of the classes. */
export type StoredNetwork = {
  language: Language
  matrices: ReadonlyMap<string, StoredMatrix>
  lists: Record<'upos' | 'feats' | 'lemma' | 'deprel' | 'name' | 'word' | 'affix', string[]>
}

export function modelFolder(language: Language): string {
  return join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'languages', language, 'model')
}

/** Fails with `model-missing` (not there) or `model-unusable` (there, but not what it says it is). */
export function* readModelFiles(folder: string): Steps<Result<StoredNetwork>> {
  let text: string
  let bytes: Buffer
  try {
    text = readFileSync(join(/* turbopackIgnore: true */ folder, 'network.json'), 'utf8')
    bytes = readFileSync(join(/* turbopackIgnore: true */ folder, 'network.bin'))
  } catch {
    return fail('unavailable', 'model-missing', { params: { folder } })
  }
  yield 0.1
  const described = schema.safeParse(parseJson(text))
  yield 0.3
  const unusable = () => fail('unavailable', 'model-unusable', { params: { folder } })
  if (!described.success) return unusable()
  const { tensors, bytes: size, sha256, language, format: _, ...lists } = described.data
  if (bytes.length !== size || createHash('sha256').update(bytes).digest('hex') !== sha256) return unusable()
  return ok({ language, matrices: matricesOf(bytes, tensors), lists })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

type Described = z.infer<typeof schema>['tensors']

function matricesOf(bytes: Buffer, tensors: Described): Map<string, StoredMatrix> {
  // A copy of their own: aligned, and not a piece of Node's pool.
  const data = Uint8Array.from(bytes).buffer
  const matrices = new Map<string, StoredMatrix>()
  let at = 0
  for (const { name, rows, columns, bias } of tensors) {
    const floats = () => {
      const read = new Float32Array(data, at, rows)
      at += 4 * rows
      return read
    }
    const scales = floats()
    const biases = bias ? floats() : null
    const weights = new Int8Array(data, at, rows * columns)
    at += Math.ceil((rows * columns) / 4) * 4
    matrices.set(name, { rows, columns, scales, bias: biases, weights })
  }
  return matrices
}
