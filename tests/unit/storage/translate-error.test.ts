import { expect, test } from 'vitest'
import { StorageError } from '@/lib/storage/storage-error'
import { isFromDatabase, translateError } from '@/lib/storage/translate-error'

const error = (more: object) => Object.assign(new Error('said'), more)

test.each([
  ['Prisma’s own code', error({ code: 'P2002' }), 'unique'],
  ['an adapter’s kind', error({ cause: { kind: 'TransactionWriteConflict' } }), 'serialization'],
  [
    'a SQLSTATE deep inside',
    error({ code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '23503' } } } }),
    'foreign-key',
  ],
  ['a whole class of SQLSTATE', error({ code: '08006' }), 'unavailable'],
  ['a socket', error({ code: 'ECONNREFUSED' }), 'unavailable'],
  ['nothing known', error({ code: '22012' }), 'other'],
] as const)('%s tells the kind', (_, given, kind) => {
  const translated = translateError(given)
  expect(translated).toBeInstanceOf(StorageError)
  expect(translated).toMatchObject({ kind, cause: given })
})

test('an error that points to itself is read once', () => {
  const loop: { cause?: unknown } = error({})
  loop.cause = loop
  expect(translateError(loop).kind).toBe('other')
})

test('a bug is not taken for the database’s', () => {
  expect(isFromDatabase(new TypeError('a bug'))).toBe(false)
  expect(isFromDatabase(error({ code: 'ERR_INVALID_ARG_TYPE' }))).toBe(false)
  expect(isFromDatabase(error({ code: '25P02' }))).toBe(true)
})
