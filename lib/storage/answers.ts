import 'server-only'
import { database } from './database'

/** Whether the database answers a question within so many milliseconds. */
export async function answers(milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>(resolve => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  try {
    const asked = database().then(async db => {
      await db.prisma.$queryRaw`SELECT 1`
      return true
    })
    // Nobody waits for one that comes too late.
    asked.catch(() => undefined)
    return await Promise.race([asked, late])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
