import type { Article } from '@/lib/model/article'
import type { Rejection } from '@/lib/model/candidate'
import type { Finding, QuestionBody, QuestionContent } from '@/lib/model/question'
import type { GeneratedText } from '@/lib/usecases/generate-from-text'
import { headAsJson, keyAsJson, questionAsJson, spansAsJson } from '@/lib/usecases/question-as-json'
import { findingLine } from './say-finding'

export function keyOf(content: QuestionContent) {
  return keyAsJson(content)
}

function judgedAsJson(question: QuestionBody & { id: string }, article: Article) {
  return {
    ...questionAsJson(question, article),
    findings: question.findings.map((finding: Finding) => ({
      rule: finding.rule,
      level: finding.level,
      message: findingLine(finding, article.language),
    })),
  }
}

function rejectionAsJson({ candidate, rule, reason }: Rejection, article: Article) {
  const { content, evidence } = candidate
  return {
    stem: content.stem,
    key: keyOf(content).key,
    rule,
    reason,
    evidence: spansAsJson(evidence, article),
  }
}

/** The quiz as `passage generate` prints it, which every reader of our JSON takes: offsets of evidence are into `article.text`. */
export function quizAsJson(made: GeneratedText, candidates: boolean): string {
  return JSON.stringify(
    {
      ...headAsJson(made.article),
      questions: made.questions.map(question => judgedAsJson(question, made.article)),
      ...(candidates ? { rejected: made.rejected.map(one => rejectionAsJson(one, made.article)) } : {}),
      timings: made.timings,
    },
    null,
    2,
  )
}
