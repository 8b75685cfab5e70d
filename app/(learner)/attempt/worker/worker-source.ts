/** The cache that pages of begun quizzes and what they are made of are kept in. */
export const outageCache = 'passage-attempt'

/**
 * The service worker of begun quizzes, as the browser gets it: it stands in when the server does not answer, and
 * changes nothing while it does. Plain script: it is served as it stands here, without a bundler.
 */
export const workerSource = `
const cacheName = ${JSON.stringify(outageCache)}
const patience = 4000

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

/** What the server answers, if it is whole in time; else the page as it was kept. Nothing here may wait for ever. */
async function page(request, path) {
  const found = caches.open(cacheName).then(cache => cache.match(path)).catch(() => undefined)
  const late = new Promise(resolve => setTimeout(resolve, patience))
  const kept = await Promise.race([found, late])
  const answer = whole(fetch(request), Boolean(kept))
  if (!kept) return answer.catch(cause => (cause instanceof Response ? cause : Response.error()))
  return Promise.race([answer.catch(() => kept), late.then(() => kept)])
}

/** A page that is torn in the middle is no answer where there is another: it is read to its end before it is shown. */
async function whole(fetching, isKept) {
  const found = await fetching
  if (found.status >= 500) throw found
  if (!isKept || !found.ok || !found.body) return found
  const { status, statusText, headers } = found
  return new Response(await found.blob(), { status, statusText, headers })
}

async function asset(request) {
  const kept = await (await caches.open(cacheName)).match(request)
  return kept || fetch(request)
}
`
