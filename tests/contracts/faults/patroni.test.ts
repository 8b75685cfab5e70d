// The files of deploy/ for a database that fails over, tried: two PostgreSQL under Patroni, etcd, HAProxy.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aPatroni } from '../../support/a-patroni'
import {
  acknowledged,
  aSavingClass,
  expectNothingLost,
  instance,
  untilSaved,
} from '../../support/a-saving-class'

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
    const [one, two] = [instance(saving.seats.slice(0, 3)), instance(saving.seats.slice(3))]
    await Promise.all([untilSaved(one, 15), untilSaved(two, 15)])
    await patroni.failOver()
    const saved = [one, two].map(({ lines }) => acknowledged(lines).length)
    await Promise.all([untilSaved(one, (saved[0] ?? 0) + 10), untilSaved(two, (saved[1] ?? 0) + 10)])
    await Promise.all([one.kill(), two.kill()])
    await expectNothingLost(saving.db, [...one.lines, ...two.lines])
    const refused = [...one.lines, ...two.lines].filter(line => 'refused' in line)
    expect(refused.length).toBeGreaterThan(0)
    // 'unavailable' becomes 503, which a browser takes for "try again".
    for (const line of refused) expect(line.refused).toBe('unavailable')
  },
)
