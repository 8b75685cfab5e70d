import type { Article } from '@/lib/model/article'
import type { Candidate, Rejection } from '@/lib/model/candidate'
import { rulesOfForm } from './find-flaws'
import { type ItemView, viewItem } from './item-view'
import { bearable } from './verify-proposed'
import { fold } from './words'

/**
 * A question that a model proposed about an article that we do not read. Every rule that goes by its form holds, a warning
 * as an error, and what our own reading would have caught is asked more strictly: words that are typed must stand in the
 * evidence as they are. Whether the key follows, and nothing else does, is not known: it is asked of a model, always.
 */
export function verifyUnread(candidate: Candidate, article: Article): Rejection | null {
  const { content, evidence, origin } = candidate
  const view = viewItem({ content, evidence: [...evidence], origin, class: candidate.class }, article)
  for (const { find, reason } of rulesOfForm) {
    const finding = find(view).find(({ level, rule }) => level !== 'report' && !bearable.has(rule))
    if (finding) return { candidate, rule: finding.rule, reason }
  }
  return typedElsewhere(view)
    ? { candidate, rule: 'evidence-without-key', reason: 'the evidence does not hold the key word for word' }
    : null
}

/** What a learner types is compared letter by letter: it has to be words of the article. */
function typedElsewhere({ content, evidenceText }: ItemView): boolean {
  if (content.kind !== 'short-answer') return false
  const solid = (text: string) =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return !` ${solid(evidenceText)} `.includes(` ${solid(content.key.text)} `)
}
