import { placesOf } from '@/lib/linguistics/places-of-document'
import type { Chain, Document, Mention } from '@/lib/model/document'
import { overlaps, type Span } from '@/lib/model/span'

/** The chain that has a mention on this span: the narrowest one, since mentions nest ("chef de Gazprom"). */
export function chainAt(document: Document, span: Span): Chain | null {
  return closest(document, span, mention => !isOwnerInside(mention, span), Number.POSITIVE_INFINITY)
}

/** Every name that the article gives the same referent, its fullest one first. */
export function namesOf(document: Document, chain: Chain): readonly string[] {
  const known = named.get(document) ?? new Map<Chain, readonly string[]>()
  named.set(document, known)
  const there = known.get(chain) ?? findNames(document, chain)
  known.set(chain, there)
  return there
}

/** A name that returns on every page is asked for by every candidate beside it. */
const named = new WeakMap<Document, Map<Chain, readonly string[]>>()

function findNames(document: Document, chain: Chain): string[] {
  const names = chain.mentions
    .filter(mention => mention.form === 'name' || mention.form === 'role')
    .map(mention => document.article.text.slice(mention.span.start, mention.span.end))
  return [...new Set([chain.name, ...names])]
}

/** "ses avoirs": the possessive means the owner, and not what the phrase is about. */
function isOwnerInside({ form, span: words }: Mention, span: Span): boolean {
  return form === 'possessive' && words.end - words.start < span.end - span.start
}

const distance = (a: Span, b: Span) => Math.abs(a.start - b.start) + Math.abs(a.end - b.end)

/** The chain that the words mean as a whole: of "une ferme du Valois" not that of the Valois. */
export function chainOf(document: Document, span: Span): Chain | null {
  return closest(document, span, () => true, (span.end - span.start) / 2)
}

function closest(
  document: Document,
  span: Span,
  counts: (mention: Mention) => boolean,
  most: number,
): Chain | null {
  let best: Chain | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const { chain, mention } of placesOf(document).mentions.near(span)) {
    if (!overlaps(mention.span, span) || !counts(mention)) continue
    const gap = distance(mention.span, span)
    if (gap <= most && gap < nearest) [best, nearest] = [chain, gap]
  }
  return best
}
