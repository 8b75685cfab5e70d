import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { byItself } from '../verifying/by-itself'
import { readsAlike } from '../verifying/reads-alike'

/**
 * Whether a statement of ours may be shown: it reads alone as it reads in the article. Asked of what is about to be chosen
 * only, and once, since it reads some words more.
 */
export function hangsTogether(candidate: Candidate, document: Document): boolean {
  const known = found.get(candidate)
  if (known !== undefined) return known
  const passage = candidate.origin.rule === 'passage'
  const statement = candidate.origin.engine === 'builtin' ? statementOf(candidate, document) : null
  // All but the first sentence of a passage is the article's own.
  const evidence = candidate.evidence.at(passage ? -1 : 0)
  const alike = statement === null || !evidence || readsAlike(statement, evidence, document)
  found.set(candidate, alike)
  return alike
}

const found = new WeakMap<Candidate, boolean>()

function statementOf({ content, origin, evidence }: Candidate, { article }: Document): string | null {
  if (content.kind === 'true-false' || content.kind === 'justified-true-false') return content.stem
  if (content.kind !== 'cloze') return null
  if (origin.rule === 'passage') return byItself({ stem: content.stem, origin, evidence, article })
  const keys = content.gaps.map(gap => ('key' in gap ? gap.key.text : ''))
  return content.stem.replace(/_{2,}/gu, () => keys.shift() ?? '')
}
