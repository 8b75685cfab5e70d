import type { Candidate, Rejection } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { viewCandidate } from './candidate-view'
import { itemRules } from './find-flaws'
import { judgeByOwnFacts } from './judge-by-own-facts'
import { verifyCandidate } from './verify-candidate'

/** Dropped; or passed, its key being `known` from our own reading of the article, or still to be asked of somebody. */
export type Verdict = { rejection: Rejection } | { key: 'known' | 'open' }

/**
 * A question that a model proposed. All rules hold as for our own questions, and what is shown to a person who wrote a
 * question as a warning drops it here: there are always others. `own`: our questions about the article that passed.
 */
export function verifyProposed(candidate: Candidate, document: Document, own: readonly Candidate[]): Verdict {
  const rejection = verifyCandidate(candidate, document)
  if (rejection) return { rejection }
  const view = viewCandidate(candidate, document)
  for (const { find, reason } of itemRules) {
    const finding = find(view).find(({ level, rule }) => level === 'warn' && !bearable.has(rule))
    if (finding) return { rejection: { candidate, rule: finding.rule, reason } }
  }
  const judged = judgeByOwnFacts(candidate, document, own)
  if (judged === 'contradicts')
    return { rejection: { candidate, rule: 'own-facts', reason: 'our own reading gives another key' } }
  return { key: judged === 'agrees' ? 'known' : 'open' }
}

/** A key in other words than the article's: whether it follows is asked. */
export const bearable: ReadonlySet<string> = new Set(['key-in-other-words'])
