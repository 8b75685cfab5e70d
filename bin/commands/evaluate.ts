import { basename, resolve } from 'node:path'
import { languages } from '@/lib/model/language'
import type { Result } from '@/lib/model/result'
import { evaluateHuman } from '@/lib/usecases/evaluate-human'
import { evaluateJudged } from '@/lib/usecases/evaluate-judged'
import { type EvaluatedCorpus, type EvaluateOptions, evaluateTexts } from '@/lib/usecases/evaluate-texts'
import { writeSheet } from '@/lib/usecases/write-sheet'
import { evaluationAsMarkdown } from './evaluation-as-markdown'
import { done, unusable, wrongUsage } from './exit-codes'
import { judgedAsMarkdown } from './judged-as-markdown'
import { keyOf } from './quiz-as-json'
import { readNumber, readOptions } from './read-arguments'
import { readFolder } from './read-folder'
import { readInput } from './read-input'
import { failureLine, say } from './say'
import { sheetLabels } from './sheet-labels'
import { writeOutput } from './write-output'

export const summary = say('evaluate.summary')
export const help = say('evaluate.help')

const languageChoices = ['auto', ...languages] as const
const limits = { count: [1, 100], seed: [0, 999_999_999], 'sheet-size': [1, 10_000] } as const
type Corpus = { name: string; corpus: EvaluatedCorpus }
type Outcome<T> = { ok: true; value: T } | { ok: false; line: string }

export async function run(args: string[]): Promise<number> {
  const read = readOptions('evaluate', args, {
    human: { type: 'string' },
    language: { type: 'string', default: 'auto' },
    count: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    sheet: { type: 'string' },
    'sheet-size': { type: 'string', default: '100' },
    judged: { type: 'string' },
  })
  if (!read.ok) return refuse(read.line, wrongUsage)
  const { values } = read
  const [folder, ...more] = read.files
  const sources = [folder, values.human].filter(source => source !== undefined)
  if (more.length > 0 || (sources.length === 0) === (values.judged === undefined))
    return refuse(say('evaluate.one-of'), wrongUsage)
  const language = languageChoices.find(choice => choice === values.language)
  if (!language) {
    const choices = languageChoices.join(', ')
    return refuse(say('generate.wrong-choice', { option: '--language', choices }), wrongUsage)
  }
  const numbers = { count: 0, seed: 0, 'sheet-size': 0 }
  for (const name of ['count', 'seed', 'sheet-size'] as const) {
    const [least, most] = limits[name]
    const number = readNumber(values[name], least, most)
    if (number === null) return refuse(say('wrong-number', { option: `--${name}`, least, most }), wrongUsage)
    numbers[name] = number
  }
  if (values.judged !== undefined) return judged(values.judged, values.out)

  const options: EvaluateOptions = { ...numbers, language, onArticle: tellProgress }
  const corpora: Corpus[] = []
  for (const outcome of [
    ...(folder === undefined ? [] : [await ofFolder(folder, options)]),
    ...(values.human === undefined ? [] : [await ofHuman(values.human, options)]),
  ]) {
    if (!outcome.ok) return refuse(outcome.line, unusable)
    corpora.push(outcome.value)
  }
  if (values.sheet !== undefined) {
    const sheet = writeSheet({
      quizzes: corpora.flatMap(one => one.corpus.quizzes),
      size: numbers['sheet-size'],
      seed: numbers.seed,
      labels: sheetLabels(corpora.map(one => one.name).join(', ')),
      show: keyOf,
    })
    const written = await writeOutput(values.sheet, sheet)
    if (!written.ok) return refuse(written.line, unusable)
  }
  const reports = corpora.map(({ name, corpus }) => evaluationAsMarkdown(name, corpus, numbers))
  return finish(values.out, reports.join('\n\n'))
}

async function judged(file: string, out: string | undefined): Promise<number> {
  const sheet = await readInput(file)
  if (!sheet.ok) return refuse(sheet.line, unusable)
  const rated = await evaluateJudged(sheet.text)
  return rated.ok ? finish(out, judgedAsMarkdown(rated.value)) : refuse(failureLine(rated.failure), unusable)
}

async function ofFolder(folder: string, options: EvaluateOptions): Promise<Outcome<Corpus>> {
  const read = await readFolder(folder)
  return read.ok ? named(folder, await evaluateTexts(read.texts, options)) : read
}

async function ofHuman(file: string, options: EvaluateOptions): Promise<Outcome<Corpus>> {
  const read = await readInput(file)
  return read.ok ? named(file, await evaluateHuman(read.text, options)) : read
}

function named(path: string, evaluated: Result<EvaluatedCorpus>): Outcome<Corpus> {
  return evaluated.ok
    ? { ok: true, value: { name: basename(resolve(path)), corpus: evaluated.value } }
    : { ok: false, line: failureLine(evaluated.failure) }
}

/** On a terminal only: a log is not to fill with it. */
function tellProgress(finished: number, of: number): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\r${say('evaluate.progress', { done: finished, of })}${finished === of ? '\n' : ''}`)
}

async function finish(file: string | undefined, text: string): Promise<number> {
  const written = await writeOutput(file, text)
  return written.ok ? done : refuse(written.line, unusable)
}

function refuse(line: string, code: number): number {
  console.error(line)
  return code
}
