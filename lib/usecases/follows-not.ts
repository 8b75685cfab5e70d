import 'server-only'
import { answer, isAskable } from '@/lib/llm/answer'
import type { Caller } from '@/lib/llm/retry'
import type { Article } from '@/lib/model/article'
import type { Candidate } from '@/lib/model/candidate'
import type { ModelTrouble } from '@/lib/model/language-model'
import { answersKey } from './answers-key'

/**
 * Null when the key follows from the article and from nothing else; else why it does not, or why nobody answered. `known`: our
 * own reading has the key already, and need not be told it again.
 */
export async function followsNot(
  { content, evidence }: Pick<Candidate, 'content' | 'evidence'>,
  known: boolean,
  { article, call, mark }: { article: Article; call: Caller; mark: string },
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
