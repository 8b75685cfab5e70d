import type { Entity, Parsed } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { folded } from '../naming/countries'
import type { ChainBook } from './chain-book'

const linked = new Set(['person', 'organisation', 'place', 'work', 'event', 'other'])

/** One chain for each name: the same words, a family name of one bearer only, and the acronym in brackets after a name. */
export function linkNames(parsed: Parsed, book: ChainBook, grammar: Grammar): void {
  const { article, entities } = parsed
  const chains = new Map<string, number>()
  const longestFirst = entities
    .map((entity, index) => ({ entity, index }))
    .filter(({ entity }) => linked.has(entity.class))
  longestFirst.sort((a, b) => wordsIn(b.entity) - wordsIn(a.entity) || a.index - b.index)
  for (const { entity, index } of longestFirst) {
    const name = textOf(article.text, entity.span)
    const key = folded(name)
    let chain = chains.get(key)
    let sure = entity.confidence
    if (chain === undefined && entity.class === 'person' && wordsIn(entity) === 1) {
      const bearers = bearersOf(key, entity, parsed, chains, book, grammar)
      if (bearers.length === 1 && bearers[0] !== undefined) chain = bearers[0]
      // Two people of one family name: this mention is a chain by itself, and not to be trusted.
      else if (bearers.length > 1) {
        chain = book.start(name, 'person', genderByTitle(parsed, entity, grammar), 'Sing')
        sure = 0.3
      }
    }
    if (chain === undefined) {
      chain = book.start(name, entity.class, genderOf(parsed, entity, grammar), numberOf(parsed, entity))
      chains.set(key, chain)
    }
    book.addEntity(chain, index, {
      span: entity.span,
      sentence: entity.sentence,
      form: 'name',
      confidence: sure,
    })
    const gender = genderByTitle(parsed, entity, grammar)
    if (gender) book.setGender(chain, gender)
    const acronym = acronymAfter(parsed, entity)
    if (acronym) chains.set(folded(acronym), chain)
  }
}

function wordsIn({ tokens }: Entity): number {
  return tokens.to - tokens.from
}

/** Chains of persons whose full name has this word as its last or first, told apart by title when they can be. */
function bearersOf(
  key: string,
  entity: Entity,
  parsed: Parsed,
  chains: ReadonlyMap<string, number>,
  book: ChainBook,
  grammar: Grammar,
): number[] {
  const all = [...chains].flatMap(([name, chain]) => {
    const words = name.split(' ')
    const bears =
      words.length > 1 && book.look(chain)?.class === 'person' && (words.at(-1) === key || words[0] === key)
    return bears ? [chain] : []
  })
  // An article about one bearer means that one by the bare name.
  const headed = all.filter(chain =>
    folded(parsed.article.title).includes(folded(book.look(chain)?.name ?? '?')),
  )
  if (headed.length === 1) return headed
  const title = genderByTitle(parsed, entity, grammar)
  const fitting = all.filter(chain => !title || (book.look(chain)?.gender ?? title) === title)
  return [...new Set(fitting)]
}

function acronymAfter(parsed: Parsed, entity: Entity): string | null {
  const tokens = parsed.sentences[entity.sentence]?.tokens ?? []
  const [open, word, close] = [
    tokens[entity.tokens.to],
    tokens[entity.tokens.to + 1],
    tokens[entity.tokens.to + 2],
  ]
  return open?.form === '(' && close?.form === ')' && word && /^\p{Lu}[\p{Lu}\d.-]+$/u.test(word.form)
    ? word.form
    : null
}

function genderByTitle(parsed: Parsed, entity: Entity, grammar: Grammar): 'Masc' | 'Fem' | null {
  const before = lookupForm(parsed.sentences[entity.sentence]?.tokens[entity.tokens.from - 1]?.form ?? '')
  if (grammar.feminineTitles.has(before)) return 'Fem'
  return grammar.masculineTitles.has(before) ? 'Masc' : null
}

/** "les Pays-Bas", "aux Pays-Bas": the article or the preposition that holds it tells a plural. */
function numberOf(parsed: Parsed, entity: Entity): 'Sing' | 'Plur' {
  const before = parsed.sentences[entity.sentence]?.tokens[entity.tokens.from - 1]
  const plural = before?.feats.Number === 'Plur' && (before.upos === 'DET' || before.upos === 'ADP')
  return plural && entity.class !== 'person' ? 'Plur' : 'Sing'
}

function genderOf(parsed: Parsed, entity: Entity, grammar: Grammar): 'Masc' | 'Fem' | null {
  const tokens = parsed.sentences[entity.sentence]?.tokens ?? []
  const titled = genderByTitle(parsed, entity, grammar)
  if (titled) return titled
  const first = lookupForm(tokens[entity.tokens.from]?.form ?? '').split('-')[0] ?? ''
  if (entity.class === 'person' && wordsIn(entity) > 1) {
    if (grammar.feminineFirstNames.has(first)) return 'Fem'
    if (grammar.firstNames.has(first)) return 'Masc'
    return null
  }
  if (entity.class === 'person') return null
  const determiner = tokens[entity.tokens.from - 1]
  const gender =
    determiner?.upos === 'DET' ? determiner.feats.Gender : tokens[entity.tokens.from]?.feats.Gender
  return gender === 'Masc' || gender === 'Fem' ? gender : null
}
