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

// A mark is "1", "1/3", "0-" for a blank, "0?" for what waits. Ids of options have neither spaces nor commas.
const signs: Partial<Record<Outcome, string>> = { blank: '-', review: '?' }
const codeOf = ({ points: { n, d }, outcome }: Pick<ResponseMark, 'points' | 'outcome'>) =>
  `${d === 1 ? n : `${n}/${d}`}${signs[outcome] ?? ''}`

/** In points. Totals that are equal as fractions are equal here too. */
export function sumOfCodes(codes: readonly string[]): number {
  return Math.round(codes.reduce((sum, code) => sum + pointsOfCode(code), 0) * 1e9) / 1e9
}

export function pointsOfCode(code: string): number {
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

/** As they are written in a row. */
export type WrongThere = [position: number, gap: number, words: string]
export const wrongOf = (wrong: string): WrongThere[] => (wrong === '' ? [] : JSON.parse(wrong))

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
