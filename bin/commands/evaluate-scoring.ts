import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { type EvaluatedSet, evaluateScoring } from '@/lib/usecases/evaluate-scoring'
import { done, unusable, wrongUsage } from './exit-codes'
import { readNumber, readOptions } from './read-arguments'
import { failureLine, say } from './say'
import { scoringAsMarkdown } from './scoring-as-markdown'
import { writeOutput } from './write-output'

export const summary = say('evaluate-scoring.summary')
export const help = say('evaluate-scoring.help')

const ownSets = 'tests/fixtures/scoring'
const most = 100_000

export async function run(args: string[]): Promise<number> {
  const read = readOptions('evaluate-scoring', args, {
    misses: { type: 'string', default: '0' },
    out: { type: 'string' },
  })
  if (!read.ok) return refuse(read.line, wrongUsage)
  const misses = readNumber(read.values.misses, 0, most)
  if (misses === null) return refuse(say('wrong-number', { option: '--misses', least: 0, most }), wrongUsage)
  const sets: { folder: string; set: EvaluatedSet }[] = []
  for (const folder of read.files.length > 0 ? read.files : [ownSets]) {
    const files = await readSets(folder)
    if (!files.ok) return refuse(files.line, unusable)
    const evaluated = await evaluateScoring(files.files, () => performance.now())
    if (!evaluated.ok) return refuse(`${folder}: ${failureLine(evaluated.failure)}`, unusable)
    sets.push(...evaluated.value.map(set => ({ folder: basename(resolve(folder)), set })))
  }
  const written = await writeOutput(read.values.out, scoringAsMarkdown(sets, misses))
  return written.ok ? done : refuse(written.line, unusable)
}

type Files = { ok: true; files: { name: string; text: string }[] } | { ok: false; line: string }

async function readSets(folder: string): Promise<Files> {
  try {
    const names = (await readdir(folder)).filter(name => /\.(?:txt|jsonl|json)$/.test(name)).sort()
    const files = names.map(async name => ({ name, text: await readFile(join(folder, name), 'utf8') }))
    return { ok: true, files: await Promise.all(files) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { ok: false, line: say('evaluate.cannot-read-folder', { folder, code }) }
  }
}

function refuse(line: string, code: number): number {
  console.error(line)
  return code
}
