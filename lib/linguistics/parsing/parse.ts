import type { Named, Parsed } from '@/lib/model/document'
import { readSpeech } from '../quoting/read-speech'
import { type Steps, within } from '../steps'
import { findClauses } from './find-clauses'
import { findRoles } from './find-roles'

/** Adds clauses, the functions of persons, and who speaks in each quotation. */
export function* parseSteps(named: Named): Steps<Parsed> {
  const clauses = yield* within(findClauses(named), 0, 0.7)
  const roles = yield* within(findRoles(named), 0.7, 1)
  return { ...named, clauses, roles, ...readSpeech(named) }
}
