/**
 * Whether a request that changes something may have come from our own pages. Browsers send Origin with each of
 * them and a page of another site cannot change it; a client without Origin is no browser and carries no
 * one else's cookies.
 */
export function sameOrigin(headers: Pick<Headers, 'get'>, publicUrl: string | undefined): boolean {
  const site = headers.get('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  if (origin === null) return true
  if (!URL.canParse(origin)) return false
  const { host } = new URL(origin)
  return host === headers.get('host') || (publicUrl !== undefined && new URL(publicUrl).host === host)
}
