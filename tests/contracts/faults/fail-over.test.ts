import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '@/lib/storage/open-database'
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

it.skipIf('missing' in pair)('nothing begins on a standby', async () => {
  if ('missing' in pair) return
  const opened = openDatabase({ url: pair.standby, dataDirectory: '', secret: null })
  await expect(opened).rejects.toMatchObject({
    code: 'database-read-only',
    params: { host: new URL(pair.standby).host },
  })
})

it.skipIf('missing' in pair)(
  'the database fails over to its synchronous standby in the middle of saves: they go on there, and nothing acknowledged is lost',
  async () => {
    if ('missing' in pair) return
    await saveThroughFailOver(saving, pair.failOver)
  },
)
