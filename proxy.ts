import { type NextRequest, NextResponse } from 'next/server'
import { contentPolicy } from '@/app/_session/content-policy'
import { pathHeader } from '@/app/_session/path-header'

/**
 * Runs before every page: a fresh nonce, and the path for who must sign in first. Doors for machines need neither, and a
 * save would take a third longer by it: their guards are those of every answer (guard-answers.ts).
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))))
  const policy = contentPolicy(nonce, process.env.NODE_ENV === 'development' ? 'development' : 'production')

  // Set, never appended: a client that sends these itself changes nothing.
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  headers.set(pathHeader, request.nextUrl.pathname + request.nextUrl.search)

  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

export const config = { matcher: '/((?!_next/static|_next/image|api/v1/|healthz$|readyz$).*)' }
