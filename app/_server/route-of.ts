/** A path without what tells one thing or person from another: `/attempt/:id`, `/join/:id`. */
export function routeOf(url: string): string {
  const path = url.split('?')[0] ?? ''
  if (path.startsWith('/_next/')) return '/_next'
  const shown = path
    .split('/')
    .slice(0, 10)
    .map(part => (/^[a-z][a-z-]{0,30}$|^v\d$|^$/.test(part) ? part : ':id'))
  return shown.join('/')
}
