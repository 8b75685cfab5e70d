import type { Id } from '@/lib/model/id'
import { outageCache } from '../attempt/worker/worker-source'

const place = (attemptId: Id) => `/attempt/${attemptId}`

/** False where a browser has no workers, as in a private window of some. */
const canKeep = () => 'serviceWorker' in navigator && 'caches' in globalThis

/** Keeps the page of a begun quiz, and what it is made of, so that it opens while the server does not answer. */
export async function keepPage(attemptId: Id): Promise<void> {
  // Files of a development server change under the same name.
  if (!canKeep() || process.env.NODE_ENV !== 'production') return
  await navigator.serviceWorker.register('/attempt/worker', { scope: '/attempt/' })
  // A page that is kept while nobody stands in for the server would be kept for nothing.
  await navigator.serviceWorker.ready
  const page = await fetch(place(attemptId), { headers: { Accept: 'text/html' } })
  if (!page.ok || page.redirected) return
  const cache = await caches.open(outageCache)
  await cache.put(place(attemptId), page.clone())
  const named = (await page.text()).match(/\/_next\/static\/[^"'\\\s<>)]+/g) ?? []
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  const own = loaded.filter(
    ({ origin, pathname }) => origin === location.origin && pathname.startsWith('/_next/static/'),
  )
  for (const path of new Set([...named, ...own.map(({ pathname, search }) => pathname + search)]))
    if (!(await cache.match(path))) await cache.add(path).catch(() => undefined)
}

/** An attempt that is submitted is nobody's to open on this device; with the last one everything goes. */
export async function forgetPage(attemptId: Id): Promise<void> {
  if (!canKeep()) return
  const cache = await caches.open(outageCache)
  await cache.delete(place(attemptId))
  const left = (await cache.keys()).some(({ url }) => new URL(url).pathname.startsWith('/attempt/'))
  if (!left) await caches.delete(outageCache)
}
