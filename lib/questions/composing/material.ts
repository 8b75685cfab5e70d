import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { Realiser } from '@/lib/model/phrasing'
import type { Origin } from '@/lib/model/question'
import type { Fact } from '../facts/fact'
import type { Reader } from '../facts/reading/reader'
import { seeded, seedOf } from '../random'
import type { Judging } from '../verifying/judging-of'
import type { ComposingWords } from './words-of'

/** A fact with the ways of asking it that stood all rules; only such facts are worth joining. */
export type Asked<F extends Fact = Fact> = { fact: F; candidates: readonly Candidate[] }

/** What every composer works from. */
export type Material = {
  document: Document
  reader: Reader
  asked: readonly Asked[]
  realiser: Realiser
  words: ComposingWords
  judging: Judging
  seed: number
}

/** One kind of question made of the material; none when it is not safe. */
export type Composer = (material: Material) => Candidate[]

/** A random sequence of its own for each composed question. */
export function chanceOf(material: Material, fact: string): () => number {
  return seeded(seedOf(material.seed, fact))
}

export function builtin(rule: string, confidence: number): Origin {
  return { engine: 'builtin', rule, confidence }
}
