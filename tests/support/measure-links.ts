import { readArticle } from '@/lib/linguistics/read-article'
import type { Document, Mention } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import type { Span } from '@/lib/model/span'
import { type Anaphor, type LinkKind, type Marked, readLinkTexts, type Split } from '@/training/links/marks'
import { anArticle } from './an-article'

export type LinkOutcome = {
  text: string
  words: string
  kind: LinkKind
  /** What stands in the yardstick: a referent, a tie, or nobody at all. */
  gold: string
  found: string
  right: boolean
  linked: boolean
  /** Of a tie: the reader says that it refused, and why. */
  said: boolean
}

/** What the reader makes of every marked word of a half. */
export function measureLinks(language: Language, split: Split): LinkOutcome[] {
  return readLinkTexts(language, split).flatMap(marked => {
    const document = readArticle(anArticle(language, ...marked.paragraphs))
    const text = marked.paragraphs.join(' ¶ ')
    const outcomes = marked.anaphors.map(anaphor => outcomeOf(anaphor, marked, document, text))
    return [...outcomes, ...unmarked(marked, document, text)]
  })
}

function outcomeOf(anaphor: Anaphor, marked: Marked, document: Document, text: string): LinkOutcome {
  const chain = document.chains.find(({ mentions }) => mentions.some(m => home(m, marked) === anaphor))
  const referents = new Set(
    (chain?.mentions ?? []).flatMap(m => {
      const place = home(m, marked)
      return place && !('kind' in place) ? [place.referent] : []
    }),
  )
  // A mention that is a chain by itself is linked to nothing.
  const linked =
    chain !== undefined && chain.mentions[0] !== undefined && home(chain.mentions[0], marked) !== anaphor
  const [only] = referents
  const right = linked && referents.size === 1 && only === anaphor.referent
  const { kind, tie, optional, referent, span } = anaphor
  return {
    text,
    words: document.article.text.slice(span.start, span.end),
    kind,
    gold: tie ? 'tie' : referent === null ? 'nobody' : optional ? 'either' : referent,
    found: linked ? (chain?.name ?? '') : '',
    right: referent === null || (optional && !linked) ? !linked : right,
    linked,
    said: document.refusedLinks.some(refused => overlap(refused.span, span)),
  }
}

/** Links of pronouns that the text does not mark are invented. */
function unmarked(marked: Marked, document: Document, text: string): LinkOutcome[] {
  return document.chains.flatMap(chain =>
    chain.mentions
      .filter(({ form }) => form === 'pronoun' || form === 'possessive')
      .filter(mention => home(mention, marked) === null)
      .map(({ span }) => ({
        text,
        words: document.article.text.slice(span.start, span.end),
        kind: 'subject' as const,
        gold: 'nobody',
        found: chain.name,
        right: false,
        linked: true,
        said: false,
      })),
  )
}

type Place = Anaphor | Marked['introduced'][number]

/** The marked words that a mention stands for: the same ones, else a phrase that begins or ends with them, else inside. */
function home({ span, form }: Pick<Mention, 'span' | 'form'>, marked: Marked): Place | null {
  const places: Place[] = [...marked.anaphors, ...marked.introduced]
  const inside = (a: Span, b: Span) => a.start >= b.start && a.end <= b.end
  const size = (place: Place) => place.span.end - place.span.start
  const smallest = (found: Place[]) => found.toSorted((a, b) => size(a) - size(b))[0]
  const largest = (found: Place[]) => found.toSorted((a, b) => size(b) - size(a))[0]
  // Of nested marks ("[2:[his] wife]") the one that comes nearest to the words.
  return (
    smallest(places.filter(place => place.span.start === span.start && place.span.end === span.end)) ??
    largest(places.filter(place => place.span.start === span.start && inside(place.span, span))) ??
    smallest(places.filter(place => place.span.start === span.start && inside(span, place.span))) ??
    // "head of Borvik" ends with the name of another.
    (form === 'role'
      ? undefined
      : largest(places.filter(place => place.span.end === span.end && inside(place.span, span)))) ??
    smallest(places.filter(place => inside(span, place.span))) ??
    null
  )
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export type LinkFigures = {
  wanted: number
  given: number
  right: number
  precision: number
  recall: number
  ties: number
  refused: number
  said: number
}

/** Precision and recall in per cent. A link given on a tie or to nobody is a wrong link. */
export function linkFigures(outcomes: readonly LinkOutcome[]): LinkFigures {
  const strict = outcomes.filter(({ gold, right }) => gold !== 'either' || !right)
  const wanted = strict.filter(({ gold }) => /^\d/.test(gold)).length
  const given = strict.filter(({ linked }) => linked).length
  const right = strict.filter(outcome => outcome.linked && outcome.right).length
  const ties = strict.filter(({ gold }) => gold === 'tie')
  const per = (part: number, all: number) => (all ? (100 * part) / all : 100)
  return {
    wanted,
    given,
    right,
    precision: per(right, given),
    recall: per(right, wanted),
    ties: ties.length,
    refused: ties.filter(tie => !tie.linked).length,
    said: ties.filter(tie => !tie.linked && tie.said).length,
  }
}
