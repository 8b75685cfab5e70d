import { paragraphSeparator, paragraphSpans } from '@/lib/model/article'
import { type ArticleLanguage, engineLanguage } from '@/lib/model/article-language'
import { overlaps, type Span, textOf } from '@/lib/model/span'
import { foldAccents } from './typed/normalise'
import { scoringWords } from './words'

/**
 * The sentences of an article as readers count them, without the spaces between: what one tap marks, and what a mark is
 * measured in. The platform's own rules (UAX 29), but for the point of a title or an initial ("M. Dupont", "J. Verne").
 */
export function cutSentences(text: string, language: ArticleLanguage): Span[] {
  const sentences: Span[] = []
  const close = (from: number, to: number) => {
    const words = text.slice(from, to)
    const start = from + words.length - words.trimStart().length
    const end = from + words.trimEnd().length
    if (end > start) sentences.push({ start, end })
  }
  let start = 0
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    if (endsInTitle(segment, language) || endsInOrdinal(segment, language)) continue
    close(start, index + segment.length)
    start = index + segment.length
  }
  close(start, text.length)
  return sentences
}

/** The sentences of the paragraphs that the spans touch: a mark is measured without cutting a whole book. */
export function cutSentencesAt(text: string, language: ArticleLanguage, spans: readonly Span[]): Span[] {
  return paragraphSpans(text.split(paragraphSeparator))
    .filter(paragraph => spans.some(span => overlaps(span, paragraph)))
    .flatMap(paragraph =>
      cutSentences(textOf(text, paragraph), language).map(({ start, end }) => ({
        start: paragraph.start + start,
        end: paragraph.start + end,
      })),
    )
}

function endsInTitle(segment: string, language: ArticleLanguage): boolean {
  const last = /(?<![\p{L}\p{N}])(\p{L}+)\.[^\S\n]*$/u.exec(segment)?.[1]
  if (last === undefined) return false
  if (/^\p{Lu}$/u.test(last)) return true
  const read = engineLanguage(language)
  return read !== null && scoringWords[read].titles.includes(foldAccents(last).toLowerCase())
}

/** "am 12. September": here a point makes a number an ordinal, and ends no sentence. */
function endsInOrdinal(segment: string, language: ArticleLanguage): boolean {
  return pointedOrdinals.has(language) && /(?<![\p{L}\p{N}.,])\d{1,2}\.[^\S\n]*$/u.test(segment)
}
const pointedOrdinals = new Set<ArticleLanguage>('cs da de et fi hr hu is lv nb no pl sk sl sr tr'.split(' '))

const segmenters = new Map<ArticleLanguage, Intl.Segmenter>()
function segmenterOf(language: ArticleLanguage): Intl.Segmenter {
  const made = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}
