import type { ClauseParts, Realiser } from '@/lib/model/phrasing'
import type { ClauseFact } from '../facts/fact'

type Asked = ClauseFact['asked']
type Asker<A> = (asked: A, clause: ClauseParts, realiser: Realiser) => string | null

/** One way of asking for each argument of a clause. */
const askers = {
  person: (_asked, clause, realiser) => realiser.ofSubject(realiser.who, clause),
  country: (_asked, clause, realiser) => realiser.ofSubject(realiser.whichCountry, clause),
  organisation: (asked, clause, realiser) =>
    realiser.ofSubject(
      (asked.noun && realiser.which(asked.noun, asked.gender, clause.subject.number)) ||
        realiser.whichOrganisation,
      clause,
    ),
  agent: (_asked, clause, realiser) => realiser.inverted(realiser.byWhom, clause),
  date: (asked, clause, realiser) =>
    invertedWith(realiser.when(asked.grain, asked.preposition), clause, realiser),
  place: (asked, clause, realiser) =>
    invertedWith(realiser.where(asked.kind, asked.preposition), clause, realiser),
  reason: (asked, clause, realiser) =>
    realiser.inverted(asked.enabling ? realiser.throughWhat : realiser.why, clause),
  count: (asked, clause, realiser) => {
    const words = realiser.howMany(asked.noun, asked.preposition)
    if (words === null) return null
    if (asked.subject)
      return realiser.ofSubject({ text: words, gender: asked.gender, number: 'Plur' }, clause)
    if (asked.preposition !== '') return realiser.inverted(words, clause)
    // "Combien de fois l’a-t-il dit": times are no object.
    const moved = /^(?:fois|times)$/.test(asked.noun)
      ? clause
      : realiser.withMovedObject(clause, asked.gender, 'Plur')
    return moved && realiser.inverted(words, moved)
  },
  share: (asked, clause, realiser) => realiser.inverted(realiser.whatShare(asked.whole), clause),
  amount: (asked, clause, realiser) => {
    // "Quelle somme a-t-il versée": what is asked for is an object, and has a gender.
    const moved = asked.object ? realiser.withMovedObject(clause, 'Fem', 'Sing') : clause
    return moved && realiser.inverted(asked.asker, moved)
  },
  level: (_asked, clause, realiser) => realiser.whatLevel(clause),
  object: (_asked, clause, realiser) => realiser.whatObject(clause),
  thing: (asked, clause, realiser) => {
    const { number } = clause.subject
    const words = asked.noun === null ? realiser.what : realiser.which(asked.noun, asked.gender, number)
    return words && realiser.ofSubject(words, clause)
  },
  about: (asked, clause, realiser) => {
    const words = realiser.about(asked.preposition, asked.noun, asked.gender, asked.number)
    // "Quelle loi les députés ont-ils votée": after avoir, a participle agrees with the object before it.
    const moved =
      asked.preposition === '' ? realiser.withMovedObject(clause, asked.gender, asked.number) : clause
    return words && moved && realiser.inverted(words, moved)
  },
  deed: (asked, clause, realiser) => realiser.whatDeed(clause, asked.opener),
  existing: (asked, clause, realiser) => realiser.howManyThere(asked.noun, clause),
  'what-about': (asked, clause, realiser) => realiser.whatAbout(asked.preposition, clause, asked.cut),
  extent: ({ measure, noun, gender }, clause, realiser) => {
    const moved = realiser.withMovedObject(clause, gender, 'Sing')
    return moved && realiser.whatExtent(measure, noun, gender, moved)
  },
  whom: (asked, clause, realiser) => invertedWith(realiser.whom(asked.preposition), clause, realiser),
  pair: (asked, clause, realiser) => realiser.ofSubject(realiser.whichTwo[asked.members], clause),
  change: (_asked, clause, realiser) => realiser.inverted(realiser.byHowMuch, clause),
} satisfies { [A in Asked['argument']]: Asker<Extract<Asked, { argument: A }>> }

function invertedWith(words: string | null, clause: ClauseParts, realiser: Realiser): string | null {
  return words && realiser.inverted(words, clause)
}

export function askAboutClause(fact: ClauseFact, realiser: Realiser): string | null {
  const asker = askers[fact.asked.argument] as Asker<Asked>
  return asker(fact.asked, fact.clause, realiser)
}
