import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  acknowledged,
  aSavingClass,
  expectNothingLost,
  instance,
  untilSaved,
} from '../../support/a-saving-class'
import { startPostgres } from '../../support/postgres-server'

const server = await startPostgres()
if ('missing' in server) console.log(`Left out: ${server.missing}`)
const there = !('missing' in server)

let saving: Awaited<ReturnType<typeof aSavingClass>>
beforeAll(async () => {
  if (!('missing' in server)) saving = await aSavingClass(await server.newDatabase())
})
afterAll(async () => {
  if ('missing' in server) return
  await saving.close()
  await server.stop()
})

it.skipIf(!there)(
  'one of two instances is killed in the middle of saves: nothing acknowledged is lost, the other serves its learners',
  async () => {
    const [one, two] = [instance(saving.seats.slice(0, 3)), instance(saving.seats.slice(3))]
    await Promise.all([untilSaved(one, 20), untilSaved(two, 20)])
    await one.kill()
    await expectNothingLost(saving.db, one.lines)
    // Its learners go on with the other one, and with a third that takes its place.
    const third = instance(saving.seats.slice(0, 3))
    await Promise.all([untilSaved(third, 10), untilSaved(two, acknowledged(two.lines).length + 10)])
    await Promise.all([third.kill(), two.kill()])
    await expectNothingLost(saving.db, [...one.lines, ...two.lines, ...third.lines])
    expect(two.lines.filter(line => 'refused' in line)).toEqual([])
  },
)

it.skipIf(!there)(
  'the database is killed in the middle of saves: they are to be sent again, and nothing acknowledged is lost',
  async () => {
    if ('missing' in server) return
    const one = instance(saving.seats)
    await untilSaved(one, 20)
    await server.crash()
    const before = one.lines.length
    await one.said(before + 12)
    const refused = one.lines.slice(before).filter(line => 'refused' in line)
    expect(refused.length).toBeGreaterThan(5)
    // 'unavailable' becomes 503, which a browser takes for "try again".
    expect([...new Set(refused.map(line => line.refused))]).toEqual(['unavailable'])
    const saved = acknowledged(one.lines).length
    await server.again()
    await untilSaved(one, saved + 10)
    await expectNothingLost(saving.db, one.lines)
    one.end()
    await one.gone()
    expect(one.lines.at(-1)).toEqual({ ended: 'cleanly' })
  },
)
