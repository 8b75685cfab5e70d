import { prismaAdapter } from 'better-auth/adapters/prisma'
import type { PrismaClient } from './generated/client'

/** Where better-auth keeps users, sessions and passwords: our tables, through Prisma. */
export function authenticationStore(prisma: PrismaClient) {
  return prismaAdapter(prisma, { provider: 'postgresql', transaction: true })
}
