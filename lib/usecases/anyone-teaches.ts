import 'server-only'
import { database } from '@/lib/storage/database'
import { countInstructors } from '@/lib/storage/users'

/** Whether there is an instructor: in an empty installation somebody looks for the way in. */
export async function anyoneTeaches(): Promise<boolean> {
  const { prisma } = await database()
  return (await countInstructors(prisma)) > 0
}
