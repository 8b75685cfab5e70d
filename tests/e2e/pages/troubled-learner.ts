import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { seeded } from '../support/seeded'
import type { Words } from '../support/words'
import { Learner } from './learner'

type Value = {
  optionId?: string | null
  value?: boolean | null
  text?: string
  fillings?: { text?: string }[]
}
type Fault = { name: string; share: number; strike: () => Promise<void> }
type Beginning = { browser: Browser; address: string; code: string; seed: number; say: Words }

/** A learner whose network is cut and whose tab is killed now and then, and who goes on responding. */
export class TroubledLearner {
  private readonly last = new Map<string, { value: string; step: number }>()
  private readonly met: string[] = []

  private constructor(
    private readonly context: BrowserContext,
    private page: Page,
    private readonly path: string,
    private readonly seed: number,
    private readonly random: () => number,
  ) {}

  static async begin({ browser, address, code, seed, say }: Beginning): Promise<TroubledLearner> {
    const context = await browser.newContext({ baseURL: address, locale: 'en-GB' })
    const learner = new Learner(await context.newPage(), say)
    await learner.page.goto(`/join/${code}`)
    await learner.begin(`Learner ${seed}`)
    const path = new URL(learner.page.url()).pathname
    await learner.page.goto(path)
    // From now on the page opens without a server.
    const isKept = async (kept: string) => Boolean(await (await caches.open('passage-attempt')).match(kept))
    await expect.poll(() => learner.page.evaluate(isKept, path), { timeout: 30_000 }).toBe(true)
    return new TroubledLearner(context, learner.page, path, seed, seeded(seed))
  }

  private readonly faults: readonly Fault[] = [
    { name: 'offline', share: 0.15, strike: () => this.context.setOffline(true) },
    { name: 'online', share: 0.2, strike: () => this.context.setOffline(false) },
    { name: 'tab closed', share: 0.08, strike: () => this.openAgain(page => page.close()) },
    { name: 'tab killed', share: 0.1, strike: () => this.openAgain(crash) },
  ]

  /** Gives a response `steps` times, with faults between. */
  async respond(steps: number): Promise<void> {
    for (let step = 0; step < steps; step++) {
      let draw = this.random()
      const fault = this.faults.find(({ share }) => {
        draw -= share
        return draw < 0
      })
      if (fault) {
        this.met.push(`${step} ${fault.name}`)
        await fault.strike()
      }
      await this.giveSome(step)
      await new Promise(resolve => setTimeout(resolve, this.random() * 250))
    }
  }

  /** With everything in order again: what the server does not have of what was given last. */
  async settle() {
    await this.context.setOffline(false)
    await this.openAgain(page => page.close())
    await expect(async () => {
      const waiting = await this.page.evaluate(
        () => Object.keys(localStorage).filter(name => name.startsWith('passage-outbox')).length,
      )
      expect(waiting).toBe(0)
    }).toPass({ timeout: 60_000 })
    const answer = await this.page.request.get(`/api/v1${this.path.replace('attempt', 'attempts')}`)
    const { responses } = (await answer.json()) as { responses: { questionId: string; value: Value }[] }
    const stored = new Map(responses.map(({ questionId, value }) => [questionId, given(value)]))
    const lost = [...this.last]
      .filter(([id, { value }]) => stored.get(id) !== value)
      .map(([id, last]) => ({ id, ...last, stored: stored.get(id) }))
    await this.context.close()
    return { seed: this.seed, lost, given: this.last.size, faults: this.met }
  }

  private async openAgain(end: (page: Page) => Promise<void>): Promise<void> {
    const next = await this.context.newPage()
    await end(this.page)
    this.page = next
    // A worker that died with the tab is not there for the very next page, or is asked and never answers: one waits a
    // while and reloads, as a person would.
    for (let tries = 1; ; tries++) {
      const failed = await next.goto(this.path, { waitUntil: 'domcontentloaded', timeout: 15_000 }).then(
        () => null,
        (error: Error) => error,
      )
      if (!failed) return
      if (tries === 3) throw failed
    }
  }

  /** Some response to some question that is chosen or typed. */
  private async giveSome(step: number): Promise<void> {
    const { page, random } = this
    const questions = page
      .locator('fieldset[id^="question-"]')
      .filter({ has: page.locator('input[type=radio], input:not([type])') })
    await expect(questions.first()).toBeVisible()
    const question = questions.nth(Math.floor(random() * (await questions.count())))
    const id = (await question.getAttribute('id'))?.replace('question-', '') ?? ''
    const radios = question.locator(`input[type=radio][name="response-${id}"]`)
    const count = await radios.count()
    if (count === 0) {
      const text = `response ${step}`
      const field = question.locator('input:not([type])').first()
      await field.click()
      await field.fill(text)
      this.last.set(id, { value: text, step })
      return
    }
    const radio = radios.nth(Math.floor(random() * count))
    const value = await radio.inputValue()
    await radio.check()
    this.last.set(id, { value, step })
  }
}

const given = ({ optionId, value, text, fillings }: Value) =>
  String(optionId ?? value ?? text ?? fillings?.[0]?.text)

/** Its process ends at once: no page event, no last save. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}
