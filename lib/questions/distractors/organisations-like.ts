import { nounGenders } from '@/lib/linguistics/lexicon/french-nouns'
import { isSameBody } from '../verifying/is-same-body'
import { flat } from '../verifying/words'
import { leadOf, withLead } from './lead'
import { byLikeness, type Named, namedInArticle } from './named-in-article'
import type { Request } from './request'

/**
 * Other organisations of the article, with the article that they have there when the key has one; only those of the kind
 * that the stem asks for, where it asks for one ("Quelle armée").
 */
export function* organisationsLike(request: Request): Iterable<string> {
  const { lead, bare } = leadOf(request.key, request.judging)
  const names = namedInArticle('organisation', request).filter(
    name =>
      isOfKind(name.text, request) &&
      !endsAlike(name.text, bare) &&
      !isSameBody(name.text, bare, request.judging) &&
      isOfScript(name.text, bare) &&
      !isStump(name, request) &&
      !isPhrase(name.text, bare, request),
  )
  const acronym = /^\p{Lu}{2,6}$/u.test(bare)
  const alike = byLikeness(names, { ...request, key: bare }).map(name => name.text)
  const sameMake = alike.filter(name => /^\p{Lu}{2,6}$/u.test(leadOf(name, request.judging).bare) === acronym)
  for (const name of sameMake.length >= 2 ? sameMake : alike) yield* withLead(name, lead, request)
}

/**
 * "armée turque" is one, and "Ministère des Transports" is seen at once to be none; of a bare name nobody knows, and it may
 * stand beside another bare name.
 */
function isOfKind(name: string, { kind, key, judging }: Request): boolean {
  if (!kind || flat(kind) === judging.anyBody) return true
  const words = (text: string) => flat(text).split(/[\s'’-]/u)
  const [own, others] = [words(name), words(key)]
  return (
    own.includes(flat(kind)) || !(others.includes(flat(kind)) || own.some(word => judging.bodies.has(word)))
  )
}

/** "Musée Lorvel" and "beaux-arts Lorvel": called after the same, they may be one. */
function endsAlike(name: string, key: string): boolean {
  const [a, b] = [name.split(' '), key.split(' ')]
  const last = a.at(-1) ?? ''
  return a.length > 1 && b.length > 1 && /^\p{Lu}\p{L}{3,}$/u.test(last) && last === b.at(-1)
}

/** "accord de Verdel": words before a name that name no body. */
function isPhrase(name: string, key: string, { judging }: Request): boolean {
  const { bare } = leadOf(name, judging)
  const [first = ''] = flat(bare).split(/[\s'’-]/u)
  return /^\p{Ll}/u.test(bare) && !/^\p{Ll}/u.test(key) && !judging.bodies.has(first)
}

/** A name in other letters is seen at once. */
const isOfScript = (name: string, key: string) => isLatin(name) === isLatin(key)

const isLatin = (name: string) => /\p{Script=Latin}/u.test(name)

/** "Assurance" of "Assurance maladie", "Finances" of a minister’s, "Ve" of "Ve République": half of what is called so. */
function isStump({ text, index }: Named, request: Request): boolean {
  const { document, judging, key } = request
  const { bare } = leadOf(text, judging)
  if (/\s/.test(bare)) return false
  if (/^[IVX]+e?$/u.test(bare)) return true
  // "Culture", "Finances" beside "ENA": a noun that any text may hold beside a name that is none.
  if (isNoun(bare, request) && !isNoun(leadOf(key, judging).bare, request)) return true
  const entity = document.entities[index]
  const tokens = entity && document.sentences[entity.sentence]?.tokens
  const [next] = (tokens ?? []).filter(({ span }) => entity && span.start >= entity.span.end)
  const glued = next && entity && next.span.start - entity.span.end === 1
  const goesOn = glued && /^(?:ADJ|NOUN|PROPN)$/.test(next.upos) && /^\p{L}/u.test(next.form)
  const before = entity
    ? flat(document.article.text.slice(Math.max(0, entity.span.start - 60), entity.span.start))
    : ''
  return goesOn === true || judging.portfolioLead.test(before)
}

/** One word that the lexicon has as a noun; a language without such a lexicon knows none. */
function isNoun(name: string, { document }: Request): boolean {
  return (
    document.article.language === 'fr' &&
    /^\p{Lu}\p{Ll}+$/u.test(name) &&
    nounGenders(name.toLowerCase()).length > 0
  )
}
