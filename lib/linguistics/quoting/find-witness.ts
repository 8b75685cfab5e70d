import type { Quotation, Sentence } from '@/lib/model/document'
import { contains, type Span } from '@/lib/model/span'
import type { Frame } from './find-frames'
import { isClause } from './kind-of'
import { begins, type Reader } from './reader'
import { countBefore, sentenceAt, tokensIn } from './text-index'

/** What tells who speaks, and how sure that is. `direct`: the words themselves are said, not a part of what is told. */
export type Witness = {
  speaker: Span | null
  frame: Span | null
  confidence: number
  direct: boolean
  source: Frame | null
  /** The frame stands behind the quotation. */
  after: boolean
}

/** What stands beside a quotation or governs it, the nearest first. */
export function findWitness(reader: Reader, quotation: Quotation): Witness | null {
  const found =
    frameBehind(reader, quotation) ??
    frameBefore(reader, quotation) ??
    frameWithin(reader, quotation) ??
    frameAbove(reader, quotation)
  return found?.source && !found.after && isGloss(reader, quotation, found.source) ? null : found
}

/** "Selon la guilde, c’est une foire (en lennois : « le grand marché »)": a bracket opens between the two. */
function isGloss({ named }: Reader, { span }: Quotation, frame: Frame): boolean {
  const between = named.article.text.slice(frame.span.end, Math.max(frame.span.end, span.start))
  return between.lastIndexOf('(') > between.lastIndexOf(')')
}

const told = (frame: Frame, confidence: number, direct: boolean, after: boolean): Witness => ({
  speaker: frame.speaker,
  frame: frame.span,
  confidence: confidence * (0.6 + 0.4 * frame.confidence),
  direct,
  source: frame,
  after,
})

/** "« … », dit X", "“…,” the minister said", "« … », selon X": nothing but a mark between. */
function frameBehind(reader: Reader, quotation: Quotation): Witness | null {
  const { named, frames, frameStarts } = reader
  const { span } = quotation
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
    if (
      frame.start >= span.end &&
      isWithin(reader, quotation, frame.span) &&
      !(frame.speaker && contains(span, frame.speaker)) &&
      /^[^\S\n]*(?:[,.;–—!?…-][^\S\n]*)*$/u.test(text.slice(span.end, frame.start)) &&
      !opensAnother(text, quotation, frame)
    )
      return told(frame, 0.95, begins(text, quotation), true)
  }
  return null
}

/** "“… not read it.” Ada Brenn said the action was": a sentence of its own, that tells something else. */
function opensAnother(text: string, { inner, span }: Quotation, { start, end, inverted }: Frame): boolean {
  return (
    !inverted &&
    /\.\s*$/u.test(text.slice(Math.max(0, inner.end - 3), inner.end)) &&
    /^\s*\p{Lu}/u.test(text.slice(span.end, start + 1)) &&
    /^\s+[\p{L}\p{N}]/u.test(text.slice(end, end + 3))
  )
}

/** "X a déclaré : « … »", "She said, “…”". */
function frameBefore(reader: Reader, quotation: Quotation): Witness | null {
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
    if (/:\s*$/u.test(gap.slice(-4))) {
      const chief = inRelative(home, frame) ? chiefFrame(reader, home, at) : null
      return told(chief ?? frame, frame.kind === 'verb' ? 0.92 : 0.85, true, false)
    }
    const beside = text.slice(
      Math.max(frame.kind === 'verb' && !frame.inverted ? frame.span.end : frame.end, frame.span.end),
      start,
    )
    if (/^[\s,–—-]*$/u.test(beside) && (frame.able || /,/u.test(beside)))
      return told(frame, 0.9, /[,–—]/u.test(beside) || isClause(reader, quotation), false)
  }
  return null
}

/** "X a répondu à Y, qui avait commenté sa lettre : « … »": what a relative tells is told by the way. */
const inRelative = ({ tokens }: Sentence, { head }: Frame) => /^acl/.test(tokens[head]?.deprel ?? '')

function chiefFrame({ frames }: Reader, home: Sentence, last: number): Frame | null {
  for (let at = last - 1; at >= 0; at--) {
    const frame = frames[at]
    if (!frame || frame.span.start < home.span.start) return null
    if (frame.kind === 'verb' && frame.saying && frame.able && !inRelative(home, frame)) return frame
  }
  return null
}

/** The quotation that holds these words, by index; the quotation's own parent for itself. */
function holder({ named }: Reader, { span, parent }: Pick<Quotation, 'span' | 'parent'>): number | null {
  if (parent === null) return null
  return contains(named.quotations[parent]?.span ?? span, span) ? parent : null
}

/** "« La route, explique le maire, sera coupée. »": the writer speaks between the commas. */
function frameWithin({ named, frames, frameStarts }: Reader, { inner, closed }: Quotation): Witness | null {
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
function frameAbove(reader: Reader, quotation: Quotation): Witness | null {
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
  if (
    verb?.saying &&
    verb.able &&
    isWithin(reader, quotation, verb.span) &&
    !(verb.speaker && contains(verb.speaker, quotation.span))
  )
    return told(verb, 0.85, false, false)
  for (const head of chain) {
    const frame = accordingByGovernor.get(`${at} ${head}`)
    if (frame && !contains(frame.speaker ?? frame.span, quotation.span)) return told(frame, 0.8, false, false)
  }
  return null
}

/** What is nested is framed inside the quotation that holds it. */
function isWithin({ named }: Reader, { parent }: Quotation, span: Span): boolean {
  const outer = parent === null ? null : named.quotations[parent]
  return !outer || contains(outer.span, span)
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
