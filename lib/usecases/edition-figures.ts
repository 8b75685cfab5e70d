import 'server-only'
import type { Id } from '@/lib/model/id'
import type { Population } from '@/lib/model/population'
import type { Edition } from '@/lib/model/quiz'
import type { Database } from '@/lib/storage/database'
import { findKeptFigures, type KeptFigures, keepFigures } from '@/lib/storage/edition-figures'
import { stampOfScores } from '@/lib/storage/marks'
import { fillMarks } from './fill-marks'
import { type EditionFigures, tallyEdition } from './tally-edition'

/** From so many attempts on, figures are kept: adding them up takes a moment. */
export const largeEdition = 2000
/** From so many on it takes about a second, and more: what was counted before is shown meanwhile. */
export const hugeEdition = 5000

/** Figures of another making are not read: to be raised when something about them changes. */
const making = 2

/** `since`: attempts that came after these were counted, and when that was. */
export type FiguresAsOf = EditionFigures & { since: { attempts: number; countedAt: Date } | null }

type Asked = {
  edition: Edition
  editions: readonly Edition[]
  population: Population
  submitted: number
  /** Waits for the last attempt, however long that takes. */
  fresh?: boolean
}

/**
 * What an edition’s attempts add up to: of a small one counted as it is asked, of a large one kept until a score can have
 * changed. Of a huge one that has only grown, what is kept is given, and counting goes on.
 */
export async function editionFigures(db: Database, asked: Asked): Promise<FiguresAsOf> {
  const { edition, editions, population, submitted, fresh = false } = asked
  if (submitted < largeEdition) {
    await fillMarks(db, [edition.quizId])
    return { ...(await tallyEdition(db.prisma, edition, editions, population)), since: null }
  }
  const now = await stampNow(db, edition.quizId)
  const kept = await findKeptFigures(db.prisma, edition.id, population)
  if (kept?.stamp === now.stamp) return { ...figuresOf(kept), since: null }
  const counting = fresh ? count(db, asked) : countAndKeep(db, asked, now.regrade)
  if (
    !fresh &&
    kept &&
    submitted >= hugeEdition &&
    kept.stamp.startsWith(`${making} `) &&
    kept.regrade === now.regrade
  ) {
    const { submitted: before } = figuresOf(kept)
    if (before < submitted) {
      counting.catch(console.error)
      return { ...figuresOf(kept), since: { attempts: submitted - before, countedAt: kept.countedAt } }
    }
  }
  return { ...(await counting), since: null }
}

async function stampNow(db: Database, quizId: Id) {
  const { text, regrade } = await stampOfScores(db.prisma, quizId)
  return { stamp: `${making} ${text}`, regrade }
}

/** Written by `countAndKeep` of the same making. */
const figuresOf = ({ figures }: KeptFigures) => figures as EditionFigures

const under = new Map<string, Promise<EditionFigures>>()

/** Who asks while it is being counted gets the same, unless scores were changed since. */
function countAndKeep(db: Database, asked: Asked, regrade: number): Promise<EditionFigures> {
  const key = `${asked.edition.id} ${asked.population} ${regrade}`
  const counting = under.get(key) ?? count(db, asked).finally(() => under.delete(key))
  under.set(key, counting)
  return counting
}

async function count(db: Database, { edition, editions, population }: Asked): Promise<EditionFigures> {
  const countedAt = new Date()
  // Read before: what comes meanwhile makes the next look count again.
  const now = await stampNow(db, edition.quizId)
  await fillMarks(db, [edition.quizId])
  const figures = await tallyEdition(db.prisma, edition, editions, population)
  await keepFigures(db.prisma, edition.id, population, { ...now, countedAt, figures })
  return figures
}
