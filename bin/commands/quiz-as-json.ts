import type { Article } from '@/lib/model/article'
import type { Rejection } from '@/lib/model/candidate'
import type {
  ContentOf,
  Finding,
  KeyClass,
  Option,
  QuestionBody,
  QuestionContent,
  QuestionKind,
  Tolerance,
  TypedKey,
} from '@/lib/model/question'
import { type Span, textOf } from '@/lib/model/span'
import type { GeneratedText } from '@/lib/usecases/generate-from-text'
import { findingLine } from './say-finding'

type Shown = {
  options?: { text: string; correct: boolean }[]
  key: string
  accepted?: string[]
  keyClass?: KeyClass
  value?: number
  unit?: string
  tolerance?: Tolerance
  pairs?: { prompt: string; match: string }[]
  extras?: string[]
  items?: string[]
}
type Shower<K extends QuestionKind> = (content: ContentOf<K>) => Shown

const optioned = ({ options }: { options: readonly Option[] }): Shown => ({
  options: options.map(({ text, correct }) => ({ text, correct })),
  key: options
    .filter(option => option.correct)
    .map(option => option.text)
    .join(' · '),
})

const typed = ({ key }: { key: TypedKey }): Shown => ({
  key: key.text,
  accepted: key.accepted,
  keyClass: key.class,
})

const showers = {
  'multiple-choice': optioned,
  'multiple-response': optioned,
  'true-false': content => ({ key: String(content.key) }),
  'justified-true-false': content => ({ key: String(content.key) }),
  'short-answer': typed,
  numeric: ({ key, unit }) => ({ key: key.text, value: key.value, unit, tolerance: key.tolerance }),
  cloze: typed,
  matching: ({ pairs, extras }) => ({
    key: pairs.map(({ prompt, match }) => `${prompt.text} → ${match.text}`).join(' · '),
    pairs: pairs.map(({ prompt, match }) => ({ prompt: prompt.text, match: match.text })),
    extras: extras.map(({ text }) => text),
  }),
  ordering: ({ items }) => ({
    key: items.map(({ text }) => text).join(' → '),
    items: items.map(({ text }) => text),
  }),
} satisfies { [K in QuestionKind]: Shower<K> }

/** What a question of any kind shows of its key, in the shape that scripts read. */
export function keyOf(content: QuestionContent): Shown {
  const shower = showers[content.kind] as (content: QuestionContent) => Shown
  return shower(content)
}

function questionAsJson(question: QuestionBody & { id: string }, article: Article) {
  const { id, content, class: asked, difficulty, points, explanation, origin } = question
  return {
    id,
    kind: content.kind,
    stem: content.stem,
    ...keyOf(content),
    evidence: evidenceAsJson(question.evidence, article),
    class: asked,
    difficulty,
    ...(explanation === null ? {} : { explanation }),
    points,
    origin: { engine: origin.engine, rule: origin.rule, confidence: origin.confidence },
    findings: question.findings.map((finding: Finding) => ({
      rule: finding.rule,
      level: finding.level,
      message: findingLine(finding, article.language),
    })),
  }
}

function evidenceAsJson(spans: readonly Span[], article: Article) {
  return spans.map(({ start, end }) => ({ start, end, text: textOf(article.text, { start, end }) }))
}

function rejectionAsJson({ candidate, rule, reason }: Rejection, article: Article) {
  const { content, evidence } = candidate
  return {
    stem: content.stem,
    key: keyOf(content).key,
    rule,
    reason,
    evidence: evidenceAsJson(evidence, article),
  }
}

/** The quiz as `passage generate` prints it: offsets of evidence are into `article.text`. */
export function quizAsJson(made: GeneratedText, candidates: boolean): string {
  const { title, language, paragraphs, text } = made.article
  return JSON.stringify(
    {
      article: { title, language, paragraphs, text },
      questions: made.questions.map(question => questionAsJson(question, made.article)),
      ...(candidates ? { rejected: made.rejected.map(one => rejectionAsJson(one, made.article)) } : {}),
      timings: made.timings,
    },
    null,
    2,
  )
}
