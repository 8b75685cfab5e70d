import type { VerbGroup } from '@/lib/model/document'
import { disagrees } from './agreement'
import { type Found, noSubject, sureOf } from './find-subject'
import type { Reading } from './reading'
import { childrenOf } from './tree'

/** A clause as far as another may take its subject over. */
export type Lender = { index: number; group: VerbGroup; subject: Found; quotation: number | null }

/**
 * "X came and saw": the subject of the verb that this one is joined to. `lenders` go from that verb outwards: where it
 * does not agree, or is quoted and this one is not, a verb further out is meant.
 */
export function shareSubject(
  reading: Reading,
  at: number,
  group: VerbGroup,
  quotation: number | null,
  lenders: readonly Lender[],
): { subject: Found; lender: Lender } | null {
  // "… et trois autres ont été blessés": a subject of its own, if none that can be read.
  if (childrenOf(reading.tree, at, 'nsubj').some(own => own > lastOf(lenders) && isHeadless(reading, own)))
    return null
  const finite = reading.tokens[group.finite]
  for (const [steps, lender] of lenders.entries()) {
    const { phrase, kind, sure } = lender.subject
    if (kind === 'none' || lender.quotation !== quotation || lender.group.finite > group.finite) continue
    if (phrase && disagrees(phrase, finite, reading.grammar)) continue
    if (phrase && phrase.tokens.from > group.tokens.from) continue
    const between = reading.tokens.slice(lender.group.tokens.to, group.tokens.from)
    const barred = between.some(({ form }) => form === ';')
    const arc = (steps === 0 ? sureOf(reading, at) : 0.5) * (barred ? 0.2 : 1)
    return {
      lender,
      subject: {
        ...noSubject,
        kind,
        phrase,
        shared: true,
        at: lender.subject.at,
        sure: sure * (0.4 + 0.6 * arc),
      },
    }
  }
  return null
}

const lastOf = ([first]: readonly Lender[]) => (first ? first.group.tokens.to - 1 : -1)

const isHeadless = ({ tokens }: Reading, at: number) => /^(?:ADJ|NUM|DET)$/.test(tokens[at]?.upos ?? '')
