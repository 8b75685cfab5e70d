import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { pasted } from './support/articles'
import { anInstructor } from './support/class'
import { expect, test } from './support/test'
import { words } from './support/words'

/** What is lit in the article, each mark once. */
const litKeys = (page: Page) =>
  page
    .locator('a[data-lit]')
    .evaluateAll(marks => [...new Set(marks.map(mark => mark.getAttribute('data-key') ?? ''))])

test('an instructor sees how the article was read, by mouse and by keyboard', async ({ browser, server }) => {
  const say = words('en')
  const desk = await anInstructor(browser, server, 'en')
  const { page } = desk
  await desk.paste(pasted('en'))
  await desk.keep()
  await page.getByRole('link', { name: say('reading.open') }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('reading.title') })).toBeVisible()
  await expect(page.getByRole('button', { name: say('reading.layers.names') })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expectAccessible(page)

  // The referent that is mentioned most stands first: choosing it lights its words and lists them all.
  const aside = page.getByRole('complementary', { name: say('reading.panel.label') })
  const row = aside.getByRole('listitem').first().getByRole('button')
  const name = (await row.locator('[lang]').textContent()) ?? ''
  await row.click()
  await expect(aside.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
  const lit = await litKeys(page)
  expect(new Set(lit.map(key => key.split('.')[0])).size).toBe(1)
  await expect(aside.getByRole('list').last().getByRole('listitem')).toHaveCount(lit.length)
  await expectAccessible(page)

  // Escape lets go; one Tab stop for all marks, arrows between them, Enter chooses and moves to the panel.
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-lit]')).toHaveCount(0)
  const first = page.locator('.reading-marks [data-key]').first()
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await expect(first).not.toBeFocused()
  const focused = page.locator('.reading-marks :focus')
  const key = await focused.getAttribute('data-key')
  await page.keyboard.press('Enter')
  await expect(aside.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator(`[data-key="${key}"]`).first()).toBeFocused()

  // A layer that is not shown leaves nothing to choose.
  await page.getByRole('button', { name: say('reading.layers.figures') }).click()
  await expect(page.locator('.reading-marks [data-key^="f"]')).toHaveCount(0)
})

test('a sentence shows its words with what each depends on, on a phone too', async ({ browser, server }) => {
  const say = words('fr')
  const desk = await anInstructor(browser, server, 'fr')
  const { page } = desk
  await desk.paste(pasted('fr'))
  await desk.keep()
  await page.getByRole('link', { name: say('reading.open') }).click()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: say('reading.layers.sentences') }).click()
  const handle = page.getByRole('link', { name: say('reading.handles.sentence', { number: 2 }), exact: true })
  await handle.click()
  const table = page.getByRole('table')
  await expect(table).toBeVisible()
  const lit = (await page.locator('.reading-marks [data-lit]').allTextContents()).join('')
  for (const word of await table.getByRole('rowheader').allTextContents()) expect(lit).toContain(word)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
  await expectAccessible(page)
})

test('a reading that is nobody’s, or another’s, is not there', async ({ browser, server }) => {
  const { page } = await anInstructor(browser, server, 'en')
  const answer = await page.goto('/articles/00000000-0000-4000-8000-000000000000/reading')
  expect(answer?.status()).toBe(404)
})
