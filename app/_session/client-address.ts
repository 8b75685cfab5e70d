import 'server-only'
import { headers } from 'next/headers'
import { addressFrom } from './address-from'

/**
 * The address a request came from, for rate limits: the last entry of X-Forwarded-For. Without a proxy in front
 * that header was replaced by the socket's own address (see trusted-headers.ts); with one, the last entry is the
 * one our proxy wrote, and whatever a client put before it does not count.
 */
export async function clientAddress(): Promise<string> {
  return addressFrom((await headers()).get('x-forwarded-for'))
}
