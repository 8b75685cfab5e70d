import { setImmediate as turn } from 'node:timers/promises'
import type { Id } from '@/lib/model/id'
import { pointsOfCode, type WrongThere, wrongOf } from './attempt-marks'
import { KnownWords, space } from './known-words'
import type { Queries } from './queries'

/** An attempt as it is added up, everything in the order of the edition’s questions. */
export type AttemptMarks = {
  learnerId: Id
  /** In points; NaN where the response is blank. */
  marks: readonly number[]
  /** One array for all who chose the same. */
  choices: readonly (readonly string[] | null)[]
  /** Whether it waits for a person, and has no points until then; empty when none does. */
  waiting: readonly boolean[]
  /** NaN where it is not known. */
  tenths: readonly number[]
  wrong: readonly WrongThere[]
}

type Attempt = { id: Id; learnerId: Id }

/** So many attempts are in memory at once, and as many on their way: few enough to wait between two sockets. */
const pageSize = 1000

/**
 * The marks of these attempts in their order, those that have any. What is looked at has to be let go: the next attempt
 * is put into its place.
 */
export async function eachAttemptMarks(
  db: Queries,
  attempts: readonly Attempt[],
  look: (attempt: AttemptMarks) => void,
): Promise<void> {
  const cut = cutter()
  const ask = (from: number) => {
    const page = attempts.slice(from, from + pageSize)
    const text = readPage(db, page)
    // Nobody waits for it when the page before it fails.
    text.catch(() => {})
    return { page, text }
  }
  let coming = ask(0)
  for (let from = 0; from < attempts.length; from += pageSize) {
    const { page, text } = coming
    const here = await text
    coming = ask(from + pageSize)
    cut(here, page, look)
    // Others are served meanwhile: the embedded database answers without a pause.
    await turn()
  }
}

/** A line an attempt, its number in the page first. One value of one statement: rows would cost more than all the rest. */
async function readPage(db: Queries, page: readonly Attempt[]): Promise<string> {
  if (page.length === 0) return ''
  // Neither tabs nor ends of lines are in any column: JSON spells them.
  const [row] = await db.$queryRaw<{ lines: string | null }[]>`
    SELECT string_agg(concat_ws(E'\t', page.n, m."marks", m."chosen", m."tenths", m."wrong"), E'\n' ORDER BY page.n) || E'\n' AS lines
    FROM unnest(${page.map(({ id }) => id)}::text[]) WITH ORDINALITY AS page(id, n) JOIN "attempt_marks" m ON m."attemptId" = page.id`
  return row?.lines ?? ''
}

const lineEnd = 0x0a
const questionMark = 0x3f
const zero = 0x30

function cutter() {
  const numbers = new KnownWords(Number)
  const marks = new KnownWords(code => (code.endsWith('-') ? Number.NaN : pointsOfCode(code)))
  const waits = new KnownWords(code => code.endsWith('?'))
  const choices = new KnownWords(word => (word === '' ? null : word === '-' ? [] : word.split(',')))
  const encoder = new TextEncoder()
  const row = {
    ...{ marks: [] as number[], choices: [] as (readonly string[] | null)[] },
    ...{ waiting: [] as boolean[], tenths: [] as number[] },
  }
  let room = Buffer.alloc(0)
  return (text: string, page: readonly Attempt[], look: (attempt: AttemptMarks) => void) => {
    if (room.length < text.length * 3) room = Buffer.alloc(text.length * 3)
    const bytes = room.subarray(0, encoder.encodeInto(text, room).written)
    for (let at = 0; at < bytes.length; ) {
      const attempt = page[numbers.at(bytes, at, 0) - 1]
      const codes = numbers.end + 1
      const chosen = cutWords(bytes, codes, marks, row.marks)
      if (bytes.subarray(codes, chosen).includes(questionMark)) cutWords(bytes, codes, waits, row.waiting)
      else row.waiting.length = 0
      const tenths = cutWords(bytes, chosen, choices, row.choices)
      const wrong = cutNumbers(bytes, tenths, row.tenths)
      const end = bytes.indexOf(lineEnd, wrong)
      if (attempt)
        look({ ...row, learnerId: attempt.learnerId, wrong: wrongOf(bytes.toString('utf8', wrong, end)) })
      at = end + 1
    }
  }
}

/** The words of a column, and where the next one begins. */
function cutWords<T>(text: Uint8Array, from: number, known: KnownWords<T>, into: T[]): number {
  let many = 0
  for (let at = from, sign: number | undefined = space; sign === space; at = known.end + 1) {
    into[many] = known.at(text, at, many)
    many++
    sign = text[known.end]
  }
  into.length = many
  return known.end + 1
}

/** Whole numbers, NaN where a place is empty, and where the next column begins. */
function cutNumbers(text: Uint8Array, from: number, into: number[]): number {
  let [many, at] = [0, from]
  for (let sign: number | undefined = space; sign === space; at++) {
    const first = at
    let number = 0
    for (sign = text[at]; sign !== undefined && sign > space; sign = text[++at])
      number = number * 10 + sign - zero
    into[many++] = at > first ? number : Number.NaN
  }
  into.length = many
  return at
}
