import { writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { languages } from '@/lib/model/language'
import type { Result } from '@/lib/model/result'
import { evaluateHuman } from '@/lib/usecases/evaluate-human'
import { type EvaluatedCorpus, type EvaluateOptions, evaluateTexts } from '@/lib/usecases/evaluate-texts'
import { evaluationAsMarkdown } from './evaluation-as-markdown'
import { done, unusable, wrongUsage } from './exit-codes'
import { readNumber, readOptions } from './read-arguments'
import { readFolder } from './read-folder'
import { readInput } from './read-input'
import { failureLine, say } from './say'

export const summary = say('evaluate.summary')
export const help = say('evaluate.help')

const languageChoices = ['auto', ...languages] as const
const numbers = { count: [1, 100], seed: [0, 999_999_999], 'sheet-size': [1, 10_000] } as const

export async function run(args: string[]): Promise<number> {
  const read = readOptions('evaluate', args, {
    human: { type: 'string' },
    language: { type: 'string', default: 'auto' },
    count: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  })
  if (!read.ok) return refuse(read.line, wrongUsage)
  const { files, values } = read
  const [folder] = files
  if (files.length + (values.human === undefined ? 0 : 1) !== 1)
    return refuse(say('evaluate.one-of'), wrongUsage)
  const language = languageChoices.find(choice => choice === values.language)
  if (!language)
    return refuse(
      say('generate.wrong-choice', { option: '--language', choices: languageChoices.join(', ') }),
      wrongUsage,
    )
  const chosen = { count: 0, seed: 0 }
  for (const name of ['count', 'seed'] as const) {
    const [least, most] = numbers[name]
    const number = readNumber(values[name], least, most)
    if (number === null) return refuse(say('wrong-number', { option: `--${name}`, least, most }), wrongUsage)
    chosen[name] = number
  }
  const options = { ...chosen, language, onArticle: tellProgress }
  const input =
    values.human === undefined ? await ofFolder(folder ?? '', options) : await ofHuman(values.human, options)
  if (!input.ok) return refuse(input.line, unusable)
  if (!input.corpus.ok) return refuse(failureLine(input.corpus.failure), unusable)
  const name = basename(resolve(values.human ?? folder ?? ''))
  return write(values.out, evaluationAsMarkdown(name, input.corpus.value, chosen))
}

type Evaluated = { ok: true; corpus: Result<EvaluatedCorpus> } | { ok: false; line: string }

async function ofFolder(folder: string, options: EvaluateOptions): Promise<Evaluated> {
  const read = await readFolder(folder)
  return read.ok ? { ok: true, corpus: await evaluateTexts(read.texts, options) } : read
}

async function ofHuman(file: string, options: EvaluateOptions): Promise<Evaluated> {
  const read = await readInput(file)
  return read.ok ? { ok: true, corpus: await evaluateHuman(read.text, options) } : read
}

/** On a terminal only: a log is not to fill with it. */
function tellProgress(finished: number, of: number): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\r${say('evaluate.progress', { done: finished, of })}${finished === of ? '\n' : ''}`)
}

async function write(file: string | undefined, text: string): Promise<number> {
  if (file === undefined) console.log(text)
  else
    try {
      await writeFile(file, `${text}\n`)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      return refuse(say('evaluate.cannot-write', { file, code }), unusable)
    }
  return done
}

function refuse(line: string, code: number): number {
  console.error(line)
  return code
}
