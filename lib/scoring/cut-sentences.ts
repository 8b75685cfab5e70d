import type { Language } from '@/lib/model/language'
import type { Span } from '@/lib/model/span'
import { foldAccents } from './typed/normalise'
import { scoringWords } from './words'

/**
 * The sentences of an article as readers count them, without the spaces between: what one tap marks, and what a mark is
 * measured in. The platform's own rules (UAX 29), but for the point of a title or an initial ("M. Dupont", "J. Verne").
 */
export function cutSentences(text: string, language: Language): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    const end = index + segment.trimEnd().length
    if (endsInTitle(segment, language)) continue
    const from = start + (text.slice(start).length - text.slice(start).trimStart().length)
    if (end > from) sentences.push({ start: from, end })
    start = index + segment.length
  }
  const rest = text.slice(start).trim()
  return rest === ''
    ? sentences
    : [...sentences, { start: text.indexOf(rest, start), end: text.trimEnd().length }]
}

function endsInTitle(segment: string, language: Language): boolean {
  const last = /(?<![\p{L}\p{N}])(\p{L}+)\.[^\S\n]*$/u.exec(segment)?.[1]
  if (last === undefined) return false
  return /^\p{Lu}$/u.test(last) || scoringWords[language].titles.includes(foldAccents(last).toLowerCase())
}

const segmenters = new Map<Language, Intl.Segmenter>()
function segmenterOf(language: Language): Intl.Segmenter {
  const made = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}
