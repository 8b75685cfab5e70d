import { StorageError, type StorageErrorKind } from './storage-error'

// Appendix A of the PostgreSQL manual.
const bySqlState: Record<string, StorageErrorKind> = {
  '23505': 'unique',
  '23503': 'foreign-key',
  '23001': 'foreign-key',
  '40001': 'serialization',
  '40P01': 'serialization',
  '28000': 'unavailable',
  '28P01': 'unavailable',
  '3D000': 'unavailable',
  // A standby that has not become the first yet takes no change.
  '25006': 'unavailable',
  // Out of room, of memory, of connections.
  '53000': 'unavailable',
  '53100': 'unavailable',
  '53200': 'unavailable',
  '53300': 'unavailable',
  '58030': 'unavailable',
  '57P01': 'unavailable',
  '57P02': 'unavailable',
  '57P03': 'unavailable',
}

// prisma.io/docs, "Error message reference".
const byPrismaCode: Record<string, StorageErrorKind> = {
  P2002: 'unique',
  P2003: 'foreign-key',
  P2014: 'foreign-key',
  P2034: 'serialization',
  P2025: 'not-found',
  P2001: 'not-found',
  P2015: 'not-found',
  P1000: 'unavailable',
  P1001: 'unavailable',
  P1002: 'unavailable',
  P1003: 'unavailable',
  P1008: 'unavailable',
  P1010: 'unavailable',
  P1017: 'unavailable',
  P2024: 'unavailable',
  P2028: 'unavailable',
  P2037: 'unavailable',
}

// `cause.kind` of @prisma/driver-adapter-utils.
const byAdapterKind: Record<string, StorageErrorKind> = {
  UniqueConstraintViolation: 'unique',
  ForeignKeyConstraintViolation: 'foreign-key',
  RestrictViolation: 'foreign-key',
  TransactionWriteConflict: 'serialization',
  DatabaseNotReachable: 'unavailable',
  DatabaseDoesNotExist: 'unavailable',
  DatabaseAccessDenied: 'unavailable',
  ConnectionClosed: 'unavailable',
  TlsConnectionError: 'unavailable',
  AuthenticationFailed: 'unavailable',
  TooManyConnections: 'unavailable',
  SocketTimeout: 'unavailable',
}

const socketCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN'])

/**
 * Both adapters' errors come wrapped in different shapes (P2002 names fields on one and the constraint on the
 * other; a serialization failure can arrive without any Prisma code): the first layer that says something decides.
 */
export function translateError(error: unknown): StorageError {
  if (error instanceof StorageError) return error
  for (const layer of layersOf(error)) {
    const kind = kindOf(layer)
    if (kind) return new StorageError(kind, messageOf(error), { cause: error })
  }
  return new StorageError('other', messageOf(error), { cause: error })
}

/** Is this an error of the database, or of the code that was running? A bug keeps its own shape. */
export function isFromDatabase(error: unknown): boolean {
  return (
    error instanceof StorageError ||
    layersOf(error).some(layer => kindOf(layer) !== null || sqlStateOf(layer) !== null || isPrismas(layer))
  )
}

type Layer = Record<string, unknown>

function layersOf(error: unknown): Layer[] {
  const layers: Layer[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || layers.includes(value as Layer)) return
    const layer = value as Layer
    layers.push(layer)
    visit(layer.cause)
    visit(layer.meta)
    visit(layer.driverAdapterError)
  }
  visit(error)
  return layers
}

// Both drivers say with plain words that they were closed, or that the other end has gone or is silent.
const closed =
  /^(?:PGlite is clos(?:ed|ing)|Cannot use a pool after calling end on the pool)|Connection terminated|timeout exceeded when trying to connect|not queryable|Query read timeout/

function kindOf(layer: Layer): StorageErrorKind | null {
  const state = sqlStateOf(layer)
  if (state?.startsWith('08')) return 'unavailable'
  const code = typeof layer.code === 'string' ? layer.code : ''
  if (socketCodes.has(code)) return 'unavailable'
  if (typeof layer.message === 'string' && closed.test(layer.message)) return 'unavailable'
  const adapterKind = typeof layer.kind === 'string' ? layer.kind : ''
  return (state && bySqlState[state]) || byPrismaCode[code] || byAdapterKind[adapterKind] || null
}

function sqlStateOf(layer: Layer): string | null {
  for (const code of [layer.originalCode, layer.code]) {
    if (typeof code === 'string' && /^(?!P\d{4})[0-9A-Z]{5}$/.test(code) && !socketCodes.has(code))
      return code
  }
  return null
}

function isPrismas(layer: Layer): boolean {
  return typeof layer.name === 'string' && /^(?:PrismaClient|DriverAdapterError)/.test(layer.name)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
