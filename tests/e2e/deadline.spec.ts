import type { Browser } from '@playwright/test'
import { Learner } from './pages/learner'
import { anInstructor, aQuiz } from './support/class'
import type { RunningServer } from './support/server'
import { expect, test } from './support/test'
import { words } from './support/words'

const twoHours = 2 * 3_600_000

test.describe.configure({ mode: 'serial' })

let made: ReturnType<typeof aQuiz> | undefined
/** One for both tests; the second closes it. */
const theQuiz = (browser: Browser, server: RunningServer) => {
  made ??= aQuiz(browser, server, 'en')
  return made
}

test('what is given before the script has come is saved when it has', async ({ browser, server }) => {
  test.setTimeout(120_000)
  const say = words('en')
  const { code } = await theQuiz(browser, server)
  const context = await browser.newContext({
    baseURL: server.address,
    locale: 'en-GB',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const learner = new Learner(page, say)
  await page.goto(`/join/${code}`)
  await learner.begin('Early')
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/_next/static/chunks/*.js', async route => {
    await held
    await route.continue()
  })
  await page.reload({ waitUntil: 'commit' })
  const second = page.locator('input[type=radio][name^="response-"]').nth(1)
  await second.check()
  release()
  await learner.savedAll()
  await page.unroute('**/_next/static/chunks/*.js')
  await page.reload()
  await expect(second).toBeChecked()
  await context.close()
})

test('a guest goes on on a second device, whose clock is two hours wrong, and what is due there is submitted at the deadline', async ({
  browser,
  server,
}) => {
  test.setTimeout(180_000)
  const say = words('en')
  const { quiz, code } = await theQuiz(browser, server)
  const desk = await anInstructor(browser, server, 'en')

  // The first device is two hours fast.
  const first = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
  const fast = await first.newPage()
  await fast.clock.install({ time: Date.now() + twoHours })
  const learner = new Learner(fast, say)
  await fast.goto(`/join/${code}`)
  await learner.begin('Skewed')
  const attempt = fast.url()
  const radio = 'input[type=radio][name^="response-"]'
  await fast.locator(radio).first().check()
  await learner.savedAll()
  await fast.getByRole('link', { name: say('attempt.elsewhere') }).click()
  await fast.getByRole('button', { name: say('resume.make'), exact: true }).click()
  const resume = await fast.getByText(/^[2-9A-HJ-NP-Y]{5} [2-9A-HJ-NP-Y]{5}$/).textContent()

  // The second one is two hours slow; the code is typed where one types a join code.
  const second = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
  const slow = await second.newPage()
  await slow.clock.install({ time: Date.now() - twoHours })
  const there = new Learner(slow, say)
  await there.typeCode(resume ?? '')
  await expect(slow.getByRole('heading', { name: say('resume.goOnAs', { name: 'Skewed' }) })).toBeVisible()
  await slow.getByRole('button', { name: say('resume.goOn') }).click()
  await expect(slow).toHaveURL(attempt)
  await expect(slow.locator(radio).first()).toBeChecked()
  await slow.locator(radio).nth(1).check()
  await there.savedAll()
  // A code works once.
  await fast.goto(`/resume/${resume?.replace(' ', '')}`)
  await expect(fast.getByRole('heading', { name: say('resume.nothing') })).toBeVisible()

  // Due soon enough to wait for, in the clock of the instructor's browser, which is right.
  await desk.page.goto(`${quiz}/settings`)
  await expect(async () => {
    const due = await desk.page.evaluate(() => {
      const moment = new Date(Date.now() + 25_000)
      return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
    })
    await desk.page.getByLabel(say('quiz-settings.closesAt'), { exact: true }).fill(due)
    await desk.page.getByRole('button', { name: say('ui.save'), exact: true }).click()
    await expect(desk.page.getByText(say('ui.saved'), { exact: true }).first()).toBeVisible({ timeout: 3000 })
  }).toPass()

  await fast.goto(attempt)
  for (const page of [fast, slow])
    await expect(page.getByRole('timer')).toContainText(/^\D*0:[0-2]\d/, { timeout: 15_000 })
  await expect(slow).toHaveURL(/\/result$/, { timeout: 60_000 })
  await expect(fast).toHaveURL(/\/result$/, { timeout: 30_000 })

  // The receipt is true: the instructor sees whose it is.
  const receipt = await slow.getByText(/[2-9A-HJ-NP-Y]{4}-[2-9A-HJ-NP-Y]{4}$/).textContent()
  const written = /\S{4}-\S{4}$/.exec(receipt ?? '')?.[0] ?? ''
  await desk.page.goto(`${quiz}/results/learners`)
  await desk.page.getByText(say('results.receipt.title'), { exact: true }).click()
  await desk.page.getByLabel(say('results.receipt.code')).fill(written)
  await desk.page.getByRole('button', { name: say('results.receipt.check') }).click()
  await expect(desk.page.getByText(/Skewed.*1 response/)).toBeVisible()
  await first.close()
  await second.close()
  await desk.page.context().close()
})
