import { expect, it } from 'vitest'
import { openSecret, sealSecret } from '@/lib/access/seal-secret'

const secret = 'a secret of this installation, long enough'

it('gives a secret back to who has the secret of the installation', () => {
  expect(openSecret(sealSecret('sk-été-123', 'model-key', secret), 'model-key', secret)).toBe('sk-été-123')
})

it('shows nothing of it, and never looks the same twice', () => {
  const sealed = sealSecret('sk-plain-words', 'model-key', secret)
  expect(sealed).not.toContain('plain')
  expect(Buffer.from(sealed.split('.')[3] ?? '', 'base64url').toString()).not.toContain('plain')
  expect(sealSecret('sk-plain-words', 'model-key', secret)).not.toBe(sealed)
})

it('opens with no other secret, for no other purpose, and not when a letter was changed', () => {
  const sealed = sealSecret('sk-plain-words', 'model-key', secret)
  expect(openSecret(sealed, 'model-key', `${secret}.`)).toBeNull()
  expect(openSecret(sealed, 'cookie', secret)).toBeNull()
  const other = sealed.at(-3) === 'A' ? 'B' : 'A'
  expect(openSecret(sealed.slice(0, -3) + other + sealed.slice(-2), 'model-key', secret)).toBeNull()
  for (const broken of ['', '1', '1.a.b', '2.a.b.c', 'x.y.z.w'])
    expect(openSecret(broken, 'model-key', secret)).toBeNull()
})
