import type { Wanted } from './agreement'
import type { Offer, Role } from './offer'

/** The word that refers, and where it stands. */
export type Asker = {
  sentence: number
  paragraph: number
  /** Token index of the word and of its predicate. */
  at: number
  clause: number
  /** The clause whose subject that is; the same when it has its own. */
  shared: number
  /** Who has the subject of its infinitive, by token index; -1 where that is the rule of `shared`. */
  controller: number
  use: 'subject' | 'object' | 'possessive' | 'noun'
  wanted: Wanted
}

/** How much a place in the sentence speaks for a referent: subjects are gone on about, names after "of" seldom. */
const byRole: Readonly<Record<Role, number>> = {
  subject: 1,
  object: 0.7,
  agent: 0.65,
  oblique: 0.6,
  owner: 0.3,
  inner: 0.25,
}
/** The sentence itself, the one before, … */
const byDistance = [1, 0.9, 0.5, 0.25]
export const reach = byDistance.length - 1

/** From 0 to about 1.5; compared with each other only. */
export function weightOf(offer: Offer, asker: Asker): number {
  const distance = byDistance[asker.sentence - offer.sentence] ?? 0
  const parted = offer.paragraph === asker.paragraph ? 1 : 0.85
  return (
    distance *
    parted *
    placeOf(offer, asker) *
    (offer.placed && offer.kind !== 'person' && !offer.called && asker.use !== 'noun' ? 0.6 : 1) *
    kindOf(offer, asker) *
    (offer.aside && asker.use !== 'noun' ? 0.5 : 1) *
    (offer.bare ? 0.4 : 1) *
    genderOf(offer, asker)
  )
}

function placeOf(offer: Offer, { use, clause, shared, controller, sentence }: Asker): number {
  const near = offer.sentence === sentence
  const own =
    near && clause >= 0 && (offer.clause === clause || (offer.clause === shared && offer.role === 'subject'))
  // "Greece sent supplies to Morocco. The country …": a noun that means one of its kind may mean any of them.
  if (use === 'noun')
    return offer.role === 'subject' ? 1 : offer.role === 'owner' || offer.role === 'inner' ? 0.4 : 0.8
  // "Jeanne a vendu sa ferme": the subject of its own clause first, and the others of that clause before the rest.
  if (use === 'possessive' && near && controller >= 0)
    return offer.head === controller ? 1.6 : byRole[offer.role] * 0.6
  if (use === 'possessive' && near)
    return byRole[offer.role] * (own ? (offer.role === 'subject' ? 1.5 : 1.1) : 0.6)
  if (use === 'possessive') return byRole[offer.role] * 0.75
  // "… founded the brewery. In 1891 he left it": an object goes on as an object.

  if (use === 'object' && offer.role === 'object') return byRole.object * 1.2
  if (use === 'object' && offer.role === 'subject') return 0.9
  return byRole[offer.role]
}

function kindOf(
  { kind, role, entity, pronoun, placed, definite, acts, called }: Offer,
  { wanted: { person, verb, number }, use }: Asker,
): number {
  if (use === 'noun') return 1
  const place = role === 'subject' || role === 'object' ? 0.8 : 0.35
  // A name of no known class is mostly a person's.
  const name = entity !== null && kind === null
  if (called && person !== false) return 1
  // "beneath the town hall": a common noun for a body is mostly a building there.
  if (kind === 'body' && entity === null && !pronoun && (role === 'oblique' || role === 'owner')) return 0.4
  if (person === false && verb && kind === null && !acts && !name) return 0.3
  if (person === false) return kind === 'place' ? place : aThing(name, definite, kind)
  if (kind === 'person') return 1
  if (name) return placed || role === 'owner' ? 0.5 : 0.85
  if (pronoun && kind === null) return 0.85
  if (kind === 'body') return number === 'Plur' ? 0.4 : person ? 0.5 : 0.85
  const mild = person ? 0.3 : 0.65
  if (kind === 'animal') return 0.7
  if (kind === null && acts) return 0.85
  if (kind === 'place') return place
  return verb ? 0.25 : role === 'oblique' ? mild * 0.7 : mild
}

/** For "it": "the Moon" may be meant, "Sarah" hardly. */
function aThing(name: boolean, definite: boolean, kind: Offer['kind']): number {
  if (name) return definite ? 0.75 : 0.35
  return kind === 'thing' || kind === null ? 0.75 : 1
}

function genderOf({ gender }: Offer, { wanted }: Asker): number {
  return wanted.gender && !gender ? 0.95 : 1
}
