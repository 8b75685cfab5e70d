import { z } from 'zod'

/** Why little or nothing can safely be asked of a text. */
export const fewReasons = [
  'no-engine',
  'other-language',
  'code',
  'figures',
  'no-verbs',
  'instructions',
  'quoted',
  'first-person',
  'questions',
  'short-lines',
  'too-short',
] as const
export const fewReasonSchema = z.enum(fewReasons)
export type FewReason = (typeof fewReasons)[number]

/** Reasons as one word of an address or of a failure's parameters, and back; what is none is dropped. */
export function joinReasons(reasons: readonly FewReason[]): string {
  return reasons.join(' ')
}
export function splitReasons(text: unknown): FewReason[] {
  const given = typeof text === 'string' ? text.split(' ') : []
  return fewReasons.filter(reason => given.includes(reason))
}
