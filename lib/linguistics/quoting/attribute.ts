import type { Quotation } from '@/lib/model/document'
import type { Frame } from './find-frames'
import { findWitness, type Witness } from './find-witness'
import { kindOf } from './kind-of'
import type { Reader } from './reader'
import { speakerBefore } from './speaker-before'

/**
 * Says of each quotation whether it is speech, who speaks and by which words one knows. The nearest witness wins: the frame
 * behind it, the frame before it, a frame within its own commas, the verb that governs it, "selon X", the quotation that it
 * goes on with, and last the one whom the sentence before speaks of.
 */
export function attribute(reader: Reader): Quotation[] {
  const done: Quotation[] = []
  const found: (Witness | null)[] = []
  for (const [index, quotation] of reader.named.quotations.entries()) {
    const own = findWitness(reader, quotation)
    const same = sameFrame(found, own)
    const previous = previousOf(done, quotation)
    const kind = kindOf(reader, quotation, own?.direct === true)
    // "« A », a de son côté expliqué Zoé Roy": a frame that was not read is somebody's, and not that of the one before.
    const unread = own === null && isFramed(reader, quotation)
    const carried =
      own === null && !unread && kind === 'speech'
        ? carriedOn(reader, quotation, done, found, previous)
        : null
    const before =
      own === null && !unread && carried === null && kind === 'speech' && quotation.depth === 0
        ? speakerBefore(reader, quotation, index)
        : null
    const told =
      own ?? carried?.told ?? (before ? { ...before, direct: true, source: null, after: false } : null)
    found.push(told)
    done.push({
      ...quotation,
      kind: told?.direct && kind !== 'title' && own !== null ? 'speech' : kind,
      direct: told?.direct ?? true,
      continues: quotation.continues ?? carried?.from ?? same,
      speaker: told?.speaker ?? null,
      frame: told?.frame ?? null,
      hedge: told?.source ? hedgeOf(reader, told.source) : null,
      confidence: told?.speaker ? Math.round(100 * told.confidence) / 100 : 0,
    })
    backwards(done, found, index)
  }
  return done
}

/** A quotation over several paragraphs has its frame where it may: what a later part tells holds for the earlier ones. */
function backwards(done: Quotation[], found: (Witness | null)[], index: number): void {
  const told = found[index]
  if (!told?.speaker) return
  let at = done[index]?.continues ?? null
  while (at !== null) {
    const earlier: Quotation | undefined = done[at]
    if (!earlier || earlier.speaker) return
    done[at] = { ...earlier, kind: 'speech', speaker: told.speaker, frame: told.frame, confidence: 0.8 }
    at = earlier.continues
  }
}

/** "« A », dit X, « B »": the frame of the one before is also beside this one. */
function sameFrame(found: readonly (Witness | null)[], own: Witness | null): number | null {
  const at = found.length - 1
  return own?.source && found[at]?.after && found[at]?.source === own.source ? at : null
}

function hedgeOf({ grammar }: Reader, frame: Frame): Quotation['hedge'] {
  if (frame.generic) return { kind: 'hearsay', span: frame.span }
  return grammar.doubtingVerbs.has(frame.lemma) ? { kind: 'doubt', span: frame.span } : null
}

function previousOf(done: readonly Quotation[], quotation: Quotation): number | null {
  for (let at = done.length - 1; at >= 0 && at >= done.length - 8; at--)
    if (done[at]?.depth === quotation.depth && (done[at]?.span.end ?? 0) <= quotation.span.start) return at
  return null
}

/** "« A », dit X, « B »", "“A,” said X. “B.”", and the next paragraph of one speech. */
function carriedOn(
  { named }: Reader,
  quotation: Quotation,
  done: readonly Quotation[],
  found: readonly (Witness | null)[],
  previous: number | null,
): { told: Witness; from: number } | null {
  const from = quotation.continues ?? previous
  const before = done[from ?? -1]
  const told = found[from ?? -1]
  if (from === null || !before || !told?.speaker || !told.direct) return null
  if (quotation.continues !== null) return { told: { ...told, confidence: 0.85 }, from }
  const end = Math.max(before.span.end, told.after ? (told.source?.end ?? 0) : 0)
  const gap = named.article.text.slice(end, quotation.span.start)
  if (gap.includes('\n')) return null
  // "« A », dit X, avant de sortir. « B »": a few words may follow the frame, but no other sentence.
  const short = gap.length <= 60 && !/[.!?…]\s+\S.*\p{L}/u.test(gap)
  if (!short) return null
  const same = /^[\s,;:–—-]*$/u.test(gap)
  return { told: { ...told, confidence: same ? 0.9 : 0.75 }, from }
}

/** A comma and a verb stand right behind it. */
function isFramed({ named }: Reader, { span }: Quotation): boolean {
  const sentence = named.sentences.find(one => one.span.start < span.end && span.end < one.span.end)
  const [comma, verb] = sentence?.tokens.filter(token => token.span.start >= span.end) ?? []
  return comma?.form === ',' && /^(?:AUX|VERB)$/.test(verb?.upos ?? '')
}
