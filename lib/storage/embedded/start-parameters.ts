import { PGlite } from '@electric-sql/pglite'

/** PGlite starts PostgreSQL with -F (no fsync). Ours waits for the disk at each commit, and counts time in UTC. */
export const startParameters = [
  ...PGlite.defaultStartParams.filter(parameter => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
  '-c',
  'TimeZone=UTC',
]
