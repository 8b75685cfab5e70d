import type { Id } from '@/lib/model/id'
import type { Send, Sent } from './response-keeper'

/** A connection that hangs is no connection: sending again does no harm. */
const patience = 15_000

/** Sends through the door of one attempt. `words` when an answer cannot be read. */
export function sendTo(attemptId: Id, words: string): Send {
  return async (questionId, value, revision) => {
    try {
      const answer = await fetch(`/api/v1/attempts/${attemptId}/responses/${questionId}`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ value, revision }),
        // The page may be on its way out.
        keepalive: true,
        signal: AbortSignal.timeout(patience),
      })
      return understand(answer.status, await answer.json(), words)
    } catch {
      // No connection, or half an answer: nobody knows whether it was saved, and sending again does no harm.
      return { state: 'retry' }
    }
  }
}

/** What the status and body of an answer mean for the response. */
export function understand(status: number, body: unknown, words: string): Sent {
  const { revision, failure } = (body ?? {}) as {
    revision?: number
    failure?: { message?: string; stored?: Extract<Sent, { state: 'conflict' }>['stored'] }
  }
  if (status === 200 && typeof revision === 'number') return { state: 'saved', revision }
  if (status === 409 && failure?.stored) return { state: 'conflict', stored: failure.stored }
  if (status === 429 || status >= 500) return { state: 'retry' }
  return { state: 'refused', words: failure?.message ?? words }
}
