import type { Document } from '@/lib/model/document'
import type { ClauseFact, Fact, RoleFact } from '../../facts/fact'
import { judgingOf } from '../../verifying/judging-of'
import { sameAnswer } from '../../verifying/same-answer'
import { contentWords } from '../../verifying/words'

/** The one function of each person that only this person of the article has: "le maire de Lonzac". */
export function soleRoles(facts: readonly Fact[], document: Document): ReadonlyMap<string, RoleFact> {
  const judging = judgingOf(document.article.language)
  const told = facts.filter(
    (fact): fact is RoleFact =>
      fact.form === 'role' && fact.ask === 'person' && !fact.past && fact.confidence >= 0.8,
  )
  const sole = told.filter(one =>
    told.every(
      other => other.person.text === one.person.text || !overlapping(other.role, one.role, document),
    ),
  )
  const byPerson = new Map<string, RoleFact>()
  for (const fact of sole) {
    const known = byPerson.get(fact.person.text)
    // Two functions of one person: who reads may know the other.
    if (!known || (sameAnswer(known.role, fact.role, judging) && fact.confidence > known.confidence))
      byPerson.set(fact.person.text, fact)
  }
  return byPerson
}

/** "le président" and "le président du conseil" may be one function. */
function overlapping(a: string, b: string, { article: { language } }: Document): boolean {
  const judging = judgingOf(language)
  const [first, second] = [contentWords(a, judging), contentWords(b, judging)]
  return first.every(word => second.includes(word)) || second.every(word => first.includes(word))
}

/** "Où Alexei Brenn s’est-il rendu ?" → "Où le chef de Lumivolt s’est-il rendu ?": who it is stands elsewhere. */
export function byRole(
  fact: ClauseFact,
  roles: ReadonlyMap<string, RoleFact>,
  document: Document,
): ClauseFact | null {
  const { clause, key, asked } = fact
  const role = roles.get(clause.subject.text)
  const asksSubject =
    asked.argument === 'person' || asked.argument === 'organisation' || asked.argument === 'country'
  if (!role || asksSubject || clause.attribution !== null) return null
  const judging = judgingOf(document.article.language)
  const told = contentWords(role.role, judging)
  const held = new Set([...contentWords(`${key.text} ${clause.rest}`, judging)])
  // The role would name the key, or what the stem names already.
  if (told.length < 2 || told.some(word => held.has(word))) return null
  const gender = roleGender(role)
  // "le ministre" of a woman: what agrees with her does not agree with it.
  if (clause.subject.gender !== null && gender !== clause.subject.gender) return null
  const others = role.evidence.filter(one => !fact.evidence.some(({ start }) => start === one.start))
  return {
    ...fact,
    rule: 'by-role',
    statement: null,
    evidence: [...fact.evidence, ...others],
    confidence: fact.confidence * role.confidence * surely,
    clause: { ...clause, subject: { ...clause.subject, text: role.role, gender } },
  }
}

const surely = 0.95

/** "la directrice" shows what nobody may have known of the person. */
const roleGender = ({ role, person }: RoleFact) =>
  /^la /iu.test(role) ? ('Fem' as const) : /^le /iu.test(role) ? ('Masc' as const) : person.gender
