import { type Article, joinParagraphs } from '@/lib/model/article'
import { articleSchema } from '@/lib/model/article-schema'
import type { PortableQuestion, ReadQuiz, Remark } from '@/lib/model/portable-quiz'
import {
  type KeyClass,
  type QuestionContent,
  type QuestionKind,
  questionBodySchema,
  questionClassSchema,
} from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import { firstWords } from '../margin/gather'
import { reasonOf } from '../margin/reason-of'
import { fileSchema, questionSchema, quizVersion, type WrittenGap, type WrittenQuestion } from './schema'

/**
 * Our own JSON, with or without what `passage generate` adds. Offsets of evidence count in the paragraphs joined by a
 * blank line. Failures: quiz-not-json, quiz-malformed (params: place), quiz-newer.
 */
export function readQuizJson(text: string): Result<ReadQuiz> {
  const json = parse(text.replace(/^\uFEFF/u, ''))
  if (json === undefined) return fail('invalid', 'quiz-not-json')
  const file = fileSchema.safeParse(json)
  if (!file.success)
    return fail('invalid', 'quiz-malformed', {
      params: { place: file.error.issues[0]?.path.join('.') ?? '' },
    })
  const { version, title, language } = file.data
  if (version > quizVersion) return fail('invalid', 'quiz-newer', { params: { version } })
  const article = file.data.article && articleOf(file.data.article)
  if (article && !article.ok) return article
  const questions: PortableQuestion[] = []
  const remarks: Remark[] = []
  for (const [index, written] of file.data.questions.entries()) {
    const read = questionOf(written)
    if ('question' in read) questions.push(read.question)
    else remarks.push({ line: null, about: aboutOf(written, index), ...read, whole: true })
  }
  const said = article?.value ?? null
  const quiz = {
    title: title ?? said?.title ?? '',
    language: language ?? said?.language ?? null,
    article: said,
    questions,
  }
  return ok({ quiz, remarks })
}

function articleOf(written: Omit<Article, 'text' | 'left'>): Result<Article> {
  const read = articleSchema.safeParse({ ...written, text: joinParagraphs(written.paragraphs), left: [] })
  if (read.success) return ok(read.data)
  const place = `article.${read.error.issues[0]?.path.join('.') ?? ''}`
  return fail('invalid', 'quiz-malformed', { params: { place } })
}

function questionOf(written: unknown) {
  const read = questionSchema.safeParse(written)
  if (!read.success) return reasonOf(read.error)
  const body = questionBodySchema.safeParse(bodyOf(read.data))
  if (!body.success) return reasonOf(body.error)
  const { findings: _, ...question } = body.data
  return { question: { ...question, id: read.data.id ?? null } }
}

function aboutOf(written: unknown, index: number): string {
  const stem = typeof written === 'object' && written && 'stem' in written ? String(written.stem) : ''
  return firstWords(`${index + 1}. ${stem}`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function bodyOf(written: WrittenQuestion): unknown {
  const { difficulty, points, origin } = written
  return {
    content: contents[written.kind](written),
    class: questionClassSchema.catch('what').parse(written.class),
    difficulty,
    points,
    evidence: written.evidence.map(({ start, end }) => ({ start, end: Math.max(start, end) })),
    explanation: written.explanation ?? null,
    explanationOrigin: written.explanationOrigin,
    origin,
    findings: [],
  }
}

/** What is asked says what the key is, in a file that does not. */
const keyClasses: Record<string, KeyClass> = {
  who: 'person',
  place: 'place',
  organisation: 'organisation',
  number: 'number',
  date: 'date',
}
/** A field that a file does not have is not there afterwards either. */
const given = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const typedKey = ({
  key,
  accepted,
  refused,
  policy,
  keyClass,
  class: asked,
}: Omit<WrittenGap, 'options'> & { class: string }) => ({
  text: key,
  class: keyClass ?? keyClasses[asked] ?? 'phrase',
  accepted,
  ...given({ refused, policy }),
})

const gapOf = (gap: WrittenGap, at: number, asked: string) =>
  gap.options
    ? { options: gap.options.map((option, index) => ({ id: `${at + 1}o${index + 1}`, ...option })) }
    : { key: typedKey({ ...gap, class: asked }) }

const optioned = ({ kind, stem, options = [], policy, penalty }: WrittenQuestion) => ({
  kind,
  stem,
  options: options.map((option, index) => ({ id: `o${index + 1}`, ...option })),
  ...given({ policy, penalty }),
})
const judged = ({ kind, stem, key, penalty }: WrittenQuestion) => ({
  kind,
  stem,
  key: /^(?:true|vrai)$/iu.test(key.trim()),
  ...given({ penalty }),
})
/** Ids of the file's own make are good enough to be judged; whoever stores the questions makes opaque ones. */
const part = (letter: string, text: string, index: number) => ({ id: `${letter}${index + 1}`, text })

const contents = {
  'multiple-choice': optioned,
  'multiple-response': optioned,
  'true-false': judged,
  'justified-true-false': judged,
  'short-answer': written => ({ kind: written.kind, stem: written.stem, key: typedKey(written) }),
  numeric: ({ kind, stem, key, value, unit, tolerance }) => ({
    kind,
    stem,
    unit,
    key: { text: key, value: value ?? Number.parseFloat(key.replace(',', '.')), tolerance },
  }),
  cloze: written => ({
    kind: written.kind,
    stem: written.stem,
    gaps: written.gaps
      ? written.gaps.map((gap, at) => gapOf(gap, at, written.class))
      : [{ key: typedKey(written) }],
  }),
  matching: ({ kind, stem, pairs, extras }) => ({
    kind,
    stem,
    pairs: pairs.map(({ prompt, match }, index) => ({
      prompt: part('p', prompt, index),
      match: part('m', match, index),
    })),
    extras: extras.map((text, index) => part('x', text, index)),
  }),
  ordering: ({ kind, stem, items, policy }) => ({
    kind,
    stem,
    items: items.map((text, index) => part('i', text, index)),
    ...given({ policy }),
  }),
} satisfies {
  [K in QuestionKind]: (written: WrittenQuestion) => Partial<Record<keyof QuestionContent | string, unknown>>
}
