import type { Document } from '@/lib/model/document'
import type { Gender } from '@/lib/model/phrasing'
import type { KeyClass } from '@/lib/model/question'
import type { Span } from '@/lib/model/span'
import { type Judging, judgingOf } from '../verifying/judging-of'
import type { LearnedDistractor } from './learned'

/** For which key distractors are wanted, and where the key stands in the article. */
export type DistractorRequest = {
  key: string
  keySpan: Span
  class: KeyClass
  stem: string
  /** Of what a number counts, when that is known. */
  gender?: Gender | null
  /** What the stem calls the key ("Quelle armée"); null when it asks for no kind. */
  kind?: string | null
  document: Document
  /** Real wrong responses: they come before anything thought up, and stand the same rules. */
  learned?: readonly LearnedDistractor[]
  /** 0 ≤ x < 1; the same numbers give the same distractors. */
  random: () => number
}

export type Request = DistractorRequest & { judging: Judging }

export function withJudging(request: DistractorRequest): Request {
  return { ...request, judging: judgingOf(request.document.article.language) }
}
