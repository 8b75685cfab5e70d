import type { Named, Quotation, Sentence } from '@/lib/model/document'
import { contains, type Span } from '@/lib/model/span'
import { type Grammar, grammarOf } from '../grammar'
import type { Frame } from './find-frames'
import { kindOf } from './kind-of'
import { speakerBefore } from './speaker-before'
import { countBefore, sentenceAt, tokensIn } from './text-index'

/** What tells who speaks, and how sure that is. `direct`: the words themselves are said, not a part of what is told. */
type Found = {
  speaker: Span | null
  frame: Span | null
  confidence: number
  direct: boolean
  source: Frame | null
  /** The frame stands behind the quotation. */
  after: boolean
}

export type Reader = {
  named: Named
  grammar: Grammar
  frames: readonly Frame[]
  frameStarts: readonly number[]
  /** By "sentence head", and of "selon X" by the word that it hangs on. */
  framesByHead: ReadonlyMap<string, Frame>
  accordingByGovernor: ReadonlyMap<string, Frame>
  sentenceStarts: readonly number[]
}

export function readerOf(named: Named, frames: readonly Frame[]): Reader {
  return {
    named,
    grammar: grammarOf(named.article.language),
    frames,
    frameStarts: frames.map(({ span }) => span.start),
    framesByHead: new Map(frames.map(frame => [`${frame.sentence} ${frame.head}`, frame])),
    accordingByGovernor: new Map(
      frames
        .filter(({ kind }) => kind === 'according')
        .map(frame => [
          `${frame.sentence} ${named.sentences[frame.sentence]?.tokens[frame.head]?.head}`,
          frame,
        ]),
    ),
    sentenceStarts: named.sentences.map(({ span }) => span.start),
  }
}

/**
 * Says of each quotation whether it is speech, who speaks and by which words one knows. The nearest witness wins: the frame
 * behind it, the frame before it, a frame within its own commas, the verb that governs it, "selon X", the quotation that it
 * goes on with, and last the one whom the sentence before speaks of.
 */
