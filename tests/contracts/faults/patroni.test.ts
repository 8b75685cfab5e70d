// The files of deploy/ for a database that fails over, tried: two PostgreSQL under Patroni, etcd, HAProxy.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aPatroni } from '../../support/a-patroni'
import { aSavingClass, saveThroughFailOver } from '../../support/a-saving-class'

const patroni = await aPatroni()
if ('missing' in patroni) console.log(`Left out: ${patroni.missing}`)

let saving: Awaited<ReturnType<typeof aSavingClass>>
beforeAll(async () => {
  if (!('missing' in patroni)) saving = await aSavingClass(patroni.url)
})
afterAll(async () => {
  if ('missing' in patroni) return
  await saving.close()
  await patroni.stop()
})

it.skipIf('missing' in patroni)(
  'the machine of the first database dies in the middle of saves: Patroni makes the synchronous standby the first, and nothing acknowledged is lost',
  async () => {
    if ('missing' in patroni) return
    const refused = await saveThroughFailOver(saving, patroni.failOver)
    expect(refused.length).toBeGreaterThan(0)
  },
)
