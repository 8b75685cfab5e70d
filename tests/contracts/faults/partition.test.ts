// An instance on a machine whose cable is pulled: packets are lost, no connection ends, nobody is told.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aNetwork } from '../../support/a-network'
import {
  acknowledged,
  aSavingClass,
  expectNothingLost,
  instance,
  untilSaved,
} from '../../support/a-saving-class'
import { startPostgres } from '../../support/postgres-server'
import { SpokenProcess } from '../../support/spoken-process'

const server = await startPostgres()
const network = 'missing' in server ? server : aNetwork()
const missing = 'missing' in network ? network.missing : null
if (missing !== null) console.log(`Left out: ${missing}`)

let saving: Awaited<ReturnType<typeof aSavingClass>>
let relay: SpokenProcess
let address: URL
beforeAll(async () => {
  if ('missing' in server || 'missing' in network) return
  address = new URL(await server.newDatabase())
  saving = await aSavingClass(address.href)
  // PostgreSQL is on neither machine: the one whose cable is pulled at the other end stands for it.
  const program = { program: 'relay-to-socket', elsewhere: { by: network.onOne } }
  relay = new SpokenProcess(program, network.host, server.socket)
  const [said] = await relay.said(1)
  address.host = `${network.host}:${said?.port}`
})
afterAll(async () => {
  if (!('missing' in network)) {
    await saving.close()
    await relay.kill()
    network.remove()
  }
  if (!('missing' in server)) await server.stop()
})

it.skipIf(missing !== null)(
  'an instance is cut off from the database: the other one saves on, it refuses what is to be sent again, and goes on when the network is back',
  async () => {
    if ('missing' in network) return
    const env = { DATABASE_URL: address.href }
    const far = instance(saving.seats.slice(0, 3), { by: network.onOther, env })
    const near = instance(saving.seats.slice(3))
    await Promise.all([untilSaved(far, 15), untilSaved(near, 15)])

    network.pull()
    const before = far.lines.length
    await untilSaved(near, acknowledged(near.lines).length + 20)
    // Until its patience is over nothing is said; then that it is to be sent again.
    while (!far.lines.slice(before).some(one => 'refused' in one)) await far.said(far.lines.length + 1)
    await untilSaved(near, acknowledged(near.lines).length + 20)
    const refused = far.lines.slice(before).filter(one => 'refused' in one)
    // 'unavailable' becomes 503, which a browser takes for "try again".
    expect([...new Set(refused.map(one => one.refused))]).toEqual(['unavailable'])
    await expectNothingLost(saving.db, [...far.lines, ...near.lines])

    network.putBack()
    await untilSaved(far, acknowledged(far.lines).length + 10)
    await Promise.all([far.kill(), near.kill()])
    await expectNothingLost(saving.db, [...far.lines, ...near.lines])
    expect(near.lines.filter(one => 'refused' in one)).toEqual([])
  },
)
