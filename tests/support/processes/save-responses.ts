// An instance without pages, for the suites of faults. Usage: save-responses.ts <learners: JSON of [learnerId, attemptId, questionId][]>
// It saves for each learner without a pause, as the doors do, and says what it was told: acknowledged, or refused and why.
import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { closeServer } from '@/lib/usecases/close-server'
import { saveResponse } from '@/lib/usecases/save-response'

const learners: [string, string, string][] = JSON.parse(process.argv[2] ?? '[]')
const say = (what: object): void => {
  writeSync(1, `${JSON.stringify(what)}\n`)
}

let going = true
process.on('SIGTERM', () => {
  going = false
})

async function saveOn([learnerId, attemptId, questionId]: [string, string, string]): Promise<void> {
  const actor = { role: 'learner', learnerId, userId: null } as const
  let revision = Number(process.argv[3] ?? 0)
  for (let count = 0; going; count += 1) {
    const text = `${process.pid} ${count}`
    const value = { kind: 'short-answer', text } as const
    const saved = await saveResponse({ actor, attemptId, questionId, value, revision }).catch(error => error)
    if (saved.ok) {
      revision = saved.value.revision
      say({ acknowledged: attemptId, revision, text })
    } else if (saved.failure?.stored) revision = saved.failure.stored.revision
    else {
      say({ refused: saved.kind ?? saved.failure?.code ?? saved.name, message: saved.message ?? '' })
      await pause(100)
    }
  }
}

await Promise.all(learners.map(saveOn))
await closeServer()
say({ ended: 'cleanly' })
