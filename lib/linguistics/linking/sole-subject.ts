import type { Asker } from './asker'
import type { Rival } from './settle'

/** Below this share the evidence speaks against it, whatever its place. */
const leastShare = 0.15

/**
 * "Miller, chef de la firme, n’était pas de la délégation de Roe. Il s’est rendu en Iran": for a pronoun that is a subject,
 * the only person who is the subject of the sentence before, when nobody else in view is more than an owner, or told by the
 * way in a relative, in the two sentences before. Null when no rival has that place.
 */
export function soleSubject(rivals: readonly Rival[], { use, sentence }: Asker): Rival | null {
  if (use !== 'subject') return null
  const holders = rivals.filter(
    ({ referent, share }) =>
      share >= leastShare &&
      referent.offers.some(
        ({ pronoun, unknown, sentence: at, role, aside, kind }) =>
          !pronoun && !unknown && at === sentence - 1 && role === 'subject' && !aside && kind === 'person',
      ),
  )
  const [only] = holders
  if (!only || holders.length > 1) return null
  const others = rivals.filter(
    ({ referent, share }) =>
      referent !== only.referent &&
      share > 0.02 &&
      (share > 0.1 ||
        referent.offers.some(({ kind, called, entity }) => kind === 'person' || called || entity !== null)),
  )
  const aside = others.every(({ referent }) =>
    referent.offers.every(
      ({ sentence: at, role, aside: told, entity }) =>
        at < sentence - 2 ||
        (at < sentence && ((told && entity === null) || role === 'owner' || role === 'inner')),
    ),
  )
  return aside ? only : null
}
