import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language } from '@/lib/model/language'
import { kept } from '../kept'
import { modelFolder } from '../network/model-files'

/** Weights of features (gap-features.ts), whole numbers: the same sum on every machine. A sum above 0 ends the sentence. */
export type SentenceModel = ReadonlyMap<string, number>

const schema = z.object({ format: z.literal(1), weights: z.record(z.string(), z.int()) })

/** Read when first asked for, and kept. Throws when the file is missing: it ships with the product. */
export function sentenceModelOf(language: Language): SentenceModel {
  const there = kept<SentenceModel>(`sentences-${language}`)
  there.value ??= new Map(
    Object.entries(
      schema.parse(
        JSON.parse(
          readFileSync(join(/* turbopackIgnore: true */ modelFolder(language), 'sentences.json'), 'utf8'),
        ),
      ).weights,
    ),
  )
  return there.value
}

/** Whether a sentence ends at a gap, and the probability of that answer (0.5 to 1). */
export type Ending = { ends: boolean; sure: number }

/** The weights are logarithms of odds in thirty-seconds (training/sentences.ts). */
const scale = 32

export function endsByModel(model: SentenceModel, features: readonly string[]): Ending {
  let sum = 0
  for (const feature of features) sum += model.get(feature) ?? 0
  return { ends: sum > 0, sure: 1 / (1 + Math.exp(-Math.abs(sum) / scale)) }
}
