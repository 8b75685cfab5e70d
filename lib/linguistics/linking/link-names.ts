import type { Entity, NameValue, Parsed } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { textOf } from '@/lib/model/span'
import type { Grammar } from '../grammar'
import { folded } from '../naming/countries'
import { genderOfTitle, numberOf } from '../naming/value-names'
import { acronymsBeside, coreOf, countryOf, namesPerson } from './aliases'
import { type Bearer, Bearers } from './bearers'
import type { ChainBook } from './chain-book'

const linked = new Set(['person', 'organisation', 'place', 'work', 'event', 'other'])

/**
 * One chain for each bearer of a name: the same words; a family name, a first name or "J. Roe" of one bearer only; an acronym beside
 * a name or that has its initials; a firm without "SA"; the other names of a country. Two who could bear it: refused, as a tie.
 */
export function linkNames(parsed: Parsed, book: ChainBook, grammar: Grammar): void {
  const { article, entities } = parsed
  const chains = new Map<string, number>()
  const bearers = new Bearers()
  const longestFirst = entities
    .map((entity, index) => ({ entity, index }))
    .filter(({ entity }) => linked.has(entity.class))
    .sort(
      (a, b) =>
        wordsIn(b.entity) - wordsIn(a.entity) ||
        Number(isDoubtful(a.entity)) - Number(isDoubtful(b.entity)) ||
        a.index - b.index,
    )
  for (const { entity: marked, index } of longestFirst) {
    const name = withoutHonours(textOf(article.text, marked.span).replace(/\s+/g, ' '), marked, grammar)
    const entity = asPerson(marked, folded(name), chains, bearers)
    const reigning = regnalTitle(parsed, entity, grammar)
    const shared = keysOf(name, entity, article.language, grammar)
    const keys = reigning ? [`person ${reigning} ${folded(name)}`] : shared
    const title = titleOf(parsed, entity, grammar)
    let chain = keys.flatMap(key => chains.get(key) ?? [])[0]
    let sure = entity.confidence
    if (chain === undefined) {
      const others = reigning ? [] : meantBy(folded(name).split(' '), entity, title, bearers, book)
      const meant = headed(others, parsed, book)
      if (meant.length === 1) chain = meant[0]?.chain
      else if (meant.length > 1) {
        // "Roe" where a Jane and a John Roe are known: a chain by itself, and not to be trusted.
        const rivals = meant.map(({ entity: { span } }) => span)
        book.refuse({ span: entity.span, sentence: entity.sentence, form: 'name', reason: 'tie', rivals })
        chain = book.start(name, entity.class, title, 'Sing')
        sure = 0.3
      }
    }
    chain ??= book.start(
      asWritten(name, entity),
      entity.class,
      title ?? nameValueOf(entity)?.gender ?? null,
      numberIn(parsed, entity),
    )
    if (sure > 0.3)
      for (const key of new Set([...keys, ...shared])) if (!chains.has(key)) chains.set(key, chain)
    book.addEntity(chain, index, {
      span: entity.span,
      sentence: entity.sentence,
      form: 'name',
      confidence: sure,
    })
    const told = title ?? (entity.class === 'person' ? nameValueOf(entity)?.gender : null)
    if (told) book.setGender(chain, told)
    const words = folded(name).split(' ')
    if (words.length > 1) bearers.add({ chain, words, person: entity.class === 'person', entity })
    const tokens = parsed.sentences[entity.sentence]?.tokens ?? []
    for (const acronym of entity.class === 'person' ? [] : acronymsBeside(tokens, entity.tokens))
      chains.set(kindOf(entity) + folded(acronym), chain)
  }
}

/**
 * "Hugh Pell FRS", "Baron Pell": letters behind a person's name and a title before it are no part of it. A name all in capitals is
 * left, and so is the title of somebody who has no other name: "Queen Anne".
 */
function withoutHonours(
  name: string,
  { class: kind }: Entity,
  { personTitles, regnalTitles }: Grammar,
): string {
  if (kind !== 'person') return name
  const title = name.slice(0, name.indexOf(' ') + 1)
  const is = title.trim().toLowerCase()
  const own = personTitles.has(is) && !regnalTitles.has(is) ? name.slice(title.length) : name
  const bare = own.replace(/(?:,?\s\p{Lu}{2,5})+$/u, '')
  return /\p{Ll}/u.test(bare) && bare.includes(' ') ? bare : own
}

