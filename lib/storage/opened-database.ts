import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'

/** A database brought to the last migration, as Prisma takes it. */
export type OpenedDatabase = {
  adapter: SqlDriverAdapterFactory
  close: () => Promise<void>
}
