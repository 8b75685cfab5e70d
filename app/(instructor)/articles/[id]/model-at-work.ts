import type { ModelNews } from '@/lib/model/generation'

/** What is known of a language model at work, and every question of it that passed. */
export type ModelAtWork = Pick<ModelNews, 'run' | 'model'> & { stems: string[] }

export function addPassed(before: ModelAtWork | null, { run, model, passed }: ModelNews): ModelAtWork {
  return { run, model, stems: [...(before?.stems ?? []), ...(passed ? [passed.stem] : [])] }
}
