import 'server-only'
import { closeDatabase } from '@/lib/storage/database'

/** Lets go of the database, so that another process may have it. */
export function closeServer(): Promise<void> {
  return closeDatabase()
}
