import type { Document } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Judging } from './judging-of'
import { flat, fold } from './words'

const made = new WeakMap<Document, ReadonlySet<string>>()

/** Names (folded) that were read as people’s and are none: "Blue Harbour (1973)" is a work, "Ida Brenn, which sells boats" a firm. */
export function thingsNamed(document: Document, judging: Judging): ReadonlySet<string> {
  const known = made.get(document) ?? findThings(document, judging)
  made.set(document, known)
  return known
}

function findThings({ entities, article: { text } }: Document, judging: Judging): Set<string> {
  const things = new Set<string>()
  for (const { class: named, span } of entities) {
    if (named !== 'person') continue
    const behind = text.slice(span.end, span.end + near)
    const before = flat(text.slice(Math.max(0, span.start - near), span.start)).trim()
    // "the film by Ida Brenn (1973)": the year is that of the film.
    const owns = [...judging.ofWords, ...judging.byWords].some(word => ` ${before}`.endsWith(` ${word}`))
    if ((aYear.test(behind) && !owns) || judging.saidOfThing.test(behind))
      things.add(fold(textOf(text, span)))
  }
  return things
}

const near = 12
const aYear = /^ \((?:1[5-9]|20)\d\d\)/u
