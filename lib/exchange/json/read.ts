import { z } from 'zod'
import { type Article, articleSchema, joinParagraphs } from '@/lib/model/article'
import { languageSchema } from '@/lib/model/language'
import {
  difficultySchema,
  type KeyClass,
  keyClassSchema,
  originSchema,
  type QuestionBody,
  type QuestionContent,
  type QuestionKind,
  questionBodySchema,
  questionClassSchema,
  questionKindSchema,
  toleranceSchema,
} from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'

/** A quiz as `passage generate` prints it; what it leaves open gets the plainest value. */
const fileSchema = z.object({
  article: z.object({
    title: z.string().default(''),
    language: languageSchema,
    paragraphs: z.array(z.string().min(1)).min(1),
    text: z.string().optional(),
  }),
  questions: z.array(
    z.object({
      id: z.string().optional(),
      kind: questionKindSchema,
      stem: z.string(),
      options: z.array(z.object({ text: z.string(), correct: z.boolean() })).optional(),
      /** Of a numeric question; without it, the number that the key begins with. */
      value: z.number().optional(),
      unit: z.string().default(''),
      tolerance: toleranceSchema.default({ mode: 'nominal', size: 0 }),
      pairs: z.array(z.object({ prompt: z.string(), match: z.string() })).default([]),
      extras: z.array(z.string()).default([]),
      items: z.array(z.string()).default([]),
      key: z.string(),
      accepted: z.array(z.string()).default([]),
      keyClass: keyClassSchema.optional().catch(undefined),
      evidence: z.array(z.object({ start: z.int().min(0), end: z.int().min(0) })).default([]),
      class: z.string().default('what'),
      difficulty: difficultySchema.catch('medium'),
      explanation: z.string().nullish(),
      points: z.int().min(0).max(100).default(1),
      origin: originSchema.catch({ engine: 'import', rule: 'json', confidence: 1 }),
    }),
  ),
})
type Written = z.infer<typeof fileSchema>['questions'][number]

export type ReadQuiz = { article: Article; questions: QuestionBody[]; ids: (string | null)[] }

/** Reads a quiz; offsets of evidence count in `article.text`, which is the paragraphs joined by a blank line. */
export function readQuizJson(text: string): Result<ReadQuiz> {
  const json = parse(text)
  if (json === undefined) return fail('invalid', 'quiz-not-json')
  const file = fileSchema.safeParse(json)
  if (!file.success) return fail('invalid', 'quiz-malformed', { params: { place: placeOf(file.error) } })
  const { title, language, paragraphs } = file.data.article
  const article = articleSchema.safeParse({
    title,
    language,
    paragraphs,
    text: file.data.article.text ?? joinParagraphs(paragraphs),
    byline: null,
    date: null,
    left: [],
  })
  if (!article.success)
    return fail('invalid', 'quiz-malformed', { params: { place: `article.${placeOf(article.error)}` } })
  const questions: QuestionBody[] = []
  for (const [index, written] of file.data.questions.entries()) {
    const body = questionBodySchema.safeParse(bodyOf(written))
    if (!body.success)
      return fail('invalid', 'quiz-malformed', {
        params: { place: `questions[${index}].${placeOf(body.error)}` },
      })
    questions.push(body.data)
  }
  return ok({ article: article.data, questions, ids: file.data.questions.map(one => one.id ?? null) })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function bodyOf(written: Written): unknown {
  const { difficulty, points, origin } = written
  return {
    content: contents[written.kind](written),
    class: questionClassSchema.catch('what').parse(written.class),
    difficulty,
    points,
    evidence: written.evidence.map(({ start, end }) => ({ start, end: Math.max(start, end) })),
    explanation: written.explanation ?? null,
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
const typedKey = ({ key, accepted, keyClass, class: asked }: Written) => ({
  text: key,
  class: keyClass ?? keyClasses[asked] ?? 'phrase',
  accepted,
})

const optioned = ({ kind, stem, options = [] }: Written) => ({
  kind,
  stem,
  options: options.map((option, index) => ({ id: `o${index + 1}`, ...option })),
})
const judged = ({ kind, stem, key }: Written) => ({
  kind,
  stem,
  key: /^(?:true|vrai)$/iu.test(key.trim()),
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
  cloze: written => ({ kind: written.kind, stem: written.stem, key: typedKey(written) }),
  matching: ({ kind, stem, pairs, extras }) => ({
    kind,
    stem,
    pairs: pairs.map(({ prompt, match }, index) => ({
      prompt: part('p', prompt, index),
      match: part('m', match, index),
    })),
    extras: extras.map((text, index) => part('x', text, index)),
  }),
  ordering: ({ kind, stem, items }) => ({
    kind,
    stem,
    items: items.map((text, index) => part('i', text, index)),
  }),
} satisfies {
  [K in QuestionKind]: (written: Written) => Partial<Record<keyof QuestionContent | string, unknown>>
}

const placeOf = (error: z.ZodError) => error.issues[0]?.path.join('.') ?? ''
