import type { Article } from '@/lib/model/article'
import type { Candidate } from '@/lib/model/candidate'
import { findQuizFlaws } from '../verifying/find-quiz-flaws'
import { partsOf } from '../verifying/item-view'

/**
 * A quiz in which a ruler finds the keys (item rule 1) cannot be published: the choices whose key stands out most are
 * asked open instead, by the candidate with the same stem, or left out when there is none.
 */
export function openLongKeys(
  chosen: readonly Candidate[],
  allowed: readonly Candidate[],
  document: { article: Article },
): Candidate[] {
  const quiz = chosen.map(candidate => ({ ...candidate, evidence: [...candidate.evidence] }))
  const flawed = findQuizFlaws(quiz, document.article).filter(({ finding }) => finding.level === 'error')
  const worst = flawed
    .map(({ index }) => chosen[index])
    .filter(candidate => candidate !== undefined)
    .sort((a, b) => standsOut(b) - standsOut(a))[0]
  if (!worst) return [...chosen]
  const open = allowed.find(
    other => other.content.kind === 'short-answer' && other.content.stem === worst.content.stem,
  )
  const next = chosen.flatMap(candidate => (candidate !== worst ? [candidate] : open ? [open] : []))
  return openLongKeys(next, allowed, document)
}

/** How much longer the key is than the longest distractor: 1 is as long. */
function standsOut({ content }: Candidate): number {
  const { key, distractors } = partsOf(content)
  return (key?.length ?? 0) / Math.max(1, ...distractors.map(option => option.length))
}
