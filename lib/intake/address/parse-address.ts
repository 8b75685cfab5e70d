import { fail, ok, type Result } from '@/lib/model/result'
import { longestAddress } from '@/lib/model/source'

/** Where to ask: `host` as a name or an address without brackets. */
export type Target = { url: URL; host: string; port: number; secure: boolean }

/**
 * An address as typed → where to ask. "example.org/page" gets https. Failures: address-malformed, address-scheme,
 * address-credentials, address-port.
 */
export function parseAddress(typed: string): Result<Target> {
  const text = typed.trim()
  const field = 'address'
  const full =
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/:]+:\d+(?:\/|$)/.test(text) ? text : `https://${text}`
  if (text === '' || text.length > longestAddress || !URL.canParse(full))
    return fail('invalid', 'address-malformed', { field })
  const url = new URL(full)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return fail('invalid', 'address-scheme', { field })
  if (url.username !== '' || url.password !== '') return fail('invalid', 'address-credentials', { field })
  const secure = url.protocol === 'https:'
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port)
  if (port !== 80 && port !== 443) return fail('invalid', 'address-port', { field })
  url.hash = ''
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (host === '') return fail('invalid', 'address-malformed', { field })
  return ok({ url, host, port, secure })
}