export function attribute(reader: Reader): Quotation[] {
  const done: Quotation[] = []
  const found: (Found | null)[] = []
  for (const [index, quotation] of reader.named.quotations.entries()) {
    const own = ownFrame(reader, quotation)
    const previous = previousOf(done, quotation)
    const kind = kindOf(reader, quotation, own !== null && own.direct)
    const carried =
      own === null && kind === 'speech' ? carriedOn(reader, quotation, done, found, previous) : null
    const before =
      own === null && carried === null && kind === 'speech' && quotation.depth === 0
        ? speakerBefore(reader, quotation, index)
        : null
    const told =
      own ?? carried?.told ?? (before ? { ...before, direct: true, source: null, after: false } : null)
    found.push(told)
    done.push({
      ...quotation,
      kind: told?.direct && kind !== 'title' && own !== null ? 'speech' : kind,
      direct: told?.direct ?? true,
      continues: quotation.continues ?? carried?.from ?? null,
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
function backwards(done: Quotation[], found: (Found | null)[], index: number): void {
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

function previousOf(done: readonly Quotation[], quotation: Quotation): number | null {
  for (let at = done.length - 1; at >= 0 && at >= done.length - 8; at--)
    if (done[at]?.depth === quotation.depth && (done[at]?.span.end ?? 0) <= quotation.span.start) return at
  return null
}

function hedgeOf({ grammar }: Reader, frame: Frame): Quotation['hedge'] {
  if (frame.generic) return { kind: 'hearsay', span: frame.span }
  return grammar.doubtingVerbs.has(frame.lemma) ? { kind: 'doubt', span: frame.span } : null
}

function ownFrame(reader: Reader, quotation: Quotation): Found | null {
  return (
    frameBehind(reader, quotation) ??
    frameBefore(reader, quotation) ??
    frameWithin(reader, quotation) ??
    frameAbove(reader, quotation)
  )
}

const told = (frame: Frame, confidence: number, direct: boolean, after: boolean): Found => ({
  speaker: frame.speaker,
  frame: frame.span,
  confidence: confidence * (0.6 + 0.4 * frame.confidence),
  direct,
  source: frame,
  after,
})

/** "« … », dit X", "“…,” the minister said", "« … », selon X": nothing but a mark between. */
function frameBehind({ named, frames, frameStarts }: Reader, { span }: Quotation): Found | null {
  const { text } = named.article
  for (
    let at = countBefore(frameStarts, span.end);
    at < frames.length && at < countBefore(frameStarts, span.end) + 3;
    at++
  ) {
    const frame = frames[at]
    if (!frame || frame.start > span.end + 6) {
      // A subject may stand before its verb by more than that.
      if (!frame || frame.start > span.end + 80) break
    }
    if (frame.start >= span.end && /^[\s,.;–—!?…-]*$/u.test(text.slice(span.end, frame.start)))
      return told(frame, 0.95, true, true)
  }
  return null
}

/** "X a déclaré : « … »", "She said, “…”". */
function frameBefore(reader: Reader, quotation: Quotation): Found | null {
  const { named, frames, frameStarts, sentenceStarts } = reader
  const { start } = quotation.span
  const { text } = named.article
  const last = countBefore(frameStarts, start) - 1
  const home = named.sentences[sentenceAt(sentenceStarts, start)]
  for (let at = last; at >= 0 && at >= last - 2; at--) {
    const frame = frames[at]
    if (!frame || frame.span.end > start || !home || frame.span.start < home.span.start) break
    if (holder(reader, quotation) !== holder(reader, { ...quotation, span: frame.span })) continue
    const gap = text.slice(frame.span.end, start)
    if (/:\s*$/u.test(gap.slice(-4))) return told(frame, frame.kind === 'verb' ? 0.92 : 0.85, true, false)
    const beside = text.slice(
      Math.max(frame.kind === 'verb' && !frame.inverted ? frame.span.end : frame.end, frame.span.end),
      start,
    )
    if (/^[\s,–—-]*$/u.test(beside)) return told(frame, 0.9, true, false)
  }
  return null
}

/** The quotation that holds these words, by index; the quotation's own parent for itself. */
function holder({ named }: Reader, { span, parent }: Pick<Quotation, 'span' | 'parent'>): number | null {
  if (parent === null) return null
  return contains(named.quotations[parent]?.span ?? span, span) ? parent : null
}

/** "« La route, explique le maire, sera coupée. »": the writer speaks between the commas. */
function frameWithin({ named, frames, frameStarts }: Reader, { inner, closed }: Quotation): Found | null {
  const { text } = named.article
  for (let at = countBefore(frameStarts, inner.start); at < frames.length; at++) {
    const frame = frames[at]
    if (!frame || frame.span.start >= inner.end) return null
    const apart = /[,!?…–—]\s*$/u.test(text.slice(Math.max(inner.start, frame.start - 4), frame.start))
    const ended = frame.end >= inner.end || /^\s*[,.;–—]/u.test(text.slice(frame.end, frame.end + 4))
    if (frame.kind === 'verb' && frame.inverted && frame.saying && apart && (ended || !closed))
      return told(frame, 0.75, true, true)
  }
  return null
}

/** "Il juge le projet « inutile »", "X a dit que « … »": the verb of saying, or "selon X", that governs the words. */
function frameAbove(reader: Reader, quotation: Quotation): Found | null {
  const { named, framesByHead, accordingByGovernor, sentenceStarts } = reader
  const at = sentenceAt(sentenceStarts, quotation.inner.start)
  const sentence = named.sentences[at]
  if (!sentence) return null
  const range = tokensIn(sentence, quotation.inner)
  const chain = governors(sentence, range)
  const verb = chain
    .filter(i => i < range.from || i >= range.to)
    .map(head => framesByHead.get(`${at} ${head}`))
    .find(frame => frame?.kind === 'verb')
  if (verb?.saying && !(verb.speaker && contains(verb.speaker, quotation.span)))
    return told(verb, 0.85, false, false)
  for (const head of chain.filter(i => i < range.from || i >= range.to)) {
    const frame = accordingByGovernor.get(`${at} ${head}`)
    if (frame && !contains(frame.speaker ?? frame.span, quotation.span)) return told(frame, 0.8, false, false)
  }
  return null
}

/** The words above a range in the tree, nearest first. */
function governors(sentence: Sentence, { from, to }: { from: number; to: number }): number[] {
  const { tokens } = sentence
  let at = from
  for (let i = from; i < to; i++) {
    const head = tokens[i]?.head ?? -1
    if (tokens[i]?.upos !== 'PUNCT' && (head < from || head >= to)) {
      at = i
      break
    }
  }
  const chain: number[] = [at]
  for (let head = tokens[at]?.head ?? -1; head >= 0 && chain.length < 12; head = tokens[head]?.head ?? -1)
    chain.push(head)
  return chain
}

/** "« A », dit X, « B »", "“A,” said X. “B.”", and the next paragraph of one speech. */
function carriedOn(
  { named }: Reader,
  quotation: Quotation,
  done: readonly Quotation[],
  found: readonly (Found | null)[],
  previous: number | null,
): { told: Found; from: number } | null {
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
