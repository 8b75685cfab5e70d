import { grammarOf } from '@/lib/linguistics/grammar'
import { gazetteerKinds, loadGazetteer } from '@/lib/linguistics/lexicon/gazetteer'
import { lookupForm } from '@/lib/linguistics/lookup-form'
import type { Entity, Phrase } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { contains, type Span, textOf } from '@/lib/model/span'
import { isCountry } from '../facts/reading/countries'
import { personKey } from '../facts/reading/keys'
import type { Material } from './material'

/** What the members of a list have in common, as a question calls them. */
export type Group = 'person' | 'country' | 'organisation' | 'city'
export type Together = { group: Group; names: readonly string[]; spans: readonly Span[] }

const [fewest, most] = [2, 5]
const surely = 0.6

/** "l’Iran, la Syrie et le Liban": a phrase that is nothing but names of one group, two to five of them. */
export function namedTogether(phrase: Phrase, material: Material): Together | null {
  if (!phrase.coordinated) return null
  const { document, reader } = material
  const members = reader.places.entities.near(phrase.span).filter(({ span }) => contains(phrase.span, span))
  const outer = members.filter(one => !members.some(other => other !== one && contains(other.span, one.span)))
  if (outer.length < fewest || outer.length > most || outer.some(({ confidence }) => confidence < surely))
    return null
  if (!isBareList(phrase, outer, material)) return null
  const names = outer.map(entity => {
    if (entity.class !== 'person') return textOf(reader.text, entity.span)
    const chain = reader.mentionAt.get(entity.span.start)?.chain ?? null
    return personKey(reader, chain, entity)?.text ?? ''
  })
  const group = groupOf(outer, names, document.article.language)
  // "Brenn and Roy" under one name is nobody.
  const joined = names.some(name => name === '' || name.split(' ').includes(reader.words.and))
  return group && !joined ? { group, names, spans: outer.map(({ span }) => span) } : null
}

function groupOf(members: readonly Entity[], names: readonly string[], language: Language): Group | null {
  if (names.every(name => isCountry(name, language))) return 'country'
  if (members.every(({ class: kind }) => kind === 'place'))
    return names.every(name => isCity(name, language)) ? 'city' : null
  const [first] = members
  if (!first || members.some(member => member.class !== first.class)) return null
  return first.class === 'person' || first.class === 'organisation' ? first.class : null
}

/** A known town or city: beside it neither its region nor its river is a choice. */
export function isCity(name: string, language: Language): boolean {
  const word = lookupForm(name)
  const town = 1 << gazetteerKinds.indexOf('town')
  return grammarOf(language).cities.has(word) || ((loadGazetteer(language).get(word) ?? 0) & town) !== 0
}

/** Nothing else stands in the phrase: commas, conjunctions, articles and prepositions only. */
function isBareList(phrase: Phrase, members: readonly Entity[], { document, reader }: Material): boolean {
  const small = /^(?:ADP|CCONJ|DET|PUNCT)$/
  const sentence = reader.places.sentences.near(phrase.span).find(({ span }) => contains(span, phrase.span))
  const between = sentence?.tokens.filter(
    ({ span }) => contains(phrase.span, span) && !members.some(member => contains(member.span, span)),
  )
  return (
    between?.every(({ upos, form }) => small.test(upos) && !/^[()[\]«»“”"]$/.test(form)) === true &&
    !between.some(({ form }) => grammarOf(document.article.language).possessives.has(form.toLowerCase())) &&
    reader.text.slice(members.at(-1)?.span.end, phrase.span.end).trim() === ''
  )
}
