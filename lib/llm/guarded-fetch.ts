/** More than any honest reply: a server that never stops is left. */
const mostBytes = 4_000_000

/**
 * `fetch` that follows no redirect (the key would go along to another machine) and reads no more than a few megabytes.
 * A body that is too long breaks off, as a lost connection does.
 */
export async function guardedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: 'error' })
  // A front page, a sign-in page: nobody there speaks as a model.
  if (response.ok && response.headers.get('content-type')?.includes('text/html'))
    throw new Error('a page instead of a model')
  if (!response.body) return response
  let read = 0
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.byteLength
        if (read > mostBytes) controller.error(new Error('the reply is too long'))
        else controller.enqueue(chunk)
      },
    }),
  )
  return new Response(counted, {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
  })
}
