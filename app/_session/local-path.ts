/**
 * A path of this site to go on to after signing in, or the fallback. `//other.site`, `/\other.site` and
 * whole addresses lead elsewhere and are not taken.
 */
export function localPath(wanted: unknown, fallback = '/desk'): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return fallback
  const here = 'http://passage.invalid'
  const url = URL.canParse(wanted, here) ? new URL(wanted, here) : null
  if (!url || url.origin !== here) return fallback
  const path = url.pathname + url.search
  // `/.//other.site` resolves to `//other.site`.
  return path.startsWith('//') ? fallback : path
}
