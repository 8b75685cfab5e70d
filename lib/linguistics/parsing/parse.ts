import type { Named, Parsed } from '@/lib/model/document'
import { speechSteps } from '../quoting/read-speech'
import { type Steps, within } from '../steps'
import { findClauses } from './find-clauses'
import { findRoles } from './find-roles'

/** Adds clauses, the functions of persons, and who speaks in each quotation. */
export function* parseSteps(named: Named): Steps<Parsed> {
  const clauses = yield* within(findClauses(named), 0, 0.6)
  const roles = yield* within(findRoles(named), 0.6, 0.8)
  const speech = yield* within(speechSteps(named), 0.8, 1)
  return { ...named, clauses, roles, ...speech }
}
