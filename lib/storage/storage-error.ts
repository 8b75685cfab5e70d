export const storageErrorKinds = [
  'unique',
  'foreign-key',
  'serialization', // another transaction was faster: the whole transaction may be run again
  'not-found',
  'unavailable', // no answer, no connection, no room
  'other',
] as const
export type StorageErrorKind = (typeof storageErrorKinds)[number]

/** What a database refused, in the same few kinds for the embedded one and the server. */
export class StorageError extends Error {
  override readonly name = 'StorageError'

  constructor(
    readonly kind: StorageErrorKind,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options)
  }
}
