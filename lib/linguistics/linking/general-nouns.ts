import type { TaggedToken } from '@/lib/model/document'
import type { GeneralNoun } from '@/lib/model/pronoun-use'
import { lookupForm } from '../lookup-form'
import { countriesOf, folded } from '../naming/countries'
import { formsOf, isOneOf } from './kinds'
import type { Offer } from './offer'
import type { Place } from './place'

/** Whether "this river", "ce projet", "the country" may mean this. */
export function fitsGeneral(
  offer: Offer,
  general: GeneralNoun,
  demonstrative: boolean,
  place: Place,
): boolean {
  if (general === 'scheme') return demonstrative && isScheme(offer)
  if (general === 'animal') return demonstrative && isAnimal(offer)
  if (general === 'event' || general === 'work') return demonstrative && offer.kind === 'thing'
  const named = offer.entity === null ? undefined : place.parsed.entities[offer.entity]
  const unnamed = named === undefined && place.isName(offer) && !offer.pronoun
  if ((!named && !unnamed) || named?.class === 'person') return false
  const known = placeSort(offer, place)
  if (known !== null) return known === general
  // A name of no known sort: only "this" points at it, and "the country" is never just any name.
  const core = offer.role === 'subject' || offer.role === 'object'
  const natural = general === 'water' || general === 'height'
  return demonstrative && general !== 'country' && (core || (!natural && named?.class === 'place'))
}

/** "la société" may be any firm, but no ministry; "le ministère" only what is called so. */
export function fitsBody(noun: TaggedToken, offer: Offer, { parsed, grammar, nounsOf }: Place): boolean {
  const named = parsed.entities[offer.entity ?? -1]
  const name = named
    ? parsed.article.text
        .slice(named.span.start, named.span.end)
        .split(/[\s’']+/)
        .map(lookupForm)
    : []
  const told = [...(named ? nounsOf(offer).nouns : []), ...name]
  if (formsOf(noun).some(form => told.includes(form))) return true
  if (!isOneOf(noun, grammar.anyBodyNouns)) return false
  const firm = isOneOf(noun, grammar.firmNouns)
  return !firm || !told.some(word => grammar.organisationNouns.has(word) && !grammar.firmWords.has(word))
}

export function placeSort(offer: Offer, { parsed, grammar, nounsOf }: Place): GeneralNoun | null {
  const named = parsed.entities[offer.entity ?? -1]
  if (!named) return null
  const text = parsed.article.text.slice(named.span.start, named.span.end)
  const words = [...nounsOf(offer).nouns, ...text.split(/\s+/).map(lookupForm)]
  if (words.some(word => grammar.waterNames.has(word))) return 'water'
  if (words.some(word => grammar.heightNames.has(word))) return 'height'
  if (countriesOf(parsed.article.language).has(folded(text))) return 'country'
  if (grammar.cities.has(lookupForm(text))) return 'town'
  const told = words.map(word => grammar.generalNouns.get(word)).find(kind => kind !== undefined)
  return told ?? null
}

/** "… finance un tramway. Ce projet …": something new that somebody acts on. */
function isScheme({ kind, entity, definite, role, pronoun, aside }: Offer): boolean {
  return (
    (kind === null || kind === 'thing') &&
    entity === null &&
    !definite &&
    !pronoun &&
    !aside &&
    role !== 'owner' &&
    role !== 'inner' &&
    role !== 'oblique'
  )
}

function isAnimal({ kind, entity, role, pronoun }: Offer): boolean {
  return kind === 'animal' || (kind === null && entity === null && role === 'subject' && !pronoun)
}
