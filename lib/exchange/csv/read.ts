import Papa from 'papaparse'
import { articleLanguageSchema } from '@/lib/model/article-language'
import type { ReadQuiz } from '@/lib/model/portable-quiz'
import { questionKindSchema } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Drafted } from '../margin/draft'
import { gather } from '../margin/gather'
import { articleOf } from '../margin/heading'
import { type Column, columns } from './columns'
import { unguard } from './formula-guard'
import { draftOfRow } from './read-row'

export type Cells = Partial<Record<Column, string>>

/** Other names that people give these columns. */
const aliases: Record<string, Column> = {
  type: 'kind',
  stem: 'question',
  answer: 'key',
  variants: 'accepted',
  feedback: 'explanation',
  genre: 'kind',
  réponse: 'key',
  explication: 'explanation',
}
for (const column of columns) aliases[column] = column

/** Comma, semicolon or tab, with the columns in any order; what is not known is passed over. Failure: csv-columns. */
export function readQuizCsv(text: string): Result<ReadQuiz> {
  const table = linesOf(text)
  const header = table[0]?.cells.map(columnOf)
  if (!header?.includes('kind') || !header.includes('question')) return fail('invalid', 'csv-columns')
  let title = ''
  let language: ReadQuiz['quiz']['language'] = null
  let about: Cells | null = null
  const paragraphs: string[] = []
  const drafted: Drafted[] = []
  for (const { cells: written, line } of table.slice(1)) {
    if (written.every(cell => cell === '')) continue
    const cells: Cells = Object.fromEntries(
      header.flatMap((column, at) => (column ? [[column, unguard(written[at] ?? '')]] : [])),
    )
    const kind = (cells.kind ?? '')
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/gu, '-')
    const known = questionKindSchema.safeParse(kind)
    if (kind === 'quiz') {
      title = (cells.question ?? '').trim().slice(0, 300)
      language = articleLanguageSchema.safeParse(cells.key?.trim()).data ?? null
    } else if (kind === 'article') about = cells
    else if (kind === 'paragraph') paragraphs.push(cells.question ?? '')
    else if (known.success) drafted.push(draftOfRow(known.data, cells, line))
    else {
      const stem = cells.question?.trim() ?? ''
      if (kind !== '' || stem !== '')
        drafted.push({ refused: { line, about: stem, reason: 'type', params: { type: kind || '?' } } })
    }
  }
  const article = articleOf(paragraphs, {
    title: about?.question?.trim() ?? '',
    language: articleLanguageSchema.safeParse(about?.key?.trim()).data ?? language ?? 'en',
    byline: about?.explanation || null,
    date: about?.evidence || null,
    provenance: provenanceOf(about),
  })
  const { questions, remarks } = gather(drafted)
  const length = article?.text.length ?? 0
  for (const question of questions)
    question.evidence = question.evidence.filter(({ start, end }) => start < end && end <= length)
  return ok({ quiz: { title, language, article, questions }, remarks })
}

function provenanceOf(about: Cells | null) {
  const [site, licence, address] = [about?.accepted || null, about?.refused || null, about?.origin || null]
  return site || licence || address ? { site, licence, address } : undefined
}

const columnOf = (name: string): Column | undefined =>
  aliases[
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/gu, '_')
  ]

/** What parts the columns that are known: a quiz may hold more semicolons than commas. */
function delimiterOf(file: string): string {
  const known = (delimiter: string) =>
    (Papa.parse<string[]>(file, { delimiter, preview: 1 }).data[0] ?? []).filter(columnOf).length
  return [',', ';', '\t'].reduce((best, other) => (known(other) > known(best) ? other : best))
}

/** Rows with the line of the file on which each begins. */
function linesOf(text: string): { cells: string[]; line: number }[] {
  const rows: { cells: string[]; line: number }[] = []
  const file = text.replace(/^\uFEFF/u, '')
  let line = 1
  let read = 0
  Papa.parse<string[]>(file, {
    delimiter: delimiterOf(file),
    step: ({ data, meta }) => {
      rows.push({ cells: data, line })
      const end = Math.min(meta.cursor, file.length)
      for (; read < end; read++)
        if (file[read] === '\n' || (file[read] === '\r' && file[read + 1] !== '\n')) line++
    },
  })
  return rows
}
