import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { openDatabase } from '@/lib/storage/open-database'
import { startServer } from '../e2e/support/server'
import { holdDatabase } from '../support/a-database'
import { anInstructor } from '../support/people'
import { aLongQuiz } from './long-quiz'
import { type Section, table } from './reading'
import { type Goal, withGoal } from './reading-goals'

const questions = 60
const slower = 4
const goal: Goal = { least: 200, aim: 100, lessIsBetter: true }

/**
 * Milliseconds from an interaction to the next paint (Event Timing, in steps of 8) on the bench of sixty questions, in a
 * Chromium whose processor is four times slower.
 */
export async function deskSection(): Promise<Section> {
  process.env.PASSAGE_SECRET ??= 'the secret of this benchmark, long enough'
  const folder = mkdtempSync(join(tmpdir(), 'passage-bench-'))
  try {
    const db = await openDatabase({ url: null, dataDirectory: folder, secret: null })
    holdDatabase(db)
    const { actor, email, password } = await anInstructor()
    const quizId = await aLongQuiz(actor, questions)
    await db.close()
    holdDatabase(null)
    const server = await startServer({
      PASSAGE_DATA: folder,
      PASSAGE_SECRET: process.env.PASSAGE_SECRET ?? '',
    })
    try {
      const rows = await measure(server.address, quizId, { email, password })
      const heading = `The bench with ${questions} questions, interaction to next paint in ms, processor ${slower} × slower`
      return { heading, lines: table(['interaction', 'times', 'median', 'slowest'], rows) }
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measure(address: string, quizId: string, person: { email: string; password: string }) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || undefined,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage({
      baseURL: address,
      locale: 'en-GB',
      viewport: { width: 1280, height: 900 },
    })
    await page.goto('/sign-in')
    await page.locator('input[type=email]').fill(person.email)
    await page.locator('input[type=password]').fill(person.password)
    await page.locator('main button[type=submit]').click()
    await page.waitForURL('**/desk')
    await page.goto(`/quizzes/${quizId}`)
    await page.waitForLoadState('networkidle')
    await watch(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    const rows: string[][] = []
    for (const [name, times, act] of interactions) {
      const found: number[] = []
      for (let n = 0; n < times; n++) {
        await taken(page)
        await act(page, n)
        await page.waitForTimeout(400)
        found.push(...(await taken(page)))
      }
      found.sort((a, b) => a - b)
      const [median, slowest] = [found[Math.floor(found.length / 2)] ?? 0, found.at(-1) ?? 0]
      rows.push([name, String(times), String(median), withGoal(slowest, goal, 0)])
    }
    return rows
  } finally {
    await browser.close()
  }
}

const key = (pressed: string) => (page: Page) => page.keyboard.press(pressed)
const number = (page: Page, wanted: number) => page.locator(`[data-number="${wanted}"]`)
const form = (page: Page) => page.locator('form:has(textarea)').first()

/** What is done, how often, and how; each goes on from where the one before it ended. */
const interactions: [string, number, (page: Page, n: number) => Promise<unknown>][] = [
  ['a question is taken in hand', 10, (page, n) => number(page, n * 6 + 1).click()],
  ['J, the next one', 20, key('j')],
  ['K, the one before', 10, key('k')],
  ['A or R, judged', 6, (page, n) => page.keyboard.press(n % 2 ? 'a' : 'r')],
  [
    'a sentence of the article is pressed',
    6,
    (page, n) =>
      page
        .locator('mark[data-start]')
        .nth(n * 3 + 2)
        .click(),
  ],
  [
    'U, taken back',
    3,
    async page => {
      await number(page, 30).focus()
      await page.keyboard.press('u')
      await page.waitForTimeout(1500)
    },
  ],
  [
    'E, the editor opens, and Escape',
    4,
    async (page, n) => {
      await number(page, 10 + n).focus()
      await page.keyboard.press('e')
      await form(page).waitFor()
      await page.waitForTimeout(600)
      await page.keyboard.press('Escape')
      await form(page).waitFor({ state: 'detached' })
    },
  ],
  [
    'a letter is typed in the editor',
    1,
    async page => {
      await number(page, 20).focus()
      await page.keyboard.press('e')
      await form(page).waitFor()
      await page.waitForTimeout(600)
      await taken(page)
      await form(page).locator('textarea').first().focus()
      await page.keyboard.type('Twenty letters more ', { delay: 120 })
    },
  ],
  [
    'an option is marked right, or a field of the editor gets the focus',
    4,
    (page, n) => form(page).locator('input, textarea, select').nth(n).click(),
  ],
  ['the editor is left', 1, key('Escape')],
]

/** Keeps what every interaction took. */
async function watch(page: Page) {
  await page.evaluate(() => {
    const kept = new Map<number, number>()
    Object.assign(window, { passageTook: kept })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[])
        if (entry.interactionId > 0)
          kept.set(entry.interactionId, Math.max(kept.get(entry.interactionId) ?? 0, entry.duration))
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit)
  })
}

/** What was kept since the last time. */
async function taken(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const kept = (window as never as { passageTook: Map<number, number> }).passageTook
    const found = [...kept.values()]
    kept.clear()
    return found
  })
}
