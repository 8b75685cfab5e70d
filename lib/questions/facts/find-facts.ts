import { finish, mapSteps, type Steps } from '@/lib/linguistics/steps'
import type { Document } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import { age } from './age'
import { agent } from './agent'
import { amount } from './amount'
import { apposedName } from './apposed-name'
import { called } from './called'
import { count } from './count'
import { date } from './date'
import { definition } from './definition'
import { describedPerson } from './described-person'
import { dimension } from './dimension'
import { doing } from './doing'
import { existing } from './existing'
import { extentOfObject } from './extent-of-object'
import type { Fact, FactRule } from './fact'
import { gap } from './gap'
import { hour } from './hour'
import { identified } from './identified'
import { identity } from './identity'
import { located } from './located'
import { madeOf } from './made-of'
import { measure } from './measure'
import { measureOfSubject } from './measure-of-subject'
import { namedObject } from './named-object'
import { object } from './object'
import { oblique } from './oblique'
import { organisationSubject } from './organisation-subject'
import { pairSubject } from './pair-subject'
import { personSubject } from './person-subject'
import { place } from './place'
import { purpose } from './purpose'
import { quotation } from './quotation'
import { openReader } from './reading/reader'
import { reason } from './reason'
import { relativeObject } from './relative-object'
import { role } from './role'
import { saidWhat } from './said-what'
import { seenAs } from './seen-as'
import { share } from './share'
import { thingSubject } from './thing-subject'
import { told } from './told'
import { undertaking } from './undertaking'
import { whom } from './whom'

const rules: readonly FactRule[] = [
  measure,
  dimension,
  measureOfSubject,
  role,
  personSubject,
  organisationSubject,
  agent,
  amount,
  share,
  count,
  existing,
  date,
  hour,
  place,
  located,
  seenAs,
  reason,
  quotation,
  whom,
  extentOfObject,
  object,
  pairSubject,
  thingSubject,
  oblique,
  saidWhat,
  purpose,
  definition,
  called,
  identity,
  identified,
  age,
  namedObject,
  apposedName,
  undertaking,
  doing,
  describedPerson,
  madeOf,
  relativeObject,
  told,
  gap,
]

/** "Xi" was said, "Xi Jinping" is the key: the sentence that gives the full name belongs to the evidence. */
function nameProver({ article: { text }, sentences }: Document): (fact: Fact) => Fact {
  const flat = (line: string) => line.replace(/\s+/g, ' ')
  const lines = sentences.map(({ span }) => flat(textOf(text, span)))
  // Many facts have one key.
  const places = new Map<string, number>()
  const placeOf = (key: string) => {
    const there = places.get(key) ?? lines.findIndex(line => line.includes(key))
    places.set(key, there)
    return there
  }
  return fact => {
    const key = flat(fact.key.text)
    if (fact.evidence.some(span => flat(textOf(text, span)).includes(key))) return fact
    const full = sentences[placeOf(key)]
    return full ? { ...fact, evidence: [...fact.evidence, full.span] } : fact
  }
}

/** What an article says that can be asked, in the order of its rules. */
export function findFacts(document: Document): Fact[] {
  return finish(factSteps(document))
}

/** The same, a rule at a time. */
export function* factSteps(document: Document): Steps<Fact[]> {
  const reader = openReader(document)
  const proved = nameProver(document)
  const found = yield* mapSteps(rules, rule => rule(reader).map(proved))
  return found.flat()
}
