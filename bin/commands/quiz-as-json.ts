import type { Article } from '@/lib/model/article'
import type { Rejection } from '@/lib/model/candidate'
import type { ContentOf, Finding, QuestionBody, QuestionContent, QuestionKind } from '@/lib/model/question'
import { type Span, textOf } from '@/lib/model/span'
import type { GeneratedText } from '@/lib/usecases/generate-from-text'
import { findingLine } from './say-finding'

type Shown = { options?: { text: string; correct: boolean }[]; key: string; accepted?: string[] }
type Shower<K extends QuestionKind> = (content: ContentOf<K>) => Shown

const showers = {
  'multiple-choice': content => ({
    options: content.options.map(({ text, correct }) => ({ text, correct })),
    key: content.options.find(option => option.correct)?.text ?? '',
  }),
  'true-false': content => ({ key: String(content.key) }),
  'short-answer': content => ({ key: content.key.text, accepted: content.key.accepted }),
  cloze: content => ({ key: content.key.text, accepted: content.key.accepted }),
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
