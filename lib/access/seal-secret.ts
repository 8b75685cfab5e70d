import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/**
 * A secret as it may be stored: AES-256-GCM under a key derived (HKDF-SHA256, RFC 5869) from the installation's secret
 * for one purpose. `1.nonce.tag.words`, base64url.
 */
export function sealSecret(words: string, purpose: string, secret: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose, secret), nonce)
  const sealed = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()])
  return ['1', ...[nonce, cipher.getAuthTag(), sealed].map(part => part.toString('base64url'))].join('.')
}

/** The words, or null when they were sealed with another secret, for another purpose, or were changed. */
export function openSecret(sealed: string, purpose: string, secret: string): string | null {
  const [version, nonce, tag, words] = sealed.split('.')
  if (version !== '1' || !nonce || !tag || words === undefined) return null
  try {
    const decipher = createDecipheriv(
      'aes-256-gcm',
      keyFor(purpose, secret),
      Buffer.from(nonce, 'base64url'),
      {
        authTagLength: 16,
      },
    )
    decipher.setAuthTag(Buffer.from(tag, 'base64url'))
    return Buffer.concat([decipher.update(Buffer.from(words, 'base64url')), decipher.final()]).toString(
      'utf8',
    )
  } catch {
    return null
  }
}

function keyFor(purpose: string, secret: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, 'passage', purpose, 32))
}
