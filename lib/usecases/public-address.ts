import 'server-only'
import { environmentSchema } from '@/lib/model/settings'

/** The address people use when there is a proxy in front; null on a machine that answers for itself. */
export function publicAddress(): string | null {
  return environmentSchema.shape.PASSAGE_URL.parse(process.env.PASSAGE_URL) ?? null
}

/** Cookies travel encrypted only: set when people come by https, impossible when they come by http. */
export function cookiesAreSecure(): boolean {
  return publicAddress()?.startsWith('https:') ?? false
}
