import { languages } from '@/lib/model/language'
import { parseText } from '@/lib/usecases/parse-text'
import { writeSyntax } from '@/lib/usecases/write-syntax'
import { done, unusable, wrongUsage } from './exit-codes'
import { readArguments } from './read-arguments'
import { readGivenSource } from './read-given-source'
import { failureLine, say } from './say'

export const summary = say('parse.summary')
export const help = say('parse.help')

const languageChoices = ['auto', ...languages] as const
const formats = ['json', 'conllu'] as const

export async function run(args: string[]): Promise<number> {
  const read = readArguments('parse', args, {
    language: { type: 'string', default: 'auto' },
    format: { type: 'string', default: 'json' },
    chapter: { type: 'string' },
    'gold-tokens': { type: 'boolean', default: false },
  })
  if (!read.ok) return refuse(read.line, wrongUsage)
  const language = languageChoices.find(choice => choice === read.values.language)
  if (!language) return refuse(wrongChoice('--language', languageChoices), wrongUsage)
  const format = formats.find(choice => choice === read.values.format)
  if (!format) return refuse(wrongChoice('--format', formats), wrongUsage)
  const given = await readGivenSource(read.file, read.values)
  if (!given.ok) return refuse(given.line, given.usage ? wrongUsage : unusable)
  const tokens = read.values['gold-tokens'] ? 'given' : 'ours'
  const parsed = await parseText({
    text: given.source.text,
    language,
    tokens,
    ...(format === 'conllu' && { only: 'syntax' }),
  })
  if (!parsed.ok) return refuse(failureLine(parsed.failure), unusable)
  const { document, ...syntax } = parsed.value
  if (format === 'conllu') process.stdout.write(writeSyntax(parsed.value))
  else for (const piece of jsonPieces({ ...syntax, ...document })) process.stdout.write(piece)
  return done
}

/** As JSON.stringify with two spaces would write it, an item at a time: the whole may be longer than a string can be. */
function* jsonPieces(value: object): Generator<string> {
  const indented = (item: unknown, by: string) => JSON.stringify(item, null, 2).replaceAll('\n', `\n${by}`)
  for (const [number, [key, item]] of Object.entries(value).entries()) {
    yield `${number === 0 ? '{' : ','}\n  ${JSON.stringify(key)}: `
    if (!Array.isArray(item) || item.length === 0) yield indented(item, '  ')
    else {
      for (const [at, one] of item.entries()) yield `${at === 0 ? '[' : ','}\n    ${indented(one, '    ')}`
      yield '\n  ]'
    }
  }
  yield '\n}\n'
}

function wrongChoice(option: string, choices: readonly string[]): string {
  return say('generate.wrong-choice', { option, choices: choices.join(', ') })
}

function refuse(line: string, code: number): number {
  console.error(line)
  return code
}
