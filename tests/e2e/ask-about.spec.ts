import { readFileSync } from 'node:fs'
import { expectAccessible } from './support/accessible'
import { pasted } from './support/articles'
import { anInstructor } from './support/class'
import { expectNoSidewaysScroll } from './support/fits'
import { selectWords } from './support/select-words'
import { expect, test } from './support/test'
import { words } from './support/words'

test('words of the article are asked about, and what is proposed is added', async ({ browser, server }) => {
  const say = words('fr')
  const desk = await anInstructor(browser, server, 'fr')
  const { page } = desk
  await desk.paste(pasted('fr'))
  await desk.keep()
  const quiz = await desk.generate()

  await selectWords(page, 'Yvonne Quéméner')
  await page.getByRole('button', { name: say('ask.selected', { words: 'Yvonne Quéméner' }) }).click()
  const panel = page.getByRole('region', { name: say('ask.title') })
  await expect(panel.getByRole('heading', { name: say('ask.title') })).toBeFocused()
  const proposals = panel.getByRole('listitem').filter({ has: page.locator('[data-add]') })
  await expect(proposals.first()).toBeVisible()
  const offered = await proposals.count()
  expect(offered).toBeLessThanOrEqual(5)
  await expect(page.locator('mark[data-tone="lit"]').first()).toHaveText('Yvonne Quéméner')
  await expectAccessible(page)

  // The proposal that has the focus lights its evidence; one letter of the bench does nothing here.
  const before = await page.locator('[data-number]').count()
  const add = proposals.first().locator('[data-add]')
  await add.focus()
  await expect(page.locator('mark[data-tone="lit"]').first()).not.toHaveText('Yvonne Quéméner')
  await page.keyboard.press('r')
  const stem = (await add.getAttribute('aria-label')) ?? ''
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-number]')).toHaveCount(before + 1)
  await expect(page.getByText(say('ask.added', { number: before + 1 }))).toBeVisible()
  await expect(panel.getByRole('button', { name: stem, exact: true })).toHaveCount(0)
  await expect(panel.locator('[data-add]').first()).toBeFocused()
  const added = page.locator('[id^="question-"]').last()
  await expect(added).toContainText(say('bench.state.accepted'))
  await expect(page.getByText(say('bench.state.rejected'), { exact: true })).toHaveCount(0)

  // By keyboard: Escape gives the focus back, Q opens again, and words are typed.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: say('ask.open') })).toBeFocused()
  await page.locator('[data-number="1"]').focus()
  await page.keyboard.press('q')
  const field = panel.getByLabel(say('ask.words'))
  await field.fill('des mots qui n’y sont pas')
  await page.keyboard.press('Enter')
  await expect(panel.getByText(say('ask.missing'))).toBeVisible()
  await field.fill('de la')
  await page.keyboard.press('Enter')
  await expect(panel.getByText(say('ask.why.small-words'))).toBeVisible()
  await expectAccessible(page)

  // Nothing safe: then by hand, with the words already marked.
  await panel.getByRole('button', { name: say('ask.write') }).click()
  await expect(page.getByLabel(say('bench.editor.key'), { exact: true })).toHaveValue('de la')
  // A draft is kept until it is given up, and while one is written words are its evidence.
  await page.getByRole('button', { name: say('ui.cancel'), exact: true }).click()

  // On a phone the two panes take turns, and nothing is wider than the screen.
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(quiz)
  // A page just opened may not listen yet.
  await expect(async () => {
    await page.getByRole('button', { name: say('bench.article'), exact: true }).click()
    await expect(page.locator('[data-start]').first()).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await selectWords(page, 'trois jours')
  await page.getByRole('button', { name: say('ask.selected', { words: 'trois jours' }) }).click()
  await expect(proposals.first()).toBeVisible()
  await expect(proposals.first().locator('mark')).toBeVisible()
  await expectNoSidewaysScroll(page)
})

test('the same without any script', async ({ browser, server }) => {
  const say = words('fr')
  const desk = await anInstructor(browser, server, 'fr')
  await desk.paste(pasted('fr'))
  await desk.keep()
  const quiz = await desk.generate()
  const plain = await browser.newContext({
    baseURL: server.address,
    storageState: await desk.page.context().storageState(),
    locale: 'fr-FR',
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  })
  const page = await plain.newPage()
  await page.goto(quiz)
  await page.getByRole('link', { name: say('ask.open') }).click()
  await page.getByLabel(say('ask.words')).fill('trois jours')
  await page.getByRole('button', { name: say('ask.find') }).click()
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button') })
    .first()
  await expect(first.locator('mark')).toContainText('trois jours')
  const stem = (await first.locator('p.font-text').first().textContent()) ?? ''
  await first.getByRole('button', { name: say('ask.add'), exact: true }).click()
  await expect(page).toHaveURL(/#question-/)
  await expect(page.locator('[id^="question-"]').last()).toContainText(stem)
  await plain.close()
})

test('an article that offers nothing says why, and can be written about by hand', async ({
  browser,
  server,
}) => {
  const say = words('en')
  const desk = await anInstructor(browser, server, 'en')
  const { page } = desk
  await desk.paste(readFileSync('tests/fixtures/unaskable/en/dialogue.txt', 'utf8'))
  await desk.keep()
  await page.getByRole('button', { name: say('articles.generate.submit'), exact: true }).click()
  await expect(page.getByText(say('few.reasons.quoted'))).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page)
  await page.getByRole('button', { name: say('few.write') }).click()
  await expect(page).toHaveURL(/\/quizzes\//)
  await expect(page.getByText(say('bench.empty.title'))).toBeVisible()
  await page.goto(`${page.url().split('?')[0]}?asked=10&made=2&few=quoted`)
  await expect(page.getByText(say('few.reasons.quoted'))).toBeVisible()
})
