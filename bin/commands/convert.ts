import { z } from 'zod'
import { writtenFormats } from '@/lib/model/portable-quiz'
import { readQuiz } from '@/lib/usecases/read-quiz'
import { writeQuiz } from '@/lib/usecases/write-quiz'
import { done, unusable, wrongUsage } from './exit-codes'
import { readArguments } from './read-arguments'
import { readBytes } from './read-bytes'
import { failureLine, locale, say } from './say'
import { leftOutLines, remarkLine } from './say-remark'
import { writeOutput } from './write-output'

export const summary = say('convert.summary')
export const help = say('convert.help')

export async function run(args: string[]): Promise<number> {
  const read = readArguments('convert', args, {
    to: { type: 'string' },
    output: { type: 'string' },
    out: { type: 'string' },
  })
  if (!read.ok) return refuse(read.line, wrongUsage)
  const format = z.enum(writtenFormats).safeParse(read.values.to)
  if (!format.success)
    return refuse(
      say('generate.wrong-choice', { option: '--to', choices: writtenFormats.join(', ') }),
      wrongUsage,
    )
  const input = await readBytes(read.file)
  if (!input.ok) return refuse(input.line, unusable)
  const quiz = readQuiz({ bytes: input.bytes, otherwise: locale })
  if (!quiz.ok) return refuse(failureLine(quiz.failure), unusable)
  const written = writeQuiz(quiz.value.quiz, format.data)
  const output = await writeOutput(read.values.output ?? read.values.out, written.content)
  if (!output.ok) return refuse(output.line, unusable)
  for (const remark of quiz.value.remarks) console.error(remarkLine(remark))
  for (const line of leftOutLines(written.leftOut)) console.error(say('convert.left-out', { line }))
  console.error(say('convert.done', { questions: quiz.value.quiz.questions.length }))
  // A file of which nothing could be taken is no quiz.
  return quiz.value.quiz.questions.length > 0 ? done : unusable
}

function refuse(line: string, code: number): number {
  console.error(line)
  return code
}
