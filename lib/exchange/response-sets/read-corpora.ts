import { z } from 'zod'
import { fail, ok, type Result } from '@/lib/model/result'
import type { JudgedQuestion } from './response-set'

const fairytaleSchema = z.object({
  id: z.string(),
  story: z.string(),
  sections: z.array(z.number()),
  question: z.string(),
  answersA: z.array(z.string()).min(1),
  answersB: z.array(z.string()).min(1),
})
const sectionSchema = z.object({ story: z.string(), section: z.number(), text: z.string() })
const studentSchema = z.object({
  corpus: z.string(),
  questionId: z.string(),
  question: z.string(),
  referenceAnswers: z.array(z.object({ text: z.string() })).min(1),
  studentAnswer: z.string(),
  label: z.enum(['correct', 'incorrect', 'contradictory']),
})
const goldSchema = z.object({
  shortAnswers: z.array(
    z.object({
      question: z.string(),
      key: z.string(),
      accept: z.array(z.string()),
      reject: z.array(z.string()),
    }),
  ),
})

const sameWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * FairytaleQA: what the second person answered, in at most `words` words, to the first person's first answer as the key.
 * Refused: what the second person answered to other questions of the same story (every seventh), unless anybody said so here.
 */
export function readFairytales(lines: string, sections: string, words = 4): Result<JudgedQuestion[]> {
  const rows = readLines(lines, fairytaleSchema)
  const texts = readLines(sections, sectionSchema)
  if (!rows.ok) return rows
  if (!texts.ok) return texts
  const textOf = new Map(texts.value.map(({ story, section, text }) => [`${story} ${section}`, text]))
  const short = rows.value.filter(
    row => (row.answersB[0] ?? '').trim().split(/\s+/).filter(Boolean).length <= words,
  )
  return ok(
    short.map(row => {
      const here = new Set([...row.answersA, ...row.answersB].map(sameWords))
      const others = short
        .filter(other => other.story === row.story && other.id !== row.id)
        .flatMap(other => other.answersB.slice(0, 1))
        .filter((answer, i) => i % 7 === 0 && !here.has(sameWords(answer)))
      return {
        ...{ id: row.id, question: row.question, key: row.answersA[0] ?? '', class: null, accepted: [] },
        text: row.sections.map(section => textOf.get(`${row.story} ${section}`) ?? '').join('\n\n'),
        ...{ accept: row.answersB.slice(0, 1), refuse: others },
      }
    }),
  )
}

/** SemEval 2013 task 7 (Beetle, SciEntsBank): the first reference answer is the key, the others are variants of it. */
export function readStudentAnswers(lines: string, corpus: string): Result<JudgedQuestion[]> {
  const rows = readLines(lines, studentSchema)
  if (!rows.ok) return rows
  const questions = new Map<string, JudgedQuestion>()
  for (const row of rows.value.filter(one => one.corpus === corpus)) {
    const [key = '', ...accepted] = row.referenceAnswers.map(one => one.text)
    const lists = { accepted, accept: [], refuse: [] }
    const known = questions.get(row.questionId) ?? {
      ...{ id: row.questionId, text: '', question: row.question, key, class: 'phrase' as const },
      ...lists,
    }
    questions.set(row.questionId, known)
    known[row.label === 'correct' ? 'accept' : 'refuse'].push(row.studentAnswer)
  }
  return ok([...questions.values()])
}

/** The short answers of an article's gold file. */
export function readGoldAnswers(name: string, gold: string, text: string): Result<JudgedQuestion[]> {
  const read = goldSchema.safeParse(parse(gold))
  if (!read.success) return malformed(1)
  return ok(
    read.data.shortAnswers.map(({ question, key, accept, reject }, i) => ({
      ...{ id: `${name}-${i + 1}`, text, question, key, class: null, accepted: [], accept, refuse: reject },
    })),
  )
}

function readLines<T>(text: string, schema: z.ZodType<T>): Result<T[]> {
  const values: T[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = schema.safeParse(parse(line))
    if (!read.success) return malformed(index + 1)
    values.push(read.data)
  }
  return ok(values)
}

const malformed = (line: number) => fail('invalid', 'responses-malformed', { params: { line } })

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
