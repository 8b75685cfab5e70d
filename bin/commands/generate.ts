import { writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { languageSchema } from '@/lib/model/language'
import { difficultySchema, questionKindSchema, questionKinds } from '@/lib/model/question'
import { generateFromText } from '@/lib/usecases/generate-from-text'
import { done, unusable, wrongUsage } from './exit-codes'
import { fewLines } from './few-lines'
import { quizAsJson } from './quiz-as-json'
import { quizAsText } from './quiz-as-text'
import { readArguments, readNumber } from './read-arguments'
import { readInput } from './read-input'
import { failureLine, say } from './say'

export const summary = say('generate.summary')
export const help = say('generate.help')

const writers = { json: quizAsJson, text: quizAsText }
const laterFormats = ['gift', 'moodle-xml', 'qti', 'csv']
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
    'max-words': { type: 'string' },
    out: { type: 'string' },
  })
  if (!read.ok) return refuse(read.line, wrongUsage)
  const { values } = read
  const wrongChoice = (option: string, choices: readonly string[]) =>
    refuse(say('generate.wrong-choice', { option, choices: choices.join(', ') }), wrongUsage)

  const language = z.enum(['auto', ...languageSchema.options]).safeParse(values.language)
  if (!language.success) return wrongChoice('--language', ['auto', ...languageSchema.options])
  const kinds = z
    .array(questionKindSchema)
    .nullable()
    .safeParse(values.kinds?.split(',') ?? null)
  if (!kinds.success) return wrongChoice('--kinds', questionKinds)
  const difficulty = difficultySchema.nullable().safeParse(values.difficulty ?? null)
  if (!difficulty.success) return wrongChoice('--difficulty', difficultySchema.options)
  if (values.engine === 'llm') return refuse(say('generate.engine-later', { engine: 'llm' }), wrongUsage)
  if (values.engine !== 'builtin') return wrongChoice('--engine', ['builtin'])
  if (laterFormats.includes(values.format))
    return refuse(say('generate.format-later', { format: values.format }), wrongUsage)
  const write = Object.hasOwn(writers, values.format) ? writers[values.format as keyof typeof writers] : null
  if (!write) return wrongChoice('--format', Object.keys(writers))
  const count = readNumber(values.count, 1, mostQuestions)
  if (count === null) return wrongNumber('--count', 1, mostQuestions)
  const seed = readNumber(values.seed, 0, largestSeed)
  if (seed === null) return wrongNumber('--seed', 0, largestSeed)
  const most = values['max-words']
  const maxWords = most === undefined ? undefined : readNumber(most, 80, 1_000_000)
  if (maxWords === null) return wrongNumber('--max-words', 80, 1_000_000)

  const input = await readInput(read.file)
  if (!input.ok) return refuse(input.line, unusable)
  const made = await generateFromText({
    text: input.text,
    html: values.html,
    language: language.data,
    maxWords,
    count,
    kinds: kinds.data,
    difficulty: difficulty.data,
    seed,
  })
  if (!made.ok) return refuse(failureLine(made.failure), unusable)
  for (const line of fewLines(made.value)) console.error(line)
  const shown = write(made.value, values.candidates)
  if (values.out === undefined) console.log(shown)
  else await writeFile(values.out, `${shown}\n`)
  return done
}

function wrongNumber(option: string, least: number, most: number): number {
  return refuse(say('wrong-number', { option, least, most }), wrongUsage)
}

function refuse(line: string, code: number): number {
  console.error(line)
  return code
}
