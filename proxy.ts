import { type NextRequest, NextResponse } from 'next/server'
import { contentPolicy } from '@/app/_session/content-policy'
import { guardHeaders } from '@/app/_session/guard-headers'
import { pathHeader } from '@/app/_session/path-header'

/** Runs before every page and door: a fresh nonce, the guards, and the path for who must sign in first. */
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
  for (const [name, value] of guardHeaders(process.env.PASSAGE_URL)) response.headers.set(name, value)
  return response
}

export const config = { matcher: '/((?!_next/static|_next/image).*)' }
