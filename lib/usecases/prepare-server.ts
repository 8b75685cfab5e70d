import 'server-only'
import type { Result } from '@/lib/model/result'

/** `setupToken` opens /setup/[token] for the first instructor; null when somebody is there already. */
export type ServerReady = { setupToken: string | null }

export async function prepareServer(): Promise<Result<ServerReady>> {
  throw new Error('not filled yet')
}
