import { z } from 'zod'
import { articleLanguageSchema } from '@/lib/model/article-language'
import { languages } from '@/lib/model/language'
import { type WrittenFormat, writtenFormats } from '@/lib/model/portable-quiz'
import { difficultySchema, questionKindSchema, questionKinds } from '@/lib/model/question'
import { type GeneratedText, generateFromText } from '@/lib/usecases/generate-from-text'
import { writeQuiz } from '@/lib/usecases/write-quiz'
import { done, unusable, wrongUsage } from './exit-codes'
import { fewLines } from './few-lines'
import { quizAsJson } from './quiz-as-json'
import { quizAsText } from './quiz-as-text'
import { readArguments, readNumber } from './read-arguments'
import { readGivenSource } from './read-given-source'
import { failureLine, say } from './say'
import { leftOutLines } from './say-remark'
import { writeOutput } from './write-output'

export const summary = say('generate.summary')
export const help = say('generate.help')

type Write = (made: GeneratedText, candidates: boolean) => string | Uint8Array

/** What is printed at a terminal, and every format that a quiz can be exported to. */
const writers: Record<string, Write> = {
  ...Object.fromEntries(
    writtenFormats.map(format => [format, (made: GeneratedText) => writeGenerated(made, format)]),
  ),
  json: quizAsJson,
  text: quizAsText,
}
const mostQuestions = 100
const largestSeed = 999_999_999

export async function run(args: string[]): Promise<number> {
  const read = readArguments('generate', args, {
    language: { type: 'string', default: 'auto' },
    count: { type: 'string', default: '10' },
    kinds: { type: 'string' },
    difficulty: { type: 'string' },
    seed: { type: 'string', default: '1' },
    engine: { type: 'string', default: 'builtin' },
    candidates: { type: 'boolean', default: false },
    format: { type: 'string', default: 'json' },
    html: { type: 'boolean', default: false },
    chapter: { type: 'string' },
    'max-words': { type: 'string' },
    out: { type: 'string' },
  })
  if (!read.ok) return refuse(read.line, wrongUsage)
  const { values } = read
  const wrongChoice = (option: string, choices: readonly string[]) =>
    refuse(say('generate.wrong-choice', { option, choices: choices.join(', ') }), wrongUsage)

  const language = articleLanguageSchema.or(z.literal('auto')).safeParse(values.language)
  if (!language.success) return wrongChoice('--language', ['auto', ...languages])
  const kinds = z
    .array(questionKindSchema)
    .nullable()
    .safeParse(values.kinds?.split(',') ?? null)
  if (!kinds.success) return wrongChoice('--kinds', questionKinds)
  const difficulty = difficultySchema.nullable().safeParse(values.difficulty ?? null)
  if (!difficulty.success) return wrongChoice('--difficulty', difficultySchema.options)
  if (values.engine === 'llm') return refuse(say('generate.engine-later', { engine: 'llm' }), wrongUsage)
  if (values.engine !== 'builtin') return wrongChoice('--engine', ['builtin'])
  const write = Object.hasOwn(writers, values.format) ? writers[values.format] : null
  if (!write) return wrongChoice('--format', Object.keys(writers))
  const count = readNumber(values.count, 1, mostQuestions)
  if (count === null) return wrongNumber('--count', 1, mostQuestions)
  const seed = readNumber(values.seed, 0, largestSeed)
  if (seed === null) return wrongNumber('--seed', 0, largestSeed)
  const most = values['max-words']
  const maxWords = most === undefined ? undefined : readNumber(most, 80, 1_000_000)
  if (maxWords === null) return wrongNumber('--max-words', 80, 1_000_000)

  const given = await readGivenSource(read.file, values)
  if (!given.ok) return refuse(given.line, given.usage ? wrongUsage : unusable)
  const made = await generateFromText({
    source: given.source,
    language: language.data,
    maxWords,
    count,
    kinds: kinds.data,
    difficulty: difficulty.data,
    seed,
  })
  if (!made.ok) return refuse(failureLine(made.failure), unusable)
  for (const line of fewLines(made.value)) console.error(line)
  const written = await writeOutput(values.out, write(made.value, values.candidates))
  return written.ok ? done : refuse(written.line, unusable)
}

/** Where a file format is asked for, what it has no place for is said. */
function writeGenerated({ article, questions }: GeneratedText, format: WrittenFormat): string | Uint8Array {
  const { title, language } = article
  const { content, leftOut } = writeQuiz(
    { title, language, article: { ...article, left: [] }, questions },
    format,
  )
  for (const line of leftOutLines(leftOut)) console.error(say('convert.left-out', { line }))
  return content
}

function wrongNumber(option: string, least: number, most: number): number {
  return refuse(say('wrong-number', { option, least, most }), wrongUsage)
}

function refuse(line: string, code: number): number {
  console.error(line)
  return code
}
