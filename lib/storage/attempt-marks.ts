import type { Id } from '@/lib/model/id'
import type { Outcome, Points } from '@/lib/model/score'
import type { Queries } from './queries'

/** Something wrong that was typed, and into which gap of a cloze (0 elsewhere). */
export type WrongWords = { gap: number; words: string }

/** What statistics need of one response. */
export type ResponseMark = {
  points: Points
  outcome: Outcome
  /** Ids of options, or "true" and "false"; null where nothing can be chosen. */
  chosen: readonly string[] | null
  /** Tenths of a second that it took; null where that is not known. */
  tenths: number | null
  wrong: readonly WrongWords[]
}
export type MarkedAttempt = { attemptId: Id; editionId: Id; marks: readonly ResponseMark[] }

/** An attempt as it is added up, everything in the order of the edition’s questions. */
export type AttemptMarks = {
  attemptId: Id
  learnerId: Id
  /** In points; NaN where the response is blank. */
  marks: Float64Array
  choices: (readonly string[] | null)[]
  /** Positions of those that wait for a person, and have no points until then. */
  waiting: number[]
  /** NaN where it is not known. */
  tenths: Float64Array
  wrong: [position: number, gap: number, words: string][]
}

// A mark is "1", "1/3", "0-" for a blank, "0?" for what waits. Ids of options have neither spaces nor commas.
const signs: Partial<Record<Outcome, string>> = { blank: '-', review: '?' }
const codeOf = ({ points: { n, d }, outcome }: Pick<ResponseMark, 'points' | 'outcome'>) =>
  `${d === 1 ? n : `${n}/${d}`}${signs[outcome] ?? ''}`

/** In points. Totals that are equal as fractions are equal here too. */
export function sumOfCodes(codes: readonly string[]): number {
  return Math.round(codes.reduce((sum, code) => sum + pointsOfCode(code), 0) * 1e9) / 1e9
}

function pointsOfCode(code: string): number {
  const [n = '', d] = code.replace(/[-?]$/, '').split('/')
  return d === undefined ? Number(n) : Number(n) / Number(d)
}

type Row = Record<'attemptId' | 'editionId' | 'marks' | 'chosen' | 'tenths' | 'wrong', string> & {
  points: number
}

/** Those that are there already are left as they are. */
export async function insertMarks(db: Queries, attempts: readonly MarkedAttempt[]): Promise<void> {
  await insertRows(
    db,
    attempts.map(({ attemptId, editionId, marks }) => {
      const codes = marks.map(codeOf)
      const wrong = marks.flatMap((mark, at) => mark.wrong.map(({ gap, words }) => [at, gap, words]))
      return {
        ...{ attemptId, editionId, points: sumOfCodes(codes), marks: codes.join(' ') },
        chosen: marks.map(({ chosen }) => (chosen === null ? '' : chosen.join(',') || '-')).join(' '),
        tenths: marks.map(({ tenths }) => tenths ?? '').join(' '),
        wrong: wrong.length > 0 ? JSON.stringify(wrong) : '',
      }
    }),
  )
}

/** One statement, however many: rows travel as one JSON value. */
async function insertRows(db: Queries, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  await db.$executeRaw`
    INSERT INTO "attempt_marks" ("attemptId", "editionId", "points", "marks", "chosen", "tenths", "wrong")
    SELECT "attemptId", "editionId", "points", "marks", "chosen", "tenths", "wrong"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new("attemptId" text, "editionId" text, "points" float8,
      "marks" text, "chosen" text, "tenths" text, "wrong" text)
    ON CONFLICT DO NOTHING`
}

/** A score that changed, and the wrong words that are in its response now. */
export type ChangedMark = Pick<ResponseMark, 'points' | 'outcome' | 'wrong'> & {
  attemptId: Id
  questionId: Id
}

/**
 * Changes scores and the marks of their attempts with them: `change` writes the scores, upon which the database takes the marks
 * away. An attempt that had none gets none. In a transaction that holds the edition.
 */
