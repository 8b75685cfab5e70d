import { type ModelRun, modelRunSchema } from '@/lib/model/language-model'

/** What came of a language model, as the address tells it; null for what was written there by hand. */
export function readRun(text: string | undefined): ModelRun | null {
  try {
    return modelRunSchema.safeParse(JSON.parse(text ?? '')).data ?? null
  } catch {
    return null
  }
}
