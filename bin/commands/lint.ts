import { lintQuiz } from '@/lib/usecases/lint-quiz'
import { done, unusable, wrongUsage } from './exit-codes'
import { readArguments } from './read-arguments'
import { readInput } from './read-input'
import { failureLine, say } from './say'
import { findingLine } from './say-finding'

export const summary = say('lint.summary')
export const help = say('lint.help')

export async function run(args: string[]): Promise<number> {
  const read = readArguments('lint', args, {})
  if (!read.ok) return refuse(read.line, wrongUsage)
  const input = await readInput(read.file)
  if (!input.ok) return refuse(input.line, unusable)
  const linted = await lintQuiz({ text: input.text })
  if (!linted.ok) return refuse(failureLine(linted.failure), unusable)
  const { language, questions, findings } = linted.value
  const shown = findings.map(({ index, id, finding }) => ({
    question: index + 1,
    id,
    rule: finding.rule,
    level: finding.level,
    message: findingLine(finding, language),
  }))
  console.log(JSON.stringify({ questions, findings: shown }, null, 2))
  return done
}

function refuse(line: string, code: number): number {
  console.error(line)
  return code
}
