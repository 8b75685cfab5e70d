import type { Wanted } from './agreement'
import type { Asker } from './asker'
import type { Offer } from './offer'
import type { Prominence } from './prominence'
import type { Carriers, Referent } from './referents'
import { reach } from './weigh'

/** What speaks for a referent or against it, by name; the weights are in a table. */
export type Evidence = readonly (readonly [name: string, value: number])[]

export function evidenceOf(
  referent: Referent,
  mention: Offer | null,
  asker: Asker,
  carriers: Carriers,
  prominence: Prominence,
): Evidence {
  return [
    ...(referent.sole ? [[`${letterOf(asker)} sole subject`, 1] as const] : []),
    ...ofPlace(mention, asker).map(name => [name, 1] as const),
    ...ofKind(mention ?? referent.offers[0] ?? null, asker).map(name => [name, 1] as const),
    ...ofTopic(referent, asker, prominence).map(name => [name, 1] as const),
    ...ofVerb(mention ?? referent.offers[0] ?? null, asker),
    ...ofSpeech(referent, asker).map(name => [name, 1] as const),
    ...ofPronouns(referent, asker, carriers),
  ]
}

const letterOf = ({ use }: Asker) => (use === 'subject' ? 's' : use === 'possessive' ? 'p' : 'o')

/** "he", "it", "they", or "il" where persons and things alike may be meant. */
export function wordOf({ person, number }: Wanted): string {
  return number === 'Plur' ? 'they' : person === true ? 'he' : person === false ? 'it' : 'il'
}

function ofPlace(mention: Offer | null, asker: Asker): string[] {
  const use = letterOf(asker)
  const distance = mention ? asker.sentence - mention.sentence : reach + 1
  if (!mention || distance > reach) return [`${use} far`]
  const near = distance === 0
  const found: string[] = [`${use} ${mention.role} ${near ? 'here' : 'before'}`, `${use} near ${distance}`]
  const own = near && asker.clause >= 0 && mention.clause === asker.clause
  const shared = near && mention.clause === asker.shared && mention.role === 'subject'
  if (near && asker.controller >= 0 && mention.head === asker.controller) found.push(`${use} controls`)
  else if (own || shared) found.push(mention.role === 'subject' ? `${use} own subject` : `${use} own clause`)
  else if (near && mention.role === 'subject' && asker.above.has(mention.clause))
    found.push(`${use} governing subject`)
  if (mention.role === 'subject' && mention.main)
    found.push(`${use} main subject ${near ? 'here' : Math.min(distance, 2)}`)
  if (mention.aside) found.push('aside')
  if (mention.bare) found.push('bare')
  if (mention.listed) found.push('listed')
  if (mention.quoted !== asker.quoted) found.push(asker.quoted ? 'out of quotation' : 'quoted')
  if (mention.placed && !mention.called) found.push('placed')
  if (!near && mention.paragraph !== asker.paragraph)
    found.push(distance === 1 ? 'other paragraph' : 'other paragraph far')
  return found
}

function ofKind(mention: Offer | null, { wanted }: Asker): string[] {
  if (!mention) return []
  const word = wordOf(wanted)
  const sort = sortOf(mention)
  const found = [`${word} ${sort}`]
  const somebody = /person|acts|unknown name 3/.test(sort)
  if (wanted.verb && word !== 'he' && word !== 'it')
    found.push(`${wanted.verb} ${somebody ? 'person' : mention.kind === 'body' ? 'body' : 'other'}`)
  if (wanted.gender && !mention.gender) found.push(`gender unknown ${somebody ? 'person' : 'other'}`)
  if (mention.entity === null) found.push(`${word} ${mention.definite ? 'definite' : 'indefinite'}`)
  return found
}

function ofTopic({ offers, chain }: Referent, { wanted }: Asker, prominence: Prominence): string[] {
  const word = wordOf(wanted)
  const found: string[] = []
  const times = offers.filter(({ pronoun }) => !pronoun).length
  if (times > 1) found.push(times > 2 ? 'thrice' : 'twice')
  if (chain === null || prominence.names(chain) === 0) return found
  const kind = prominence.isPerson(chain) ? 'person' : 'thing'
  const share = prominence.names(chain) > 2 ? prominence.share(chain) : 0
  if (share >= 0.35) found.push(`${word} ${share >= 0.6 ? 'dominant' : 'leading'} ${kind}`)
  if (prominence.titled(chain)) found.push(`${word} titled ${kind}`)
  if (prominence.opening(chain) && prominence.names(chain) > 1) found.push(`${word} opening ${kind}`)
  return found
}

/** "elle a été élue", "elle se déroule": what is mostly said of persons, or of things. */
function ofVerb(mention: Offer | null, { lean, wanted }: Asker): [string, number][] {
  if (!mention || lean === 0 || wordOf(wanted) === 'he') return []
  const sort = sortOf(mention)
  if (/person|unknown name 3/.test(sort)) return [['leans somebody', lean]]
  return mention.kind === 'body' ? [['leans body', lean]] : []
}

/** "« … », a dit la maire. « … », a-t-elle ajouté": who spoke goes on. */
function ofSpeech({ offers, chain }: Referent, { speaks, speaker }: Asker): string[] {
  if (!speaker) return []
  const spoke =
    (chain !== null && chain === speaker.chain) ||
    offers.some(({ span }) => span.start < speaker.span.end && span.end > speaker.span.start)
  return spoke ? [speaks ? 'spoke, speaks' : 'spoke'] : []
}

function ofPronouns({ carried }: Referent, asker: Asker, carriers: Carriers): [string, number][] {
  const use = letterOf(asker)
  return (['subject', 'other'] as const).flatMap(role => {
    const carrier = carriers[role]
    if (!carrier || carried[role] <= 0) return []
    const distance = asker.sentence - carrier.sentence
    const own =
      role === 'subject' &&
      distance === 0 &&
      (carrier.clause === asker.clause || carrier.clause === asker.shared)
    const how = carrier.unknown ? 'maybe' : 'carried'
    return [[`${use} ${how} ${role} ${own ? 'own' : distance}`, carried[role]] as [string, number]]
  })
}

function sortOf({ kind, entity, acts, called, group, personal }: Offer): string {
  if (group) return `${kind ?? 'unknown'} group`
  if (called) return 'person'
  if (kind === null && entity !== null)
    return `unknown name ${personal < 0.01 ? 0 : personal < 0.05 ? 1 : personal < 0.3 ? 2 : 3}`
  if (kind === null) return acts ? 'acts' : 'unknown'
  return entity === null ? `${kind} noun` : kind
}
