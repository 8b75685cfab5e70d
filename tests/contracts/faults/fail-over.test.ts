import { afterAll, beforeAll, it } from 'vitest'
import { aSavingClass, saveThroughFailOver } from '../../support/a-saving-class'
import { startPair } from '../../support/postgres-pair'

const pair = await startPair()
if ('missing' in pair) console.log(`Left out: ${pair.missing}`)

let saving: Awaited<ReturnType<typeof aSavingClass>>
beforeAll(async () => {
  if (!('missing' in pair)) saving = await aSavingClass(pair.url)
})
afterAll(async () => {
  if ('missing' in pair) return
  await saving.close()
  await pair.stop()
})

it.skipIf('missing' in pair)(
  'the database fails over to its synchronous standby in the middle of saves: they go on there, and nothing acknowledged is lost',
  async () => {
    if ('missing' in pair) return
    await saveThroughFailOver(saving, pair.failOver)
  },
)
