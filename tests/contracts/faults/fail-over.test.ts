import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  acknowledged,
  aSavingClass,
  expectNothingLost,
  instance,
  untilSaved,
} from '../../support/a-saving-class'
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
    const [one, two] = [instance(saving.seats.slice(0, 3)), instance(saving.seats.slice(3))]
    await Promise.all([untilSaved(one, 15), untilSaved(two, 15)])
    await pair.failOver()
    const saved = [one, two].map(({ lines }) => acknowledged(lines).length)
    await Promise.all([untilSaved(one, (saved[0] ?? 0) + 10), untilSaved(two, (saved[1] ?? 0) + 10)])
    await Promise.all([one.kill(), two.kill()])
    await expectNothingLost(saving.db, [...one.lines, ...two.lines])
    const refused = [...one.lines, ...two.lines].filter(line => 'refused' in line)
    // 'unavailable' becomes 503, which a browser takes for "try again".
    for (const line of refused) expect(line.refused).toBe('unavailable')
  },
)
