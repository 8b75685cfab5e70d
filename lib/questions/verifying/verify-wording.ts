import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { viewCandidate } from './candidate-view'
import { itemRules } from './find-flaws'
import { candidateRules } from './verify-candidate'
import { bearable } from './verify-proposed'
import { contentWords } from './words'

/**
 * The first rule that speaks against a question worded anew, or null. Of the item rules none may, not even by a warning. Of what
 * only a machine is asked to keep, the wording must break nothing that the question as it was did not break: it is a person’s.
 */
export function verifyWording(reworded: Candidate, before: Candidate, document: Document): string | null {
  const view = viewCandidate(reworded, document)
  for (const { find } of itemRules) {
    const finding = find(view).find(({ level, rule }) => level !== 'report' && !bearable.has(rule))
    if (finding) return finding.rule
  }
  const old = viewCandidate(before, document)
  // "Qui l’a fait ?" breaks no rule and asks about nothing: something of what was asked, or of what proves it, has to be named.
  const said = contentWords(`${old.stem} ${old.evidenceText}`, view.judging)
  if (!contentWords(view.stem, view.judging).some(word => said.includes(word))) return 'asks-of-nothing'
  const broken = candidateRules.find(({ refuse }) => refuse(view) !== null && refuse(old) === null)
  return broken?.rule ?? null
}
