import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { readsAlike } from '../verifying/reads-alike'

/**
 * Whether a statement of ours may be shown: it reads alone as it reads in the article. Asked of what is about to be chosen
 * only, and once, since it reads some words more.
 */
export function hangsTogether(candidate: Candidate, document: Document): boolean {
  const known = found.get(candidate)
  if (known !== undefined) return known
  const statement = candidate.origin.engine === 'builtin' ? statementOf(candidate) : null
  const [evidence] = candidate.evidence
  const alike = statement === null || !evidence || readsAlike(statement, evidence, document)
  found.set(candidate, alike)
  return alike
}

const found = new WeakMap<Candidate, boolean>()

function statementOf({ content }: Candidate): string | null {
  if (content.kind === 'true-false' || content.kind === 'justified-true-false') return content.stem
  if (content.kind !== 'cloze') return null
  const keys = content.gaps.map(gap => ('key' in gap ? gap.key.text : ''))
  return content.stem.replace(/_{2,}/gu, () => keys.shift() ?? '')
}
