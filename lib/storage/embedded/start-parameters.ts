import { PGlite } from '@electric-sql/pglite'

/** PGlite starts PostgreSQL with -F (no fsync). Ours waits for the disk at each commit, and counts time in UTC. */
export const startParameters = [
  ...PGlite.defaultStartParams.filter(parameter => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
  '-c',
  'TimeZone=UTC',
  // Of 128 MB, which never come back, a school’s database uses little: the system keeps its files in memory as well.
  '-c',
  'shared_buffers=16MB',
]
