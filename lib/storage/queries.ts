import type { Prisma } from './generated/client'

/** What a repository asks: the open database, or one transaction of it. */
export type Queries = Prisma.TransactionClient

/** A noun of lib/model as it goes into a Json column (dates become ISO strings there). */
export function asJson(noun: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(noun))
}
