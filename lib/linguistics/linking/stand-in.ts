import type { Asker } from './asker'
import type { Offer } from './offer'
import type { Place } from './place'

/** What a later word may mean by a pronoun that was judged. `shares` are those of whom it may mean while nobody knows. */
export function standIn(asker: Asker, place: Place, shares: Offer['shares']): Offer {
  const { tree } = place
  const { at, clause, use, free, wanted, quoted } = asker
  return {
    sentence: tree.index,
    paragraph: tree.paragraph,
    head: at,
    tokens: { from: at, to: at + 1 },
    span: tree.tokens[at]?.span ?? { start: 0, end: 0 },
    role: free ? 'oblique' : use === 'possessive' ? 'owner' : use,
    clause,
    aside: false,
    gender: wanted.gender,
    number: wanted.number,
    kind:
      wanted.person === true || wanted.verb === 'living'
        ? 'person'
        : wanted.person === false
          ? 'thing'
          : null,
    acts: false,
    called: false,
    personal: 0,
    entity: null,
    group: null,
    unknown: true,
    shares,
    said: false,
    listed: false,
    quoted,
    words: '',
    main: tree.tokens[clause]?.head === -1,
    pronoun: true,
    definite: true,
    bare: false,
    placed: false,
  }
}
