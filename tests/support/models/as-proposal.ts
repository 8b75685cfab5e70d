import type { ProposalReply } from '@/lib/llm/reply-schema'
import type { ReadableArticle } from '@/lib/model/article'
import type { Candidate } from '@/lib/model/candidate'
import { textOf } from '@/lib/model/span'

const why = { fr: 'L’article le dit à cet endroit.', en: 'The article says so in this place.' }

/** A question of ours as a model would have written it; null for a kind that models do not propose. */
export function asProposal({ content, evidence }: Candidate, article: ReadableArticle): ProposalReply | null {
  const base = {
    skill: 'detail' as const,
    stem: content.stem,
    evidence: evidence.slice(0, 3).map(span => textOf(article.text, span)),
    explanation: why[article.language],
  }
  if (content.kind === 'multiple-choice') {
    const key = content.options.find(option => option.correct)?.text ?? ''
    return { ...base, kind: content.kind, options: content.options.map(({ text }) => text), key }
  }
  if (content.kind === 'true-false')
    return { ...base, kind: content.kind, options: [], key: String(content.key) }
  if (content.kind === 'short-answer')
    return { ...base, kind: content.kind, options: [], key: content.key.text }
  return null
}
