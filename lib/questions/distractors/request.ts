import type { Document } from '@/lib/model/document'
import type { KeyClass } from '@/lib/model/question'
import type { Span } from '@/lib/model/span'
import { type Judging, judgingOf } from '../verifying/judging-of'

/** For which key distractors are wanted, and where the key stands in the article. */
export type DistractorRequest = {
  key: string
  keySpan: Span
  class: KeyClass
  stem: string
  document: Document
  /** 0 ≤ x < 1; the same numbers give the same distractors. */
  random: () => number
}

export type Request = DistractorRequest & { judging: Judging }

export function withJudging(request: DistractorRequest): Request {
  return { ...request, judging: judgingOf(request.document.article.language) }
}
