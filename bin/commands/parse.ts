import { languages } from '@/lib/model/language'
import { parseText } from '@/lib/usecases/parse-text'
import { writeSyntax } from '@/lib/usecases/write-syntax'
import { done, unusable, wrongUsage } from './exit-codes'
import { readArguments } from './read-arguments'
import { readInput } from './read-input'
import { failureLine, say } from './say'

export const summary = say('parse.summary')
export const help = say('parse.help')

const languageChoices = ['auto', ...languages] as const
const formats = ['json', 'conllu'] as const

export async function run(args: string[]): Promise<number> {
  const read = readArguments('parse', args, {
    language: { type: 'string', default: 'auto' },
    format: { type: 'string', default: 'json' },
    'gold-tokens': { type: 'boolean', default: false },
  })
  if (!read.ok) return refuse(read.line, wrongUsage)
  const language = languageChoices.find(choice => choice === read.values.language)
  if (!language) return refuse(wrongChoice('--language', languageChoices), wrongUsage)
  const format = formats.find(choice => choice === read.values.format)
  if (!format) return refuse(wrongChoice('--format', formats), wrongUsage)
  const input = await readInput(read.file)
  if (!input.ok) return refuse(input.line, unusable)
  const tokens = read.values['gold-tokens'] ? 'given' : 'ours'
  const parsed = await parseText({ text: input.text, language, tokens })
  if (!parsed.ok) return refuse(failureLine(parsed.failure), unusable)
  const { document, ...syntax } = parsed.value
  if (format === 'conllu') process.stdout.write(writeSyntax(parsed.value))
  else console.log(JSON.stringify({ ...syntax, ...document }, null, 2))
  return done
}

function wrongChoice(option: string, choices: readonly string[]): string {
  return say('generate.wrong-choice', { option, choices: choices.join(', ') })
}

function refuse(line: string, code: number): number {
  console.error(line)
  return code
}
