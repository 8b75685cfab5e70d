import 'server-only'
import { answer, isAskable } from '@/lib/llm/answer'
import { type Reading, readProposal } from '@/lib/llm/read-proposal'
import type { Caller } from '@/lib/llm/retry'
import type { Article } from '@/lib/model/article'
import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { ModelTrouble } from '@/lib/model/language-model'
import { classifyProposed } from '@/lib/questions/classify-proposed'
import { verifyProposed } from '@/lib/questions/verifying/verify-proposed'
import { answersKey } from './answers-key'
import { inForeignWords } from './in-foreign-words'

export type Checking = {
  article: Article
  document: Document
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
 * reading, and whether somebody who is not told the key finds it with the article and does not find it without.
 */
export async function checkProposal(value: unknown, checking: Checking): Promise<Checked> {
  const { article, document, own } = checking
  const read = readProposal(value, checking.reading)
  if ('dropped' in read) return read
  const candidate = classifyProposed(read.candidate, document)
  if (wordsOf(candidate).some(text => inForeignWords(text, article.language)))
    return { dropped: 'wrong-language' }
  const verdict = verifyProposed(candidate, document, own)
  if ('rejection' in verdict) return { dropped: verdict.rejection.rule }
  return (await followsNot(candidate, verdict.key === 'known', checking)) ?? { passed: candidate }
}

/** Null when the key follows from the article and from nothing else. */
async function followsNot(
  { content, evidence }: Candidate,
  known: boolean,
  { article, call, mark }: Checking,
): Promise<{ dropped: string } | { trouble: ModelTrouble } | null> {
  if (!isAskable(content)) return { dropped: 'kind-unasked' }
  const isKey = (right: readonly string[]) => answersKey(content, right, { article, evidence })
  const ask = (blind: boolean, turned: boolean) => answer(call, content, { article, mark, blind, turned })
  // Our own reading knows the key, and not whether an option is right as well.
  if (!known || content.kind === 'multiple-choice') {
    const read = await ask(false, false)
    if ('trouble' in read) return passing(read.trouble)
    if (read.right.length === 0) return { dropped: 'not-answered' }
    if (read.right.length > 1) return { dropped: 'several-right' }
    if (!isKey(read.right)) return { dropped: 'another-key' }
  }
  // A place among four is found by chance one time in four; twice, and turned round, is no chance.
  for (const turned of [false, true]) {
    const guess = await ask(true, turned)
    if ('trouble' in guess) return passing(guess.trouble)
    if (!isKey(guess.right)) return null
  }
  return { dropped: 'guessable' }
}

/** An answer that is none drops the question; a model that is not there stops the run. */
function passing(trouble: ModelTrouble): { dropped: string } | { trouble: ModelTrouble } {
  return trouble === 'not-json' || trouble === 'refused' || trouble === 'empty' || trouble === 'cut'
    ? { dropped: 'not-answered' }
    : { trouble }
}

/** The question alone, and with all that stands round it. */
function wordsOf({ content, explanation }: Candidate): string[] {
  const options = content.kind === 'multiple-choice' ? content.options.map(({ text }) => text) : []
  return [content.stem, [content.stem, ...options, explanation ?? ''].join('. ')]
}
