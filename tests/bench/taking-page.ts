import { gzipSync } from 'node:zlib'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { Instructor } from '../e2e/pages/instructor'
import { Learner } from '../e2e/pages/learner'
import { pasted } from '../e2e/support/articles'
import { startServer } from '../e2e/support/server'
import { words } from '../e2e/support/words'
import { type Section, table } from './reading'
import { type Goal, withGoal } from './reading-goals'

const goals = {
  script: { least: 150, aim: 100, lessIsBetter: true },
  paint: { least: 2500, aim: 1500, lessIsBetter: true },
  interaction: { least: 200, aim: 100, lessIsBetter: true },
} satisfies Record<string, Goal>

/** A phone as Lighthouse imagines one: four times slower, on slow 4G (1.6 Mbit/s down, 750 kbit/s up, 150 ms). */
const slowerBy = 4
const slow4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const phone = { width: 390, height: 844 }
const visits = 5

const say = words('en')

/** What opening and taking a quiz costs a phone: script, the largest paint, the slowest interaction of a whole quiz. */
export async function takingPageSection(): Promise<Section> {
  const server = await startServer()
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] })
  try {
    const code = await publish(browser, server)
    const script = await weighScript(browser, server.address, code)
    const paints: number[] = []
    const interactions: number[] = []
    for (let visit = 0; visit < visits; visit++) {
      const { paint, interaction } = await visitOnce(browser, server.address, code, visit)
      paints.push(paint)
      interactions.push(interaction)
    }
    const middle = (all: number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
    return {
      heading: `Taking a quiz on a throttled phone (${slowerBy}× CPU, slow 4G), ${visits} visits`,
      lines: table(
        ['figure', 'middle', 'worst'],
        [
          [
            'script until the page is at rest, as sent (Brotli), kB',
            withGoal(script.sent, goals.script, 1),
            '',
          ],
          ['the same as gzip, for browsers on plain HTTP, kB', withGoal(script.gzip, goals.script, 1), ''],
          [
            'largest contentful paint, ms',
            withGoal(middle(paints), goals.paint, 0),
            `${Math.max(...paints)}`,
          ],
          [
            'slowest interaction to next paint of the whole quiz, ms',
            withGoal(middle(interactions), goals.interaction, 0),
            `${Math.max(...interactions)}`,
          ],
        ],
      ),
    }
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function publish(browser: Browser, { address, setupLink }: { address: string; setupLink: string }) {
  const context = await browser.newContext({ baseURL: address, locale: 'en-GB' })
  const desk = new Instructor(await context.newPage(), say)
  await desk.becomeFirst(setupLink, {
    name: 'A',
    email: 'a@example.org',
    password: 'a phrase that is long enough',
  })
  await desk.paste(pasted('en'))
  await desk.keep()
  const quiz = await desk.generate()
  await desk.acceptAll()
  const code = await desk.publish(quiz)
  await context.close()
  return code
}

async function begun(browser: Browser, address: string, code: string, name: string) {
  const options = { baseURL: address, locale: 'en-GB', viewport: phone, isMobile: true, hasTouch: true }
  const context = await browser.newContext({ ...options, serviceWorkers: 'block' })
  const learner = new Learner(await context.newPage(), say)
  await learner.page.goto(`/join/${code}`)
  await learner.begin(name)
  return { context, learner }
}

/** Kilobytes (1000 bytes) of script that opening the page of an attempt transfers, and what they would be as gzip. */
async function weighScript(browser: Browser, address: string, code: string) {
  const { context, learner } = await begun(browser, address, code, 'Weigh')
  const { page } = learner
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const scripts = new Set<string>()
  let sent = 0
  session.on('Network.responseReceived', ({ type, requestId }) => type === 'Script' && scripts.add(requestId))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) sent += encodedDataLength
  })
  const sizes = new Map<string, number>()
  page.on('response', async response => {
    if (response.request().resourceType() !== 'script') return
    const body = await response.body().catch(() => Buffer.alloc(0))
    sizes.set(response.url(), gzipSync(body).length)
  })
  await page.reload({ waitUntil: 'load' })
  // Before the page, at rest, fetches the tools that are not in hand yet.
  await page.waitForTimeout(1000)
  await context.close()
  return { sent: sent / 1000, gzip: [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1000 }
}

async function visitOnce(browser: Browser, address: string, code: string, visit: number) {
  const { context, learner } = await begun(browser, address, code, `Visit ${visit}`)
  const { page } = learner
  const session = await context.newCDPSession(page)
  await throttle(session)
  await page.addInitScript(watch)
  await page.reload({ waitUntil: 'load' })
  await page.waitForTimeout(1000)
  const paint = await page.evaluate(() => (globalThis as unknown as Watched).largest)
  await takeAll(page)
  const interaction = await page.evaluate(() => (globalThis as unknown as Watched).slowest)
  await context.close()
  return { paint: Math.round(paint), interaction: Math.round(interaction) }
}

async function throttle(session: CDPSession) {
  await session.send('Network.enable')
  await session.send('Network.clearBrowserCache')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', slow4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerBy })
}

type Watched = { largest: number; slowest: number }

/** In the page: the largest contentful paint and the longest event of an interaction, as the browser tells them. */
function watch() {
  const seen = globalThis as unknown as Watched
  seen.largest = 0
  seen.slowest = 0
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) seen.largest = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries())
      if ((entry as PerformanceEntry & { interactionId?: number }).interactionId)
        seen.slowest = Math.max(seen.slowest, entry.duration)
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
}

/** Every question by a touch or by typing, with the tools a learner has in hand. */
async function takeAll(page: Page) {
  const learner = new Learner(page, say)
  await learner.turnToQuestions()
  for (const question of await learner.questions().all()) {
    const choice = question.getByRole('radio').or(question.getByRole('checkbox')).first()
    const list = question.getByRole('combobox').first()
    if ((await choice.count()) > 0) await choice.tap()
    else if ((await list.count()) > 0) await list.selectOption({ index: 1 })
    else await question.getByRole('textbox').first().pressSequentially('nineteen', { delay: 60 })
    await question.getByRole('button', { name: say('attempt.flag') }).tap()
  }
  await page.getByText(say('attempt.view.one'), { exact: true }).tap()
  await page.getByRole('button', { name: say('attempt.after') }).tap()
  await page.getByText(say('attempt.view.all'), { exact: true }).tap()
  await page.locator('.pane-switch').getByText(say('attempt.article')).tap()
  await page.waitForTimeout(500)
}
