import { flat } from '../verifying/words'
import { leadOf, withLead } from './lead'
import { byLikeness, namedInArticle } from './named-in-article'
import type { Request } from './request'

/**
 * Other organisations of the article, with the article that they have there when the key has one; only those of the kind
 * that the stem asks for, where it asks for one ("Quelle armée").
 */
export function* organisationsLike(request: Request): Iterable<string> {
  const { lead, bare } = leadOf(request.key, request.judging)
  const names = namedInArticle('organisation', request).filter(
    ({ text }) => isOfKind(text, request) && !endsAlike(text, bare) && isOfScript(text, bare),
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

/** A name in other letters is seen at once. */
const isOfScript = (name: string, key: string) => isLatin(name) === isLatin(key)

const isLatin = (name: string) => /\p{Script=Latin}/u.test(name)
