/** The cache that pages of begun quizzes and what they are made of are kept in. */
export const outageCache = 'passage-attempt'

/**
 * The service worker of begun quizzes, as the browser gets it: it stands in when the server does not answer, and
 * changes nothing while it does. Plain script: it is served as it stands here, without a bundler.
 */
export const workerSource = `
const cacheName = ${JSON.stringify(outageCache)}
const patience = 6000

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate' && /^\\/attempt\\/[\\w-]+$/.test(url.pathname))
    event.respondWith(page(request, url.pathname))
  else if (url.pathname.startsWith('/_next/static/')) event.respondWith(asset(request))
})

async function page(request, path) {
  const answer = fetch(request).then(found => (found.status >= 500 ? Promise.reject(found) : found))
  const kept = await (await caches.open(cacheName)).match(path)
  if (!kept) return answer.catch(cause => (cause instanceof Response ? cause : Response.error()))
  const late = new Promise(resolve => setTimeout(() => resolve(kept), patience))
  return Promise.race([answer.catch(() => kept), late])
}

async function asset(request) {
  const kept = await (await caches.open(cacheName)).match(request)
  return kept || fetch(request)
}
`
