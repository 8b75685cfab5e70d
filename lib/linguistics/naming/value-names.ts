import type { Entity, NameValue, Sentence, TaggedToken } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import type { Grammar } from '../grammar'
import { kindsOfName } from '../lexicon/gazetteer'
import { lookupForm } from '../lookup-form'

type Gender = NameValue['gender']
type Named = Pick<Entity, 'class' | 'tokens'>

/** Head, gender and number of a name, and whether it is a person's, by its own words and those around. */
export function valueOfName(
  sentence: Sentence,
  entity: Named,
  grammar: Grammar,
  language: Language,
): NameValue {
  const person = entity.class === 'person'
  const head = person ? null : headOf(sentence, entity, grammar)
  const told = person
    ? genderOfPerson(sentence, entity, grammar, language)
    : genderOfThing(sentence, entity, head)
  return {
    kind: 'name',
    head: head ? lookupForm(head.lemma) : null,
    gender: told.gender,
    number: numberOf(sentence, entity),
    person,
    confidence: told.sure,
  }
}

/** "banque" of "Banque de France", "university" of "University of Leeds" and of "Leeds University". */
function headOf({ tokens }: Sentence, { tokens: range }: Named, grammar: Grammar): TaggedToken | null {
  const words = tokens.slice(range.from, range.to)
  const tells = (token: TaggedToken | undefined) => {
    const word = lookupForm(token?.form ?? '')
    return grammar.organisationNouns.has(word) || grammar.placeNouns.has(word) || grammar.eventNouns.has(word)
  }
  const link = words.findIndex(({ form }) => grammar.nameLinks.has(lookupForm(form)))
  const candidates = [words[0], link > 0 ? words[link - 1] : undefined, words.at(-1)]
  return candidates.find(tells) ?? null
}

/** By title ("Mme"), then first name, then the gender of the function before or after ("la ministre X"). */
export function genderOfPerson(
  { tokens }: Sentence,
  { tokens: range }: Pick<Entity, 'tokens'>,
  grammar: Grammar,
  language: Language,
): { gender: Gender; sure: number } {
  const titled =
    genderOfTitle(tokens[range.from - 1]?.form ?? '', grammar) ??
    genderOfTitle(tokens[range.from]?.form ?? '', grammar)
  if (titled) return { gender: titled, sure: 0.97 }
  if (range.to - range.from > 1) {
    const first = lookupForm(tokens[range.from]?.form ?? '')
    const gender = genderOfFirstName(first, grammar, language)
    if (gender) return { gender, sure: 0.9 }
  }
  const role = roleBeside(tokens, range, grammar)
  return role ? { gender: role, sure: 0.8 } : { gender: null, sure: 0 }
}

export function genderOfTitle(form: string, grammar: Grammar): Gender {
  const word = lookupForm(form)
  if (grammar.feminineTitles.has(word)) return 'Fem'
  return grammar.masculineTitles.has(word) ? 'Masc' : null
}

/** Null for a first name of both ("Claude", "Robin") and for one that no list knows. */
function genderOfFirstName(first: string, grammar: Grammar, language: Language): Gender {
  const part = first.split('-')[0] ?? ''
  if (grammar.feminineFirstNames.has(part)) return 'Fem'
  if (grammar.firstNames.has(part)) return 'Masc'
  for (const name of [first, part]) {
    const kinds = kindsOfName(name, language)
    const [woman, man] = [kinds.includes('woman'), kinds.includes('man')]
    if (woman !== man) return woman ? 'Fem' : 'Masc'
  }
  return null
}

/** "la ministre de l'Énergie Claude Roy": the noun that the name is an apposition of, in a language whose nouns have gender. */
function roleBeside(tokens: readonly TaggedToken[], range: Entity['tokens'], grammar: Grammar): Gender {
  const inside = (at: number) => at >= range.from && at < range.to
  for (let at = range.from; at < range.to; at++) {
    const over = tokens[tokens[at]?.head ?? -1]
    if (
      !over ||
      inside(tokens[at]?.head ?? -1) ||
      !/^(?:appos|flat|nmod|amod)/.test(tokens[at]?.deprel ?? '')
    )
      continue
    if (over.upos === 'NOUN' && grammar.roleNouns.has(lookupForm(over.form))) return genderOf(over)
  }
  const below = tokens.find((token, at) => !inside(at) && inside(token.head) && token.deprel === 'appos')
  return below?.upos === 'NOUN' && grammar.roleNouns.has(lookupForm(below.form)) ? genderOf(below) : null
}

function genderOfThing(
  { tokens }: Sentence,
  { tokens: range }: Named,
  head: TaggedToken | null,
): { gender: Gender; sure: number } {
  const determiner = tokens[range.from - 1]
  const byArticle = determiner?.upos === 'DET' || determiner?.contracted ? genderOf(determiner) : null
  if (byArticle) return { gender: byArticle, sure: 0.9 }
  const own = head ? genderOf(head) : genderOf(tokens[range.from])
  return { gender: own, sure: own ? (head ? 0.85 : 0.5) : 0 }
}

function genderOf(token: TaggedToken | undefined): Gender {
  const gender = token?.feats.Gender
  return gender === 'Masc' || gender === 'Fem' ? gender : null
}

/** "les Pays-Bas", "aux Pays-Bas": the article or the preposition that holds it tells a plural. */
export function numberOf({ tokens }: Sentence, entity: Named): 'Sing' | 'Plur' {
  const before = tokens[entity.tokens.from - 1]
  const plural = before?.feats.Number === 'Plur' && (before.upos === 'DET' || before.upos === 'ADP')
  return plural && entity.class !== 'person' ? 'Plur' : 'Sing'
}
