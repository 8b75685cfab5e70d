import 'server-only'
import { cookies } from 'next/headers'
import type { Cookie } from '@/lib/model/cookie'

/** Sets what the hall asked for; only in server actions and doors, where a response can still take cookies. */
export async function keepCookies(asked: readonly Cookie[]): Promise<void> {
  const jar = await cookies()
  for (const { name, value, options } of asked) jar.set(name, value, options)
}
