import type { Named, Parsed } from '@/lib/model/document'
import { findClauses } from './find-clauses'
import { findRoles } from './find-roles'
import { findSpeakers } from './find-speakers'

/** Adds clauses, the functions of persons, and who speaks in each quotation. */
export function parse(named: Named): Parsed {
  const clauses = findClauses(named)
  return { ...named, clauses, roles: findRoles(named), quotations: findSpeakers(named, clauses) }
}
