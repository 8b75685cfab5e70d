import { placesOf } from '@/lib/linguistics/places-of-document'
import type { Document } from '@/lib/model/document'
import { contains, overlaps } from '@/lib/model/span'
import type { Fact } from '../facts/fact'
import { wordingOf } from './wording-of'

/** Whether the key is part of a set phrase ("en raison de", "au total", "avoir lieu"): its gap would ask for a saying. */
export function isFixed({ key: { span, class: kind } }: Fact, document: Document): boolean {
  const { text, language } = document.article
  const sentence = placesOf(document)
    .sentences.near(span)
    .find(one => contains(one.span, span))
  const heads = sentence?.tokens.flatMap((token, at) =>
    token.deprel === 'fixed' ? [[at, token.head] as const] : [],
  )
  const inside = (at: number) => {
    const token = sentence?.tokens[at]
    return token !== undefined && overlaps(token.span, span)
  }
  if (heads?.some(([at, head]) => inside(at) !== inside(head))) return true
  if (kind !== 'phrase') return false
  const { fixedBefore, fixedBehind, fixedLead, fixedNouns } = wordingOf(language)
  const words = text.slice(span.start, span.end)
  if (/\s/.test(words.trim()) || !/^\p{Ll}/u.test(words)) return false
  const before = text.slice(Math.max(0, span.start - 30), span.start)
  const behind = text.slice(span.end, span.end + 10).trimStart()
  return fixedNouns.test(words)
    ? fixedBefore.test(before) || fixedLead.test(before)
    : fixedBefore.test(before) && fixedBehind.test(behind)
}
