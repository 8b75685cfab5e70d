import type { Article } from '@/lib/model/article'
import { gapKey } from '@/lib/model/cloze-gap'
import type { PortableQuestion, PortableQuiz, WrittenQuiz } from '@/lib/model/portable-quiz'
import type {
  ContentOf,
  KeyClass,
  Option,
  Penalty,
  QuestionContent,
  QuestionKind,
  Tolerance,
  TypedKey,
} from '@/lib/model/question'
import { type Span, textOf } from '@/lib/model/span'
import { quizFormat, quizVersion } from './schema'

/** The key of a question of any kind, in the shape that scripts read. */
export type ShownContent = {
  options?: { text: string; correct: boolean }[]
  penalty?: Penalty
  policy?: string
  key: string
  accepted?: string[]
  refused?: string[]
  keyClass?: KeyClass
  value?: number
  unit?: string
  tolerance?: Tolerance
  pairs?: { prompt: string; match: string }[]
  extras?: string[]
  items?: string[]
  /** Of a cloze, but for one with a single typed gap: what each gap takes. */
  gaps?: Pick<ShownContent, 'key' | 'accepted' | 'refused' | 'policy' | 'keyClass' | 'options'>[]
}
type Shower<K extends QuestionKind> = (content: ContentOf<K>) => ShownContent

type Optioned = { options: readonly Option[]; penalty?: Penalty; policy?: string }
const optioned = ({ options, penalty, policy }: Optioned): ShownContent => ({
  options: options.map(({ text, correct }) => ({ text, correct })),
  ...(penalty ? { penalty } : {}),
  ...(policy ? { policy } : {}),
  key: options
    .filter(option => option.correct)
    .map(option => option.text)
    .join(' · '),
})

const typed = ({ key }: { key: TypedKey }): ShownContent => ({
  key: key.text,
  accepted: key.accepted,
  ...(key.refused ? { refused: key.refused } : {}),
  ...(key.policy ? { policy: key.policy } : {}),
  keyClass: key.class,
})

const showers = {
  'multiple-choice': optioned,
  'multiple-response': optioned,
  'true-false': ({ key, penalty }) => ({ key: String(key), ...(penalty ? { penalty } : {}) }),
  'justified-true-false': ({ key }) => ({ key: String(key) }),
  'short-answer': typed,
  numeric: ({ key, unit }) => ({ key: key.text, value: key.value, unit, tolerance: key.tolerance }),
  cloze: ({ gaps }) => {
    const [only, ...more] = gaps
    if (only && 'key' in only && more.length === 0) return typed(only)
    return {
      key: gaps.map(gapKey).join(' · '),
      gaps: gaps.map(gap => ('key' in gap ? typed(gap) : optioned(gap))),
    }
  },
  matching: ({ pairs, extras }) => ({
    key: pairs.map(({ prompt, match }) => `${prompt.text} → ${match.text}`).join(' · '),
    pairs: pairs.map(({ prompt, match }) => ({ prompt: prompt.text, match: match.text })),
    extras: extras.map(({ text }) => text),
  }),
  ordering: ({ items, policy }) => ({
    key: items.map(({ text }) => text).join(' → '),
    items: items.map(({ text }) => text),
    ...(policy ? { policy } : {}),
  }),
} satisfies { [K in QuestionKind]: Shower<K> }

export function contentAsJson(content: QuestionContent): ShownContent {
  const shower = showers[content.kind] as (content: QuestionContent) => ShownContent
  return shower(content)
}

export function evidenceAsJson(spans: readonly Span[], article: Pick<Article, 'text'> | null) {
  return spans.map(({ start, end }) => ({ start, end, text: textOf(article?.text ?? '', { start, end }) }))
}

export function questionAsJson(question: PortableQuestion, article: Pick<Article, 'text'> | null) {
  const { id, content, class: asked, difficulty, points, explanation, origin } = question
  return {
    ...(id === null ? {} : { id }),
    kind: content.kind,
    stem: content.stem,
    ...contentAsJson(content),
    evidence: evidenceAsJson(question.evidence, article),
    class: asked,
    difficulty,
    ...(explanation === null ? {} : { explanation }),
    ...(question.explanationOrigin ? { explanationOrigin: question.explanationOrigin } : {}),
    points,
    origin,
  }
}

export function articleAsJson({ title, language, byline, date, provenance, paragraphs, text }: Article) {
  return { title, language, byline, date, ...(provenance ? { provenance } : {}), paragraphs, text }
}

/** All that a quiz says; offsets of evidence are into `article.text`. */
export function writeQuizJson({ title, language, article, questions }: PortableQuiz): WrittenQuiz {
  const file = {
    format: quizFormat,
    version: quizVersion,
    title,
    language,
    article: article && articleAsJson(article),
    questions: questions.map(question => questionAsJson(question, article)),
  }
  return { content: `${JSON.stringify(file, null, 2)}\n`, leftOut: [] }
}
