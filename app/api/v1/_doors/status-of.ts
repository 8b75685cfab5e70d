import type { Failure, FailureKind } from '@/lib/model/result'

const statuses = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  closed: 410,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
} satisfies { [K in FailureKind]: number }

/** What HTTP has a status of its own for. */
const statusesOfCodes: Record<string, number> = {
  'method-not-allowed': 405,
  'wrong-media-type': 415,
  'idempotency-key-reused': 422,
}

export function statusOf({ kind, code }: Failure): number {
  return statusesOfCodes[code] ?? statuses[kind]
}
