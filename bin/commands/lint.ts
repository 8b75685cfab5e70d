import { lintQuiz } from '@/lib/usecases/lint-quiz'
import { done, unusable, wrongUsage } from './exit-codes'
import { readArguments } from './read-arguments'
import { readBytes } from './read-bytes'
import { failureLine, locale, say } from './say'
import { findingLine } from './say-finding'
import { remarkReason } from './say-remark'

export const summary = say('lint.summary')
export const help = say('lint.help')

export async function run(args: string[]): Promise<number> {
  const read = readArguments('lint', args, {})
  if (!read.ok) return refuse(read.line, wrongUsage)
  const input = await readBytes(read.file)
  if (!input.ok) return refuse(input.line, unusable)
  const linted = await lintQuiz({ bytes: input.bytes, otherwise: locale })
  if (!linted.ok) return refuse(failureLine(linted.failure), unusable)
  const { language, format, questions, findings, remarks } = linted.value
  const shown = findings.map(({ index, id, finding }) => ({
    question: index + 1,
    id,
    rule: finding.rule,
    level: finding.level,
    message: findingLine(finding, language),
  }))
  const notTaken = remarks.map(remark => ({
    line: remark.line,
    about: remark.about,
    whole: remark.whole,
    reason: remark.reason,
    message: remarkReason(remark),
  }))
  console.log(JSON.stringify({ format, questions, findings: shown, notTaken }, null, 2))
  return done
}

function refuse(line: string, code: number): number {
  console.error(line)
  return code
}
