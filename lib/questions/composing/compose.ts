import { mapSteps, type Steps } from '@/lib/linguistics/steps'
import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { realiserOf } from '../asking/realisers'
import { openReader } from '../facts/reading/reader'
import { judgingOf } from '../verifying/judging-of'
import { askNumbers } from './ask-numbers'
import { chooseMembers } from './choose-members'
import { chooseStatements } from './choose-statements'
import { mainIdea } from './main-idea'
import { matchDates } from './match-dates'
import { matchRoles } from './match-roles'
import { matchSpeakers } from './match-speakers'
import type { Asked, Composer } from './material'
import { orderEvents } from './order-events'
import { proveStatements } from './prove-statements'
import { wordsOf } from './words-of'

const composers: readonly Composer[] = [
  mainIdea,
  matchRoles,
  matchDates,
  matchSpeakers,
  orderEvents,
  chooseMembers,
  chooseStatements,
  askNumbers,
  proveStatements,
]

/**
 * Questions that a single fact cannot make (pairs, orders, several right options) or that ask a fact in another form
 * (typed numbers, proved statements), a composer at a time. `asked`: the facts with what verifying let through.
 */
export function* composeSteps(asked: readonly Asked[], document: Document, seed: number): Steps<Candidate[]> {
  const { language } = document.article
  const material = {
    document,
    reader: openReader(document),
    asked,
    realiser: realiserOf(language),
    words: wordsOf(language),
    judging: judgingOf(language),
    seed,
  }
  const made = yield* mapSteps(composers, composer => composer(material))
  return made.flat()
}
