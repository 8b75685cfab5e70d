/** An expected failure is a value; throwing is for bugs and outages. */
export type Result<T, F = Failure> = { ok: true; value: T } | { ok: false; failure: F }

export const failureKinds = [
  'invalid', // the input cannot be used: `code` says why, `field` where
  'not-found', // nothing there, or nothing this actor may know of
  'forbidden', // signed in, known, but this verb is not theirs
  'unauthenticated', // nobody is signed in
  'conflict', // somebody (or another tab) was faster; nothing was overwritten
  'closed', // the quiz or attempt takes no more responses
  'too-large', // over a limit
  'too-many', // a rate limit
  'unavailable', // the database or another service did not answer
] as const
export type FailureKind = (typeof failureKinds)[number]

/**
 * What went wrong, for a person: `code` is a key of the `failures` messages (both languages),
 * `params` fills its placeholders, `field` names the input it is about.
 */
export type Failure = {
  kind: FailureKind
  code: string
  params?: Record<string, string | number>
  field?: string
}

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

export function fail(
  kind: FailureKind,
  code: string,
  more: { params?: Failure['params']; field?: string } = {},
): { ok: false; failure: Failure } {
  return { ok: false, failure: { kind, code, ...more } }
}
