import type { CheckedQuestion } from '@/lib/usecases/checked-question'

/** What came of asking: what is shown now, or the words of a failure. */
export type Checked = { ok: true; shown: CheckedQuestion } | { ok: false; words: string }

/** Asks a door to check a response. `words` when nobody answers. */
export async function askCheck(path: string, body: unknown, words: string): Promise<Checked> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    })
    const said = await answer.json()
    return answer.ok ? { ok: true, shown: said } : { ok: false, words: said.failure?.message ?? words }
  } catch {
    return { ok: false, words }
  }
}
