import { placesOf } from '@/lib/linguistics/places-of-document'
import type { Chain, Document, Role } from '@/lib/model/document'
import { overlaps, textOf } from '@/lib/model/span'
import type { Judging } from '../verifying/judging-of'
import { chainAt } from '../verifying/mentions'
import { countWords, flat } from '../verifying/words'
import type { Request } from './request'

/** The functions of other people of the article, beside a function; any other phrase is asked open. */
export function rolesLike({ document, keySpan, key, judging }: Request): string[] {
  const own = placesOf(document)
    .roles.near(keySpan)
    .find(role => overlaps(role.span, keySpan))
  if (!own) return []
  const holder = document.entities[own.entity]
  const person = holder ? chainAt(document, holder.span) : null
  const model = makeOf(key, judging)
  const alike = rolesOf(document, judging).filter(
    ({ role, person: other, words, opener, elided, owned }) =>
      role !== own &&
      (person === null || other !== person) &&
      // "présidente" among men is hers.
      !(person?.gender && other?.gender && person.gender !== other.gender) &&
      opener === model.opener &&
      elided === model.elided &&
      words > 1 &&
      // "son prédécesseur" needs what stands before it.
      !owned,
  )
  return alike
    .sort((a, b) => Math.abs(a.words - model.words) - Math.abs(b.words - model.words))
    .map(({ text }) => text)
}

type Make = { opener: string; elided: boolean; owned: boolean; words: number }

function makeOf(text: string, judging: Judging): Make {
  const opens = flat(text)
  return {
    opener: judging.determiners[opens.split(/[\s']/u)[0] ?? ''] ?? '',
    elided: /^l['’]/i.test(text),
    // "nominally her deputy": whose, the article tells.
    owned: opens.split(' ').some(word => judging.possessives.includes(word)),
    words: countWords(text),
  }
}

type Told = Make & { role: Role; text: string; person: Chain | null }

const made = new WeakMap<Document, readonly Told[]>()

/** The functions of an article with their bearers, looked at once. */
function rolesOf(document: Document, judging: Judging): readonly Told[] {
  const known =
    made.get(document) ??
    document.roles.flatMap(role => {
      const entity = document.entities[role.entity]
      const text = smallOpener(textOf(document.article.text, role.span), judging)
      return entity ? [{ role, text, person: chainAt(document, entity.span), ...makeOf(text, judging) }] : []
    })
  made.set(document, known)
  return known
}

/** "Le président" as it stood at the head of its sentence: among options it is "le président". */
function smallOpener(text: string, judging: Judging): string {
  const opener = /^\p{L}+['’]?/u.exec(text)?.[0] ?? ''
  return judging.articles.includes(flat(opener)) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
