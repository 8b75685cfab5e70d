import type { Realiser } from '@/lib/model/phrasing'
import type { Fact } from '../facts/fact'
import { askAboutClause } from './clause'

type Asker<F> = (fact: F, realiser: Realiser) => string | null

/** One way of asking for each form of fact. */
const askers = {
  clause: askAboutClause,
  measure: (fact, realiser) => realiser.attribute(fact.measure, fact.gender, fact.holder),
  role: (fact, realiser) =>
    fact.ask === 'person'
      ? realiser.whoIs(fact.role, fact.past, fact.on)
      : realiser.whichRole(fact.person, fact.on),
  'made-of': (fact, realiser) => realiser.howManyHas(fact.holder, fact.noun, fact.past),
  identity: (fact, realiser) => realiser.whichIs(fact.described, fact.past),
  age: (fact, realiser) => realiser.howOld(fact.holder, fact.when),
  gap: () => null,
  told: () => null,
  definition: (fact, realiser) => realiser.whatIs(fact.holder, fact.person, fact.past),
  quotation: (fact, realiser) => realiser.whoSaid(fact.words, fact.part, fact.key.class === 'organisation'),
} satisfies { [F in Fact['form']]: Asker<Extract<Fact, { form: F }>> }

/** The stem that asks for the key of a fact, or null when its form is not sure. */
export function ask(fact: Fact, realiser: Realiser): string | null {
  const asker = askers[fact.form] as Asker<Fact>
  const stem = asker(fact, realiser)
  if (stem === null || fact.form !== 'clause') return stem
  const { attribution, opening } = fact.clause
  if (attribution !== null) return realiser.attributed(stem, attribution)
  return opening ? realiser.opened(stem, opening) : stem
}
