import type { Article } from '@/lib/model/article'
import type { Candidate } from '@/lib/model/candidate'
import type { QuestionContent, QuestionEdit } from '@/lib/model/question'
import type { Span } from '@/lib/model/span'
import { partsOf } from './verifying/item-view'

/** A question as it stands in a form, laid before the rules as one that a machine proposed. */
export function candidateOfEdit(
  body: Pick<QuestionEdit, 'content' | 'class' | 'evidence' | 'difficulty'>,
  { text }: Pick<Article, 'text'>,
  rule: string,
): Candidate {
  return {
    content: body.content,
    class: body.class,
    evidence: body.evidence,
    keySpan: keyIn(body.content, body.evidence, text),
    fact: rule,
    difficulty: body.difficulty,
    explanation: null,
    origin: { engine: 'llm', rule, confidence: 0.7 },
  }
}

function keyIn(content: QuestionContent, evidence: readonly Span[], text: string): Span | null {
  const { key } = partsOf(content)
  if (!key) return null
  for (const { start, end } of evidence) {
    const at = text.slice(start, end).toLowerCase().indexOf(key.toLowerCase())
    if (at >= 0) return { start: start + at, end: start + at + key.length }
  }
  return null
}
