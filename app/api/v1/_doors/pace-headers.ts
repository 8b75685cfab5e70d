import type { Pace } from '@/lib/usecases/within-limit'

/** How often one may call, and how often still (draft-ietf-httpapi-ratelimit-headers). */
export function paceHeaders(pace: Pace | null): Record<string, string> {
  if (pace === null) return {}
  const { allowed, limit, windowSeconds, remaining, resetSeconds } = pace
  return {
    'RateLimit-Policy': `"calls";q=${limit};w=${windowSeconds}`,
    RateLimit: `"calls";r=${remaining};t=${resetSeconds}`,
    ...(allowed ? {} : { 'Retry-After': String(resetSeconds) }),
  }
}
