import type { Document } from '@/lib/model/document'
import { agent } from './agent'
import { amount } from './amount'
import { count } from './count'
import { date } from './date'
import type { Fact, FactRule } from './fact'
import { measure } from './measure'
import { measureOfSubject } from './measure-of-subject'
import { organisationSubject } from './organisation-subject'
import { personSubject } from './person-subject'
import { place } from './place'
import { quotation } from './quotation'
import { openReader } from './reading/reader'
import { reason } from './reason'
import { role } from './role'
import { share } from './share'

const rules: readonly FactRule[] = [
  measure,
  measureOfSubject,
  role,
  personSubject,
  organisationSubject,
  agent,
  amount,
  share,
  count,
  date,
  place,
  reason,
  quotation,
]

/** What an article says that can be asked, in the order of its rules. */
export function findFacts(document: Document): Fact[] {
  const reader = openReader(document)
  return rules.flatMap(rule => rule(reader))
}
