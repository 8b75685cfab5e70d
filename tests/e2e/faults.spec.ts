// Scripted learners, and the network cut, the tab killed, the server killed and started again at random moments. After
// each run the server has what was given last to each question. `npm run test:faults` makes the long trial of it.
import { type Browser, expect, test } from '@playwright/test'
import { Instructor } from './pages/instructor'
import { TroubledLearner } from './pages/troubled-learner'
import { pasted } from './support/articles'
import { instructor } from './support/class'
import { FragileServer } from './support/fragile-server'
import { seeded } from './support/seeded'
import { words } from './support/words'

const runs = Number(process.env.PASSAGE_FAULT_RUNS ?? 4)
const firstSeed = Number(process.env.PASSAGE_FAULT_SEED ?? 1)
/** Learners who sit in the same faults of the server. */
const together = runs > 4 ? 8 : 4
/** The few runs of every check are short: a slow machine has two minutes for them. */
const steps = runs > 4 ? 12 : 8

let server: FragileServer
let code: string
const say = words('en')

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  server = await FragileServer.start()
  const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
  const desk = new Instructor(await context.newPage(), say)
  await desk.becomeFirst(server.setupLink, instructor)
  await desk.paste(pasted('en'))
  await desk.keep()
  const quiz = await desk.generate()
  await desk.acceptAll()
  code = await desk.publish(quiz)
  await context.close()
})
test.afterAll(() => server.remove())

/** Kills the server and starts it again until it is told to stop; how often it did. */
function troubleServer(random: () => number) {
  let over = false
  let kills = 0
  const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
  const trouble = async () => {
    while (!over) {
      await pause(500 + random() * 2500)
      if (over) return
      await server.kill()
      kills++
      // Back after a while, in the middle of whatever the learners do then.
      await pause(random() * 1500)
      await server.revive()
    }
  }
  const running = trouble()
  return {
    stop: async () => {
      over = true
      await running
      return kills
    },
  }
}

/** Some learners at once; who lost what. */
async function round(browser: Browser, seeds: readonly number[]) {
  const learners = await Promise.all(
    seeds.map(seed => TroubledLearner.begin({ browser, address: server.address, code, seed, say })),
  )
  const trouble = troubleServer(seeded((seeds[0] ?? 0) + 100_000))
  await Promise.all(learners.map(learner => learner.respond(steps)))
  const kills = await trouble.stop()
  return { told: await Promise.all(learners.map(learner => learner.settle())), kills }
}

test(`${runs} runs through faults lose no response`, async ({ browser }) => {
  test.setTimeout(60_000 + runs * 60_000)
  let responses = 0
  let faults = 0
  for (let done = 0; done < runs; done += together) {
    const seeds = Array.from({ length: Math.min(together, runs - done) }, (_, at) => firstSeed + done + at)
    const { told, kills } = await round(browser, seeds)
    faults += kills
    for (const { seed, lost, given, faults: met } of told) {
      responses += given
      faults += met.length
      expect(lost, `seed ${seed}: ${met.join(', ')}`).toEqual([])
    }
    if (runs > together)
      process.stdout.write(
        `${done + seeds.length} runs: ${responses} responses kept through ${faults} faults\n`,
      )
  }
  // A trial without faults, or without responses, would prove nothing.
  expect(responses).toBeGreaterThan(runs)
  expect(faults).toBeGreaterThan(runs)
})
