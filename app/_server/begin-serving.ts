import { beginFront } from '@/app/_front/begin-front'
import { clockFront } from '@/app/_front/clock-front'
import { joinFront } from '@/app/_front/join-front'
import { learnerGate } from '@/app/_front/learner-gate'
import { pageFront } from '@/app/_front/page-front'
import { saveFront } from '@/app/_front/save-front'
import { standBeforeNext } from '@/app/_front/stand-before-next'
import { guardEveryAnswer } from '@/app/_session/guard-answers'
import { trustOnlyTheSocket } from '@/app/_session/trusted-headers'
import { startLine } from '@/lib/messages/start-line'
import { closeServer } from '@/lib/usecases/close-server'
import { takeBackupOrders } from '@/lib/usecases/keep-backups'
import { prepareServer } from '@/lib/usecases/prepare-server'
import { resumeGenerations } from '@/lib/usecases/resume-generations'
import { backUpDaily } from './back-up-daily'
import { beginWatching } from './begin-watching'
import { countRequests } from './finish-requests'
import { forgetWhenOld } from './forget-when-old'
import { keepFiguresReady } from './keep-figures-ready'
import { spareMemory } from './spare-memory'
import { submitWhenDue } from './submit-when-due'

const minute = 60_000
/** For what is being answered when the end is asked for: longer than a transaction may take. */
const patience = 20_000

/** Opens the database before the first request, says that all is ready, and sees to a clean end. */
export async function beginServing(): Promise<void> {
  spareMemory()
  await beginWatching(process.env)
  const requests = countRequests()
  let ending = false
  const end = async (code: number) => {
    if (ending) return
    ending = true
    await requests.finish(patience)
    await closeServer().catch(() => undefined)
    process.exit(code)
  }
  process.once('SIGTERM', () => end(0))
  // A terminal sends Ctrl-C to every process of its group; the start script decides then, and sends SIGTERM.
  process.on('SIGINT', () => (process.send ? undefined : end(0)))
  process.once('disconnect', () => end(0))
  trustOnlyTheSocket(process.env.PASSAGE_URL)
  guardEveryAnswer(process.env.PASSAGE_URL)
  // While developing, pages and doors change as their files do.
  if (process.env.NODE_ENV === 'production')
    standBeforeNext([saveFront, clockFront, pageFront, joinFront, beginFront, learnerGate()])
  try {
    const ready = await prepareServer()
    submitWhenDue()
    await takeBackupOrders()
    backUpDaily()
    forgetWhenOld()
    keepFiguresReady()
    const setupToken = ready.ok ? ready.value.setupToken : null
    // While developing, Next runs this in a process of its own, whose channel is not the start script's.
    if (process.send && process.env.NODE_ENV === 'production') process.send({ passage: 'ready', setupToken })
    else if (setupToken)
      process.stdout.write(
        `  The first instructor is made at ${process.env.PASSAGE_ADDRESS ?? ''}/setup/${setupToken}\n`,
      )
    setInterval(() => resumeGenerations().catch(console.error), minute).unref()
  } catch (error) {
    const line = startLine(error)
    if (line === null) throw error
    process.stderr.write(`${line}\n`)
    await end(1)
  }
}
