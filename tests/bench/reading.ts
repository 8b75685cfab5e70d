import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Language, languages } from '@/lib/model/language'
import { measures } from './conll18'
import { articleGoal, diskGoal, speedGoal, treebankGoals, withGoal } from './reading-goals'
import { measureDisk, measureLoad } from './reading-load'
import { measureArticle, measureSpeed } from './reading-speed'
import { measureThreads } from './reading-threads'
import { measureTreebank, treebanks } from './reading-treebanks'

/** A part of the report: a heading, and tables or lines of Markdown. */
export type Section = { heading: string; lines: string[] }

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`)

/** What needs corpora: the figures of the treebanks, then what the benchmarks beside this one print. */
export function* accuracySections(corpora: string | null): Generator<Section> {
  if (!corpora || !existsSync(corpora)) {
    yield { heading: 'Accuracy', lines: ['Not measured: no corpora were given (--corpora DIR).'] }
    return
  }
  const figures = treebanks.map(treebank => ({ treebank, found: measureTreebank(treebank, corpora) }))
  const kinds = {
    given: 'Gold sentences and tokens',
    raw: 'Raw text',
    apart: 'Raw text, headings on lines of their own',
  } as const
  yield* (['given', 'raw', 'apart'] as const).map(kind => ({
    heading: `${kinds[kind]}, F1 by the definition of CoNLL 2018`,
    lines: table(
      ['test file', ...measures],
      figures.map(({ treebank, found }) => [
        treebank.name,
        ...(found
          ? measures.map(name =>
              withGoal(
                found[kind][name],
                kind === 'apart' ? undefined : treebankGoals[treebank.name]?.[kind]?.[name],
                2,
              ),
            )
          : [`missing: ${treebank.path}`, ...measures.slice(1).map(() => '')]),
      ]),
    ),
  }))
  yield printed('Names', 'names.ts', ['--corpora', corpora])
  yield printed('Post-posed subjects', 'post-posed.ts', [corpora])
}

/** What another benchmark of this folder prints. */
function printed(heading: string, file: string, args: string[]): Section {
  const path = join(fileURLToPath(new URL('.', import.meta.url)), file)
  if (!existsSync(path)) return { heading, lines: [`Not measured: there is no ${file}.`] }
  try {
    const said = execFileSync(process.execPath, [...process.execArgv, path, ...args], { encoding: 'utf8' })
    return { heading, lines: ['```', said.trim(), '```'] }
  } catch (error) {
    return { heading, lines: [`Not measured: ${file} ended with an error.`, String(error).slice(0, 300)] }
  }
}

export const linksSection = (): Section => printed('Links between mentions', 'links.ts', [])

export async function* costSections(words: number): AsyncGenerator<Section> {
  for (const language of languages) {
    const rows = measureSpeed(language, words)
    const others = Object.keys(rows[0]?.against ?? {})
    yield {
      heading: `Speed, ${names[language]}, one thread`,
      lines: table(
        ['work', 'words/s', ...others.map(name => `÷ ${name}`)],
        rows.map(({ work, wordsPerSecond, against }) => [
          work,
          Math.round(wordsPerSecond).toLocaleString('en'),
          ...others.map(name => {
            const counts = work === 'text to trees' && /compromise/.test(name)
            return withGoal(against[name] ?? Number.NaN, counts ? speedGoal : undefined, 2)
          }),
        ]),
      ),
    }
  }
  yield await threadsSection()
  for (const section of [articleSection, loadSection, diskSection]) yield section()
}

const names = { fr: 'French', en: 'English' } satisfies { [L in Language]: string }

async function threadsSection(): Promise<Section> {
  const rows: string[][] = []
  for (const language of languages) {
    const [one, two] = [await measureThreads(language, 1), await measureThreads(language, 2)]
    rows.push([names[language], one.toFixed(0), two.toFixed(0), (two / one).toFixed(2)])
  }
  return {
    heading: 'Text to trees in worker threads, words/s by the clock on the wall',
    lines: table(['language', 'one', 'two', 'two ÷ one'], rows),
  }
}

function articleSection(): Section {
  return {
    heading: '1,000 words from text to document, warm, ms',
    lines: table(
      ['language', 'ms'],
      languages.map(language => [names[language], withGoal(measureArticle(language), articleGoal, 0)]),
    ),
  }
}

function loadSection(): Section {
  return {
    heading: 'Loading (ms) and resident memory (MB), in a process of its own',
    lines: table(
      [
        'language',
        'network',
        'again',
        'first 100 words',
        'network MB',
        'after 5,000 words',
        'after 25,000 more',
      ],
      languages.map(language => {
        const { cold, warm, first, network, read, more } = measureLoad(language)
        const shown = [cold, warm, first, network, read].map(value => value.toFixed(value < 1 ? 3 : 0))
        return [names[language], ...shown, `${more < 0 ? '' : '+'}${more.toFixed(0)}`]
      }),
    ),
  }
}

function diskSection(): Section {
  const files = measureDisk()
  const total = files.reduce((sum, { gzipped }) => sum + gzipped, 0)
  const rows = files.map(({ file, gzipped }) => [file, gzipped.toFixed(2)])
  return {
    heading: 'On disk, both languages, gzipped, millions of bytes',
    lines: table(['file', 'size'], [...rows, ['together', withGoal(total, diskGoal, 2)]]),
  }
}
