import { expect, test } from 'vitest'
import { contentPolicy } from '@/app/_session/content-policy'

const production = contentPolicy('bm9uY2U', 'production')

test('in production nothing runs or styles without the nonce', () => {
  expect(production).toContain("script-src 'self' 'nonce-bm9uY2U' 'strict-dynamic';")
  expect(production).toContain("style-src 'self' 'nonce-bm9uY2U';")
  expect(production).not.toContain('unsafe')
})

test('nobody frames us, no plugin runs, forms stay here', () => {
  for (const directive of [
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ])
    expect(production).toContain(directive)
})

test('eval is for development only', () => {
  expect(contentPolicy('bm9uY2U', 'development')).toContain("'unsafe-eval'")
})
