import type { Article } from '@/lib/model/article'
import type { Candidate } from '@/lib/model/candidate'
import type { QuestionBody } from '@/lib/model/question'
import { findFlaws } from './verifying/find-flaws'

/** A candidate as a question that can be kept, with what the rules say of it. */
export function bodyOf(candidate: Candidate, article: Article): QuestionBody {
  const body: QuestionBody = {
    content: candidate.content,
    class: candidate.class,
    difficulty: candidate.difficulty,
    points: 1,
    evidence: candidate.evidence.map(span => ({ start: span.start, end: span.end })),
    explanation: candidate.explanation,
    origin: candidate.origin,
    findings: [],
  }
  return { ...body, findings: findFlaws(body, article) }
}
