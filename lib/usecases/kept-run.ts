import 'server-only'
import type { Candidate } from '@/lib/model/candidate'
import type { GenerationRun, HeldRun } from '@/lib/model/generation-run'
import { database } from '@/lib/storage/database'
import { beatRun, insertRun } from '@/lib/storage/generation-runs'

/** Milliseconds between two signs of life; who was silent for `silence` is taken for dead. */
const beat = 15_000
export const silence = 75_000

/** Work that is kept in the database while it goes on, so that another server finishes it when this one dies. */
export async function keepRun(run: GenerationRun) {
  const { prisma } = await database()
  const held: HeldRun = await insertRun(prisma, run, new Date())
  const passed: Candidate[] = [...run.passed]
  // An outage of the database is said when the quiz is stored.
  const tell = () => beatRun(prisma, held, passed, new Date()).catch(() => false)
  const timer = setInterval(tell, beat)
  timer.unref()
  return {
    held,
    add: (candidate: Candidate) => {
      passed.push(candidate)
      return tell()
    },
    rest: () => clearInterval(timer),
  }
}
