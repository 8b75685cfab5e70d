import 'server-only'
import { type Reading, readProposal } from '@/lib/llm/read-proposal'
import type { Caller } from '@/lib/llm/retry'
import type { Article } from '@/lib/model/article'
import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { ModelTrouble } from '@/lib/model/language-model'
import { classifyProposed } from '@/lib/questions/classify-proposed'
import { type Verdict, verifyProposed } from '@/lib/questions/verifying/verify-proposed'
import { verifyUnread } from '@/lib/questions/verifying/verify-unread'
import { followsNot } from './follows-not'
import { inForeignWords } from './in-foreign-words'

export type Checking = {
  article: Article
  /** Our reading of it; null in a language that we do not read. */
  document: Document | null
  /** Our own questions about the article, all verified. */
  own: readonly Candidate[]
  reading: Reading
  /** Asks who verifies. */
  call: Caller
  mark: string
}

/** Passed; dropped by a rule; or not to be checked, because the model does not answer. */
export type Checked = { passed: Candidate } | { dropped: string } | { trouble: ModelTrouble }

/**
 * One proposal of a model, through everything: its form, its evidence, the rules that our own questions pass, our own
 * reading where there is one, and whether somebody who is not told the key finds it with the article and does not find it without.
 */
export async function checkProposal(value: unknown, checking: Checking): Promise<Checked> {
  const { article, document, own } = checking
  const read = readProposal(value, checking.reading)
  if ('dropped' in read) return read
  const candidate = document ? classifyProposed(read.candidate, document) : read.candidate
  if (wordsOf(candidate).some(text => inForeignWords(text, article.language)))
    return { dropped: 'wrong-language' }
  const verdict = document ? verifyProposed(candidate, document, own) : verdictUnread(candidate, article)
  if ('rejection' in verdict) return { dropped: verdict.rejection.rule }
  return (await followsNot(candidate, verdict.key === 'known', checking)) ?? { passed: candidate }
}

/** Where we read nothing, a model has to find the key each time. */
function verdictUnread(candidate: Candidate, article: Article): Verdict {
  const rejection = verifyUnread(candidate, article)
  return rejection ? { rejection } : { key: 'open' }
}

/** The question alone, and with all that stands round it. */
function wordsOf({ content, explanation }: Candidate): string[] {
  const options = content.kind === 'multiple-choice' ? content.options.map(({ text }) => text) : []
  return [content.stem, [content.stem, ...options, explanation ?? ''].join('. ')]
}