export async function changeMarks(
  db: Queries,
  changed: readonly ChangedMark[],
  change: () => Promise<void>,
): Promise<void> {
  if (changed.length === 0) return
  const of = (name: 'attemptId' | 'questionId') => [...new Set(changed.map(one => one[name]))]
  const kept = await db.$queryRaw<
    Row[]
  >`SELECT * FROM "attempt_marks" WHERE "attemptId" = ANY(${of('attemptId')})`
  const asked = await db.editionQuestion.findMany({
    where: { id: { in: of('questionId') } },
    select: { id: true, position: true },
  })
  await change()
  const places = new Map(asked.map(({ id, position }) => [id, position]))
  const rows = new Map(kept.map(row => [row.attemptId, row]))
  for (const { attemptId, questionId, ...mark } of changed) {
    const row = rows.get(attemptId)
    const at = places.get(questionId)
    if (row && at !== undefined) rows.set(attemptId, { ...row, ...withMark(row, at, mark) })
  }
  await insertRows(db, [...rows.values()])
}

function withMark(row: Row, at: number, mark: Pick<ResponseMark, 'points' | 'outcome' | 'wrong'>) {
  const codes = row.marks.split(' ')
  codes[at] = codeOf(mark)
  const others = wrongOf(row.wrong).filter(([position]) => position !== at)
  const wrong = [...others, ...mark.wrong.map(({ gap, words }) => [at, gap, words] as const)]
  return {
    ...{ marks: codes.join(' '), points: sumOfCodes(codes) },
    wrong: wrong.length > 0 ? JSON.stringify(wrong.sort((a, b) => a[0] - b[0])) : '',
  }
}

const wrongOf = (wrong: string): AttemptMarks['wrong'] => (wrong === '' ? [] : JSON.parse(wrong))

/** So many attempts are in memory at once. */
const pageSize = 5000

/** The marks of these attempts in their order, those that have any: a page of them is one value of one statement. */
export async function* eachAttemptMarks(
  db: Queries,
  attempts: readonly { id: Id; learnerId: Id }[],
): AsyncGenerator<AttemptMarks> {
  for (let from = 0; from < attempts.length; from += pageSize) {
    const page = attempts.slice(from, from + pageSize)
    // Neither tabs nor ends of lines are in any column: JSON spells them.
    const [row] = await db.$queryRaw<{ lines: string | null }[]>`
      SELECT string_agg(concat_ws(E'\t', "attemptId", "marks", "chosen", "tenths", "wrong"), E'\n') AS lines
      FROM "attempt_marks" WHERE "attemptId" = ANY(${page.map(({ id }) => id)})`
    const lines = new Map(
      (row?.lines ?? '').split('\n').map(line => [line.slice(0, line.indexOf('\t')), line]),
    )
    for (const { id, learnerId } of page) {
      const line = lines.get(id)
      if (line !== undefined) yield { ...marksOfLine(line), attemptId: id, learnerId }
    }
  }
}

function marksOfLine(line: string): Omit<AttemptMarks, 'attemptId' | 'learnerId'> {
  const [, codes = '', chosen = '', times = '', wrong = ''] = line.split('\t')
  const [marks, tenths] = [codes.split(' '), times.split(' ')]
  return {
    marks: numbers(marks, markOf),
    waiting: codes.includes('?') ? marks.flatMap((code, at) => (code.endsWith('?') ? [at] : [])) : [],
    choices: chosen.split(' ').map(choiceOf),
    tenths: numbers(tenths, one => (one === '' ? Number.NaN : Number(one))),
    wrong: wrongOf(wrong),
  }
}

function numbers(words: readonly string[], numberOf: (word: string) => number): Float64Array {
  const made = new Float64Array(words.length)
  for (let at = 0; at < made.length; at++) made[at] = numberOf(words[at] ?? '')
  return made
}

// Of millions of marks and choices there are some dozens of different ones; each is read once.
const markOf = remembered(code => (code.endsWith('-') ? Number.NaN : pointsOfCode(code)))
const choiceOf = remembered(word => (word === '' ? null : word === '-' ? [] : word.split(',')))

function remembered<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return word => {
    const there = known.get(word)
    if (there !== undefined) return there
    if (known.size > 10_000) known.clear()
    const made = read(word)
    known.set(word, made)
    return made
  }
}

/** Submitted attempts at quizzes whose marks are not there: from before there were marks, or changed by an older server. */
export async function listUnmarked(
  db: Queries,
  quizIds: readonly Id[],
): Promise<{ id: Id; editionId: Id; startedAt: Date }[]> {
  return db.attempt.findMany({
    where: { quizId: { in: [...quizIds] }, submittedAt: { not: null }, marks: { is: null } },
    orderBy: { id: 'asc' },
    select: { id: true, editionId: true, startedAt: true },
  })
}
