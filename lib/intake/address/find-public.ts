import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { fail, ok, type Result } from '@/lib/model/result'
import { isPublic } from './special-ranges'

/** All addresses of a name. */
export type Resolve = (name: string) => Promise<string[]>

export const resolveByMachine: Resolve = async name =>
  (await lookup(name, { all: true, order: 'ipv4first' })).map(({ address }) => address)

/** Names that never lead out of a network. */
const inner = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|arpa|onion|test|invalid)$/i

/**
 * The address to connect to: every one that the name has must be public, so that none can be had by asking again.
 * Failures: address-not-public, address-not-found.
 */
export async function findPublic(host: string, resolve: Resolve): Promise<Result<string>> {
  const refused = fail('invalid', 'address-not-public', {
    params: { host: host.slice(0, 100) },
    field: 'address',
  })
  if (isIP(host)) return isPublic(host) ? ok(host) : refused
  if (!host.includes('.') || inner.test(host)) return refused
  const addresses = await resolve(host).catch(() => [])
  const [first] = addresses
  if (first === undefined)
    return fail('invalid', 'address-not-found', { params: { host: host.slice(0, 100) }, field: 'address' })
  return addresses.every(isPublic) ? ok(first) : refused
}
