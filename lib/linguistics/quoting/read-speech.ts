import type { Claim, Named, Quotation } from '@/lib/model/document'
import { grammarOf } from '../grammar'
import { attribute } from './attribute'
import { findClaims } from './find-claims'
import { findFrames } from './find-frames'
import { readerOf } from './reader'

/** Who says what: the quotations with their speakers, and what is told as somebody's word without quotation marks. */
export function readSpeech(named: Named): { quotations: Quotation[]; claims: Claim[] } {
  const grammar = grammarOf(named.article.language)
  const frames = named.sentences.flatMap((sentence, index) => findFrames(sentence, index, grammar))
  return { quotations: attribute(readerOf(named, frames)), claims: findClaims(named, frames) }
}
