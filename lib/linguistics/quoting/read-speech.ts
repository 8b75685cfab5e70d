import type { Claim, Named, Quotation } from '@/lib/model/document'
import { grammarOf } from '../grammar'
import { finish, mapSteps, type Steps, within } from '../steps'
import { attribute } from './attribute'
import { findClaims } from './find-claims'
import { findFrames } from './find-frames'
import { readerOf } from './reader'

type Speech = { quotations: Quotation[]; claims: Claim[] }

/** Who says what: the quotations with their speakers, and what is told as somebody's word without quotation marks. */
export function readSpeech(named: Named): Speech {
  return finish(speechSteps(named))
}

/** The same, a sentence at a time. */
export function* speechSteps(named: Named): Steps<Speech> {
  const grammar = grammarOf(named.article.language)
  const finding = mapSteps(named.sentences, (sentence, index) => findFrames(sentence, index, grammar))
  const frames = (yield* within(finding, 0, 0.6)).flat()
  yield 0.6
  return { quotations: attribute(readerOf(named, frames)), claims: findClaims(named, frames) }
}
