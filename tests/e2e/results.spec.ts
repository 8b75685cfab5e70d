import { type Browser, expect, type Page, test } from '@playwright/test'
import { signInToDemonstration } from './pages/demonstration'
import { expectAccessible } from './support/accessible'
import { type RunningServer, startServer } from './support/server'
import { type Locale, words } from './support/words'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

let server: RunningServer
let openPage: Awaited<ReturnType<typeof signInToDemonstration>>
test.beforeAll(async ({ browser }: { browser: Browser }) => {
  // The class of thirty is made first, through the same verbs as everyone’s.
  test.setTimeout(540_000)
  server = await startServer({}, ['--demo'])
  openPage = await signInToDemonstration(browser, server)
})
test.afterAll(async () => {
  await server?.stop()
})

async function resultsOf(page: Page, title: RegExp): Promise<string> {
  await page.goto('/desk')
  await page.getByRole('link', { name: title }).first().click()
  await page.waitForURL(/\/quizzes\/[^/]+$/)
  return page.url()
}
const titles = { fr: /phare/, en: /railway station/ } satisfies Record<Locale, RegExp>

for (const [locale, width] of [
  ['fr', 390],
  ['en', 1280],
] as const)
  test(`every page of the results is accessible and fits, ${locale}, ${width} px`, async () => {
    const say = words(locale)
    const page = await openPage(locale, { viewport: { width, height: 900 } })
    const quiz = await resultsOf(page, titles[locale])
    const seen = async () => {
      await expectAccessible(page)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(over, page.url()).toBeLessThanOrEqual(0)
    }
    await page.goto(`${quiz}/results`)
    await expect(page.getByRole('heading', { name: say('statistics.look.title') })).toBeVisible()
    await expect(page.getByRole('img', { name: new RegExp(say('statistics.classes.who')) })).toBeVisible()
    await page.getByText(say('statistics.chart.table'), { exact: true }).first().click()
    await expect(page.getByRole('columnheader', { name: say('statistics.chart.attempts') })).toBeVisible()
    await seen()
    for (const part of ['questions', 'article', 'learners', 'history'] as const) {
      await page
        .getByRole('navigation', { name: say('statistics.nav.label') })
        .getByRole('link', { name: say(`statistics.nav.${part}`), exact: true })
        .click()
      await page.waitForURL(new RegExp(`/results/${part}$`))
      await seen()
    }
    await page.goto(`${quiz}/results/learners`)
    await page.getByRole('link', { name: 'Zoé Perrin' }).click()
    await expect(page.getByRole('heading', { name: 'Zoé Perrin' })).toBeVisible()
    await seen()
    await page.goto(`${quiz}/results`)
    await page.getByRole('link', { name: say('statistics.downloads.report') }).click()
    await expect(page.getByRole('heading', { name: say('statistics.classReport.title') })).toBeVisible()
    await seen()
    await page.goto('/classes')
    await page.locator('main a[href^="/classes/"]').first().click()
    await page.getByRole('link', { name: say('class-results.open') }).click()
    await expect(page.getByRole('table', { name: say('class-results.learners') })).toContainText('Zoé Perrin')
    await seen()
    await page.context().close()
  })

test('from a flagged question to its evidence, its key, and a class that is scored anew', async () => {
  const say = words('en')
  const page = await openPage('en', { viewport: { width: 1280, height: 900 } })
  const quiz = await resultsOf(page, titles.en)
  await page.goto(`${quiz}/results`)
  const flagged = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: /Look at question/ }) })
    .filter({ hasText: /The strongest third chose/ })
  await expect(flagged.first()).toBeVisible()
  const flags = await flagged.count()
  await flagged
    .first()
    .getByRole('link', { name: /Look at question/ })
    .click()
  await expect(page.getByText(/The strongest third chose .* check the key/).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: say('statistics.question.evidence') })).toBeVisible()
  await expect(page.locator('mark').first()).toBeVisible()
  const key = page.getByRole('row').filter({ hasText: say('statistics.question.key') })
  await expect(key).toHaveCount(1)
  await expectAccessible(page)
  const question = page.url()

  await page.getByRole('link', { name: say('statistics.question.doDrop') }).click()
  await expect(page.getByLabel(say('regrade.change.dropped'))).toBeChecked()
  await page.getByRole('button', { name: say('regrade.preview') }).click()
  await page
    .getByRole('button', { name: /^Change|^Carry|score/ })
    .last()
    .click()
  await expect(
    page.getByText(new RegExp(say('regrade.done', { changed: 99 }).replace('99', '\\d+'))),
  ).toBeVisible()

  await page.goto(question)
  await expect(page.getByText(say('statistics.question.notCounted'))).toBeVisible()
  await expect(page.getByText(/The strongest third chose/)).toHaveCount(0)
  await page.goto(`${quiz}/results`)
  await expect(page.getByText(/of 9$/).first()).toBeVisible()
  await expect(flagged).toHaveCount(flags - 1)
  await page.goto(`${quiz}/results/learners`)
  await expect(page.getByRole('row', { name: /Zoé Perrin/ })).toContainText('/ 9')
  await page.context().close()
})

test('the results go along as tables, a picture, and the data of one learner', async () => {
  const say = words('en')
  const page = await openPage('en')
  const quiz = await resultsOf(page, titles.fr)
  await page.goto(`${quiz}/results`)
  for (const shape of ['attempts', 'items', 'responses'] as const) {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: say(`statistics.downloads.${shape}`) }).click()
    expect((await download).suggestedFilename()).toMatch(/\.csv$/)
  }
  const workbook = page.waitForEvent('download')
  await page.getByRole('link', { name: say('statistics.downloads.workbook') }).click()
  expect((await workbook).suggestedFilename()).toMatch(/\.xlsx$/)
  for (const format of ['svg', 'png'] as const) {
    const picture = page.waitForEvent('download')
    await page
      .getByRole('button', { name: say(`statistics.chart.save.${format}`) })
      .first()
      .click()
    expect((await picture).suggestedFilename()).toMatch(new RegExp(`-totals\\.${format}$`))
  }
  await page.goto(`${quiz}/results/learners`)
  await page.getByRole('link', { name: 'Zoé Perrin' }).click()
  const data = page.waitForEvent('download')
  await page.getByRole('link', { name: say('statistics.report.json') }).click()
  expect((await data).suggestedFilename()).toBe('zoe-perrin.json')
  await page.context().close()
})
