import { createHmac, timingSafeEqual } from 'node:crypto'

/** `value.signature`, signed with HMAC-SHA256 for one purpose: what was signed for another does not pass. */
export function signValue(value: string, purpose: string, secret: string): string {
  return `${value}.${signature(value, purpose, secret)}`
}

/** The value, or null when the signature is not ours. Compared in constant time. */
export function readSignedValue(signed: string, purpose: string, secret: string): string | null {
  const dot = signed.lastIndexOf('.')
  if (dot < 1) return null
  const value = signed.slice(0, dot)
  const given = Buffer.from(signed.slice(dot + 1))
  const expected = Buffer.from(signature(value, purpose, secret))
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : null
}

function signature(value: string, purpose: string, secret: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${value}`).digest('base64url')
}
