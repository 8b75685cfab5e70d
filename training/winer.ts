import { joinParagraphs, type ReadableArticle } from '@/lib/model/article'
import type { Language } from '@/lib/model/language'

/** WiNER's classes as ours; dates and hours are found by rules. */
const classes: Record<string, string> = {
  Person: 'person',
  Organization: 'organisation',
  Location: 'place',
  Product: 'work',
  Event: 'event',
}
export const winerClasses: readonly string[] = Object.values(classes)

export type NamedSpan = { class: string; start: number; end: number }
type WinerDocument = { id: string; text: string; entities: { type: string; start: number; end: number }[] }

/** Documents "2016_01_03-001" of days that divide by eight: a fixed eighth that nothing is trained on. */
export function heldOut(id: string): boolean {
  const day = /^\d{4}_\d{2}_(\d{2})/.exec(id)?.[1]
  return day !== undefined && Number(day) % 8 === 0
}

export function namesOfWiner({ entities }: WinerDocument): NamedSpan[] {
  return entities.flatMap(({ type, start, end }) =>
    classes[type] ? [{ class: classes[type], start, end }] : [],
  )
}

/** Names that lie in no longer one; of two that are the same words, the first. */
export function outermost(names: readonly NamedSpan[]): NamedSpan[] {
  return names.filter(
    (name, i) =>
      !names.some(
        (other, j) =>
          j !== i &&
          other.start <= name.start &&
          other.end >= name.end &&
          (other.end - other.start > name.end - name.start || j < i),
      ),
  )
}

/** The text as an article of the same offsets: blank lines part its paragraphs, other line ends are spaces. */
export function articleOf(text: string, language: Language): ReadableArticle {
  const even = text.replace(/\n+/g, ({ length }) => (length === 1 ? ' ' : `\n\n${' '.repeat(length - 2)}`))
  const paragraphs = even.split('\n\n')
  return {
    title: '',
    language,
    byline: null,
    date: null,
    left: [],
    paragraphs,
    text: joinParagraphs(paragraphs),
  }
}
