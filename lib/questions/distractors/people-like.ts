import { grammarOf } from '@/lib/linguistics/grammar'
import { kindsOfName } from '@/lib/linguistics/lexicon/gazetteer'
import { isPersonNoun } from '@/lib/linguistics/linking/kinds'
import { lookupForm } from '@/lib/linguistics/lookup-form'
import type { Document } from '@/lib/model/document'
import { type Span, textOf } from '@/lib/model/span'
import { chainAt } from '../verifying/mentions'
import { thingsNamed } from '../verifying/things-named'
import { flat, fold } from '../verifying/words'
import { byLikeness, type Named, namedInArticle } from './named-in-article'
import type { Request } from './request'

/** Other people of the article; of the key's gender when both are known; those who have a function if the key has. */
export function peopleLike(request: Request): string[] {
  const { document, keySpan, key, stem, judging } = request
  const own = chainAt(document, keySpan)
  const known = knownOf(document)
  const full = key.includes(' ')
  const fits = namedInArticle('person', request).filter(
    person =>
      // A full name among surnames is seen at once, and a surname among full names.
      (person.text.includes(' ') ? full : !full && person.mentions > 1) && !isNobody(person, request, known),
  )
  const alike = fits.filter(person => !own?.gender || !person.gender || person.gender === own.gender)
  // "Qui est la directrice …" is asked of a woman: a man beside her is no choice.
  const possible = judging.genderedStem.test(stem) || alike.length >= 3 ? alike : fits
  const women = judging.feminineStem.test(stem)
  const told = speakersGender(request)
  const names = possible
    .filter(person => !women || person.gender !== 'Masc')
    .filter(person => !told || !person.gender || person.gender === told)
    .filter(person => !mayBeTheSame(person, key, own?.gender ?? null))
    .map(person => ({
      ...person,
      mentions: person.mentions + (known.holders.has(person.text) || known.actors.has(person.text) ? 2 : 0),
    }))
  const ordered = byLikeness(names, request).map(person => person.text)
  const speakers = ordered.filter(name => known.speakers.has(name))
  const holders = ordered.filter(name => known.holders.has(name) && !known.speakers.has(name))
  // "Qui a dit : « … » ?": whoever says something else in the article is the best wrong answer, whoever has a function may be
  // one; of a hero of a film or a painter long dead nobody thinks.
  if (/[«“"]/u.test(stem)) return [...speakers, ...holders]
  return judging.officeAsked.test(flat(stem))
    ? ordered.filter(name => known.holders.has(name) || known.speakers.has(name))
    : ordered
}

/** "Jacques Carel" and "Jojo Carel": of one family name, and nothing tells that they are two. */
function mayBeTheSame({ text, gender }: Named, key: string, own: 'Fem' | 'Masc' | null): boolean {
  const surname = (name: string) => (name.includes(' ') ? name.split(/\s+/).at(-1) : null)
  const alike = surname(text) !== null && surname(text) === surname(key)
  return alike && (own === null || gender === null || own === gender)
}

/** « … mon mari … »: the words said tell that a woman said them, and a man beside her is no choice. */
function speakersGender({ stem, judging: { speakersGender: signs } }: Request): 'Fem' | 'Masc' | null {
  const [, words = ''] = /[«“"](.*)[»”"]/su.exec(stem) ?? []
  const said = flat(words)
  return signs.Fem.test(said) ? 'Fem' : signs.Masc.test(said) ? 'Masc' : null
}

/** "les Alpes", "Le Clou", "the Gap": what takes an article is nobody, whatever it was taken for. */
function hasArticle({ text: name, index }: Named, { document, judging }: Request): boolean {
  const opens = flat(name).split(' ')[0] ?? ''
  if (judging.determiners[opens] || opens === 'the') return true
  const entity = document.entities[index]
  // As far back as the longest of the small words reaches.
  const before = entity
    ? flat(document.article.text.slice(Math.max(0, entity.span.start - 20), entity.span.start))
    : ''
  return (
    /(?:^|[^\p{L}])(?:le|la|les|des|aux|the|l'|du|au)\s?$/u.test(before) || judging.placeLead.test(before)
  )
}

/** "l’école Jean Roy", "la place Ada Tarn": a noun of a place or a body right before it tells that it is only called so. */
function isNamedAfter({ text: name, index }: Named, { document }: Request): boolean {
  const { placeNouns, organisationNouns } = grammarOf(document.article.language)
  const own = document.entities[index]
  const chain = own ? chainAt(document, own.span) : null
  const places = chain?.mentions.filter(({ form }) => form === 'name') ?? (own ? [own] : [])
  return places.some(({ sentence, span }) => {
    if (textOf(document.article.text, span).split(/\s+/).length < name.split(' ').length) return false
    const { tokens } = document.sentences[sentence] ?? { tokens: [] }
    const at = tokens.findIndex(token => token.span.start === span.start)
    // "l’école juive Jean Roy".
    const before = tokens[at - 1]?.upos === 'ADJ' ? tokens[at - 2] : tokens[at - 1]
    const noun = lookupForm(before?.form ?? '')
    return before?.upos === 'NOUN' && (placeNouns.has(noun) || organisationNouns.has(noun))
  })
}

/**
 * "un compte Blip Tok": where a noun for no person stands before every mention of it, and no first name, function or word
 * said tells of somebody.
 */
function isThing(
  { text: name, index }: Named,
  { document }: Request,
  { speakers, holders }: Pick<Known, 'speakers' | 'holders'>,
): boolean {
  const grammar = grammarOf(document.article.language)
  const first = lookupForm(name.split(/[\s-]/u)[0] ?? '')
  const kinds = kindsOfName(first, document.article.language)
  const told =
    speakers.has(name) || holders.has(name) || kinds.some(kind => /^(?:woman|man|first)$/.test(kind))
  const own = document.entities[index]
  if (grammar.describesNext || told || !own) return false
  const places = chainAt(document, own.span)?.mentions.filter(({ form }) => form === 'name') ?? [own]
  return places.every(({ sentence, span }) => {
    const { tokens } = document.sentences[sentence] ?? { tokens: [] }
    const before = tokens[tokens.findIndex(token => token.span.start === span.start) - 1]
    // "l’Argovien Ivo Tarn" has a capital.
    const small = before?.upos === 'NOUN' && /^\p{Ll}/u.test(before.form)
    return small && !isPersonNoun(before, grammar)
  })
}

/** "Loi Travail", "Model XII": the article writes its first word small as well. */
function isCommonWord(name: string, forms: ReadonlySet<string>): boolean {
  return forms.has(flat(name).split(/[\s-]/u)[0] ?? '')
}

/** What is asked of every name beside every key, laid out once for an article. */
type Known = {
  forms: ReadonlySet<string>
  /** Names of those whom a quotation is given to, and of those who have a function. */
  speakers: ReadonlySet<string>
  holders: ReadonlySet<string>
  /** Names of those who do something in the article. */
  actors: ReadonlySet<string>
  /** Names that are no person's beside whatever key, by where they stand first. */
  nobodies: Map<number, boolean>
}

const made = new WeakMap<Document, Known>()

function knownOf(document: Document): Known {
  const known = made.get(document) ?? layOut(document)
  made.set(document, known)
  return known
}

function layOut(document: Document): Known {
  const { sentences, quotations, roles, entities, clauses, chains } = document
  const nameAt = (span: Span | null | undefined) => (span && chainAt(document, span)?.name) ?? []
  return {
    forms: new Set(sentences.flatMap(({ tokens }) => tokens.map(({ form }) => form))),
    speakers: new Set(quotations.flatMap(({ speaker }) => nameAt(speaker))),
    holders: new Set(roles.flatMap(({ entity }) => nameAt(entities[entity]?.span))),
    actors: new Set(
      clauses.flatMap(
        ({ subject: { phrase } }) => (phrase?.chain != null && chains[phrase.chain]?.name) || [],
      ),
    ),
    nobodies: new Map(),
  }
}

function isNobody(person: Named, request: Request, { forms, nobodies, speakers, holders }: Known): boolean {
  const there = nobodies.get(person.index)
  if (there !== undefined) return there
  const nobody =
    !/^\p{Lu}\p{L}/u.test(person.text) ||
    thingsNamed(request.document, request.judging).has(fold(person.text)) ||
    hasArticle(person, request) ||
    isCommonWord(person.text, forms) ||
    isNamedAfter(person, request) ||
    isThing(person, request, { speakers, holders }) ||
    isDoubtful(person, request, { speakers, holders })
  nobodies.set(person.index, nobody)
  return nobody
}

/** Neither a first name nor a function, a word said or a pronoun tells that it is somebody ("Inzozi Nziza", a shop). */
function isDoubtful(
  { text, gender, index }: Named,
  { document }: Request,
  { speakers, holders }: Pick<Known, 'speakers' | 'holders'>,
): boolean {
  if (gender !== null || speakers.has(text) || holders.has(text)) return false
  const entity = document.entities[index]
  const chain = entity ? chainAt(document, entity.span) : null
  const called = chain?.mentions.some(({ form }) => form === 'pronoun' || form === 'role') ?? false
  return !called && (entity?.confidence ?? 1) < 0.9
}
