import pg from 'pg'
import { openDatabase } from '@/lib/storage/open-database'
import { saveResponse } from '@/lib/usecases/save-response'
import { holdDatabase } from '../support/a-database'
import { got } from '../support/people'
import type { Begun } from './serving-class'

type Statement = { text: string; values: unknown[] }

/** The statements that one save sends, as the driver gets them. (A client keeps the `query` it was made with.) */
export async function statementsOfSave(url: string, sitting: Begun): Promise<Statement[]> {
  const heard: Statement[] = []
  const prototype = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown }
  const { query } = prototype
  prototype.query = function (...given: unknown[]) {
    const [first, values] = given as [string | Statement, unknown[] | undefined]
    const text = typeof first === 'string' ? first : first.text
    heard.push({ text, values: (typeof first === 'string' ? values : first.values) ?? [] })
    return query.apply(this, given)
  }
  const db = await openDatabase({ url, dataDirectory: '', secret: null })
  try {
    holdDatabase(db)
    await db.prisma.$queryRaw`SELECT 1`
    heard.length = 0
    const { attemptId, learnerId, questionId } = sitting
    const actor = { role: 'learner', learnerId, userId: null } as const
    const value = { kind: 'short-answer', text: 'raw' } as const
    got(await saveResponse({ actor, attemptId, questionId, value, revision: 0 }))
  } finally {
    prototype.query = query
    holdDatabase(null)
    await db.close()
  }
  const statements = heard.filter(({ text }) => !/^SET /.test(text))
  if (statements.length < 2) throw new Error('the statements of a save were not heard')
  return statements
}

/** The same statements about another attempt and its next revision, by the driver alone. */
export async function sendRaw(
  pool: pg.Pool,
  statements: Statement[],
  from: Begun,
  to: Begun & { revision: number },
): Promise<number> {
  const swaps = new Map<unknown, unknown>([
    [from.attemptId, to.attemptId],
    [from.learnerId, to.learnerId],
    // The first revision of one who had saved nothing.
    [1, to.revision],
  ])
  // Statements for many saves take their values as JSON.
  const swap = (value: unknown): unknown =>
    typeof value === 'string' && value.startsWith('[')
      ? JSON.stringify(JSON.parse(value, (_, part) => (swaps.has(part) ? swaps.get(part) : part)))
      : swaps.has(value)
        ? swaps.get(value)
        : value
  const client = await pool.connect()
  try {
    for (const { text, values } of statements) await client.query(text, values.map(swap))
    return 200
  } finally {
    client.release()
  }
}
