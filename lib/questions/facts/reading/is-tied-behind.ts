import type { Span } from '@/lib/model/span'
import type { Reader } from './reader'

/** "fin mars-début avril 2012": a hyphen ties a time, or the word before it, to another one. */
export function isTiedBehind({ text }: Reader, { start }: Span): boolean {
  return /\p{L}[-–](?:\p{L}+\s)?$/u.test(text.slice(Math.max(0, start - 12), start))
}
