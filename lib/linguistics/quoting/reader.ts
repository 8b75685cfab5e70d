import type { Named, Quotation } from '@/lib/model/document'
import { type Grammar, grammarOf } from '../grammar'
import type { Frame } from './find-frames'

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

/** The words stand by themselves: not "The plan is “dead”, she thinks". */
export function begins(text: string, { span }: Quotation): boolean {
  return /(?:^|[.!?…:;,»”"“«‘(\n–—-])\s*$/u.test(text.slice(Math.max(0, span.start - 4), span.start))
}
