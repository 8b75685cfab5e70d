import type { Id } from '@/lib/model/id'
import { outageCache } from '../attempt/worker/worker-source'

const place = (attemptId: Id) => `/attempt/${attemptId}`

/** False where a browser has no workers, as in a private window of some. */
const canKeep = () => 'serviceWorker' in navigator && 'caches' in globalThis

/**
 * Resolves when the worker is at work. The browser's own `ready` would wait for ever on a page that was reached from
 * the one where one joins: it asks for a worker of the address at which the document was first opened.
 */
async function active(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.active ?? registration.waiting ?? registration.installing
  if (!worker || worker.state === 'activated') return
  await new Promise<void>(resolve => {
    worker.addEventListener('statechange', () => worker.state === 'activated' && resolve())
  })
}

/** Keeps the page of a begun quiz, and what it is made of, so that it opens while the server does not answer. */
export async function keepPage(attemptId: Id): Promise<void> {
  // Files of a development server change under the same name.
  if (!canKeep() || process.env.NODE_ENV !== 'production') return
  const registration = await navigator.serviceWorker.register('/attempt/worker', { scope: '/attempt/' })
  // A page that is kept while nobody stands in for the server would be kept for nothing.
  await active(registration)
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