/** "UN HOMMAGE À ADA TARN": of a name that a heading or a banner has in capitals, as it is written elsewhere. */
function asWritten(name: string, { class: kind }: Entity): string {
  const shouts = /^\p{Lu}{2,}(?:[-’' ]\p{Lu}{2,})+$/u.test(name) && /\p{Lu}{4}/u.test(name)
  return kind === 'person' && shouts
    ? name.replace(/(?<=\p{L})\p{L}+/gu, letters => letters.toLowerCase())
    : name
}

/** Naming could not tell what it is. */
function isDoubtful({ class: kind, confidence }: Entity): boolean {
  return kind === 'other' || confidence < 0.5
}

/** "Reeve" alone, where naming knew nobody, once "Anna Reeve" or a sure "Reeve" was told of: she is meant. */
function asPerson(
  entity: Entity,
  name: string,
  chains: ReadonlyMap<string, number>,
  bearers: Bearers,
): Entity {
  if (entity.class === 'person' || !isDoubtful(entity) || chains.has(name)) return entity
  const known =
    chains.has(`person ${name}`) ||
    bearers.peopleBy(name.split(' ')).some(({ words }) => namesPerson(name.split(' '), words))
  return known ? { ...entity, class: 'person', confidence: Math.max(entity.confidence, 0.5) } : entity
}

function wordsIn({ tokens }: Entity): number {
  return tokens.to - tokens.from
}

function nameValueOf({ value }: Entity): NameValue | null {
  return value?.kind === 'name' ? value : null
}

/** Persons and things are told apart: "Orange" the town is not "Orange" the man. */
const kindOf = ({ class: kind }: Entity) => (kind === 'person' ? 'person ' : '')

function keysOf(name: string, entity: Entity, language: Language, grammar: Grammar): string[] {
  const kind = kindOf(entity)
  const country = entity.class === 'person' ? null : countryOf(name, language)
  const core = entity.class === 'organisation' ? coreOf(folded(name), grammar) : null
  return [kind + folded(name), ...(country ? [`country ${country}`] : []), ...(core ? [kind + core] : [])]
}

/** Who is meant by a shorter name, told apart by title when they can be. */
function meantBy(
  words: readonly string[],
  entity: Entity,
  title: NameValue['gender'],
  bearers: Bearers,
  book: ChainBook,
): Bearer[] {
  const fits = (bearer: Bearer) => {
    const gender = book.look(bearer.chain)?.gender ?? null
    return namesPerson(words, bearer.words) && (!title || !gender || gender === title)
  }
  const [only = '', ...more] = words
  const acronym = () => (more.length === 0 ? bearers.byInitials(only) : [])
  const meant = entity.class === 'person' ? bearers.peopleBy(words).filter(fits) : acronym()
  return meant.filter((bearer, i) => meant.findIndex(other => other.chain === bearer.chain) === i)
}

/** An article about one bearer means that one by the bare name: whom the title tells apart, or whom it opens with and goes on about. */
function headed(meant: readonly Bearer[], { article }: Parsed, book: ChainBook): readonly Bearer[] {
  if (meant.length < 2) return meant
  const title = new Set(folded(article.title).split(/[^\p{L}\d.'-]+/u))
  const told = meant.map(({ words }) => words.filter(word => title.has(word)).length)
  const most = Math.max(...told)
  if (most > 1 && told.filter(count => count === most).length === 1)
    return meant.filter((_, i) => told[i] === most)
  const mentions = (bearer: Bearer) => book.look(bearer.chain)?.mentions ?? []
  const opening = meant.find(bearer => mentions(bearer).some(({ sentence }) => sentence === 0))
  if (!opening) return meant
  const [own, all] = [
    mentions(opening).length,
    meant.reduce((sum, bearer) => sum + mentions(bearer).length, 0),
  ]
  return own > 1 && own > all / 2 ? [opening] : meant
}

/** "le pape François" is not the François Marre of the article. */
function regnalTitle(
  { sentences }: Parsed,
  { class: kind, sentence, tokens: { from, to } }: Entity,
  { regnalTitles }: Grammar,
): string | null {
  const before = sentences[sentence]?.tokens[from - 1]?.form.toLowerCase() ?? ''
  return kind === 'person' && to - from === 1 && regnalTitles.has(before) ? before : null
}

function titleOf(parsed: Parsed, entity: Entity, grammar: Grammar): NameValue['gender'] {
  return genderOfTitle(parsed.sentences[entity.sentence]?.tokens[entity.tokens.from - 1]?.form ?? '', grammar)
}

function numberIn(parsed: Parsed, entity: Entity): 'Sing' | 'Plur' {
  const sentence = parsed.sentences[entity.sentence]
  return nameValueOf(entity)?.number ?? (sentence ? numberOf(sentence, entity) : 'Sing')
}
