import type { Clause, Complement } from '@/lib/model/document'
import { plain, type Reader } from './reader'

/** False for a passive with an object where there is none, and for a verb of saying that has lost what was said. */
export function saysEnough(
  reader: Reader,
  { verb }: Clause,
  left: readonly Complement[],
  kept: readonly { complement: Complement }[],
): boolean {
  const said = [...left, ...kept.map(({ complement }) => complement)]
  const roles = said.map(({ role }) => role)
  if (verb.passive && roles.includes('object') && !reader.words.passiveKeepsObject) return false
  // Two objects side by side: the tree has taken an apposition for one.
  if (roles.filter(role => role === 'object').length > 1 && !reader.words.passiveKeepsObject) return false
  // "est depuis six mois sans gouvernement": a copula says nothing without what it says of its subject.
  if (
    reader.words.copulas.has(verb.lemma) &&
    !verb.passive &&
    !roles.some(role => role === 'attribute' || role === 'oblique')
  )
    return false
  // "À quelle date le conseil était-il ?": what it was then was left out.
  const dated = ({ phrase }: Complement) =>
    phrase?.entity != null && reader.document.entities[phrase.entity]?.class === 'date'
  if (
    !reader.words.bareNouns &&
    reader.words.copulas.has(verb.lemma) &&
    !verb.passive &&
    left.some(dated) &&
    !kept.some(
      ({ complement: { role } }) => role === 'attribute' || role === 'oblique' || role === 'infinitive',
    )
  )
    return false
  // "the smuggler played by Ada Brenn": a participle, too.
  if (
    reader.words.bareNouns &&
    !verb.passive &&
    !roles.includes('object') &&
    said.some(
      ({ preposition, role, tokens }) =>
        preposition === 'by' &&
        role !== 'infinitive' &&
        tokens.from === verb.tokens.to &&
        isSomebody(reader, verb.span.end),
    )
  )
    return false
  // "a constitution based on": a participle that was taken for the verb.
  if (
    reader.words.bareNouns &&
    reader.words.standing.has(verb.lemma) &&
    !verb.passive &&
    !roles.some(role => /^(?:object|infinitive|clause)$/.test(role))
  )
    return false
  // "ont d’ores et déjà été identifiés" read as "ont"; "a préconisé" without what.
  const governed = /^(?:object|infinitive|clause)$/
  if (
    reader.words.needing.has(verb.lemma) &&
    !verb.passive &&
    !verb.reflexive &&
    !roles.some(role => governed.test(role))
  )
    return false
  // "a tweeté : « … »"
  const end = Math.max(verb.span.end, ...kept.map(({ complement }) => complement.span.end))
  if (/^\s*:\s*[«“"]/.test(reader.text.slice(end, end + 6))) return false
  // "He was named in that season", "was treated in Lyon": what, or how?
  const { verbs, openers } = reader.words.wanting
  const told = ({ role, preposition }: Complement) =>
    /^(?:attribute|object|infinitive|clause)$/.test(role) || openers.has(plain(preposition ?? ''))
  if (verb.passive && verbs.has(verb.lemma) && !said.some(told)) return false
  // "By whom was the bridge described?": as what?
  const opener =
    verb.passive && reader.words.seenAs.has(verb.lemma) ? reader.words.seeing[verb.lemma] : undefined
  const isSeen = ({ role, preposition }: Complement) =>
    role === 'attribute' || plain(preposition ?? '').replace(/^d[’']$/, 'de') === opener
  if (opener !== undefined && !said.some(isSeen)) return false
  if (reader.words.addressing.has(verb.lemma) && !verb.passive)
    return roles.some(role => role === 'clause' || role === 'infinitive')
  if (verb.passive || !reader.words.saying.has(verb.lemma)) return true
  return roles.some(role => role === 'object' || role === 'clause' || role === 'infinitive')
}

/** Behind "by" a name, and no measure or place ("fell by 3 %", "stands by the river"). */
function isSomebody({ places }: Reader, end: number): boolean {
  return places.entities
    .near({ start: end, end: end + 12 })
    .some(({ class: kind, span }) => /^(?:person|organisation)$/.test(kind) && span.start <= end + 12)
}
