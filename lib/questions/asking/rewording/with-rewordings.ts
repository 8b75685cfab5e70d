import type { Document } from '@/lib/model/document'
import type { ClauseFact, Fact } from '../../facts/fact'
import { asActive } from './as-active'
import { asPassive } from './as-passive'
import { byRole, soleRoles } from './by-role'

/** A fact with other ways to say the same of it, each under a rule of its own. */
export type ReworkedFact = Fact & { rewordings?: readonly ClauseFact[] }

/** Said in other words, a fact can no longer be found by looking for the words of the question. */
export function withRewordings(facts: readonly Fact[], document: Document): ReworkedFact[] {
  const roles = soleRoles(facts, document)
  return facts.map((fact): ReworkedFact => {
    if (fact.form !== 'clause') return fact
    const rewordings = [asActive(fact, document), asPassive(fact, document), byRole(fact, roles, document)]
    return { ...fact, rewordings: rewordings.flatMap(one => one ?? []) }
  })
}
