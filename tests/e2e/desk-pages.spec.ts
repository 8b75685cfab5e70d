import type { Page } from '@playwright/test'
import { Bench } from './pages/bench'
import { writeEveryKind, written } from './pages/write-every-kind'
import { expectAccessible } from './support/accessible'
import { pasted } from './support/articles'
import { aNewInstructor, anInstructor } from './support/class'
import { expectNoSidewaysScroll } from './support/fits'
import { expect, test } from './support/test'

const phone = { width: 390, height: 844 }

/** Axe finds nothing, light or dark, and nothing is wider than the phone. */
async function expectWhole(page: Page, within?: string) {
  await expectAccessible(page, within)
  await expectNoSidewaysScroll(page)
}

for (const locale of ['en', 'fr'] as const) {
  test(`${locale}: the pages of a quiz are accessible on a phone, in light and dark, and every kind is written there`, async ({
    browser,
    server,
  }) => {
    test.setTimeout(300_000)
    const desk = await anInstructor(browser, server, locale)
    const { page, say } = desk
    const bench = new Bench(page, say)
    await page.setViewportSize(phone)
    await page.goto('/desk')
    await expectWhole(page)
    await desk.paste(pasted(locale))
    await expect(page.getByRole('button', { name: say('articles.cleaned.keep') })).toBeVisible()
    await expectWhole(page)
    await desk.keep()
    await expectWhole(page)
    const quiz = await desk.generate()
    await expect(page.locator('[data-number="1"]')).toBeVisible()
    await expectWhole(page)

    await page.getByRole('button', { name: say('bench.keys.open'), exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectWhole(page, '[role=dialog]')
    await page.keyboard.press('Escape')
    await bench.command('replace', 2)
    await expect(bench.panel('replace', 2).getByRole('listitem').first()).toBeVisible()
    await expectWhole(page)
    await bench.command('history', 2)
    await expectWhole(page)
    await page.getByRole('button', { name: say('bench.article'), exact: true }).click()
    await expect(page.locator('[data-start]').first()).toBeVisible()
    await expectWhole(page)
    await page.getByRole('button', { name: say('bench.questions'), exact: true }).click()

    // Every kind has a form of its own, and can be written on a phone.
    await page.getByRole('button', { name: say('bench.add'), exact: true }).click()
    const form = page.getByRole('form', { name: say('bench.editor.adding'), exact: true })
    const kind = form.getByLabel(say('bench.editor.kind'), { exact: true })
    for (const value of await kind
      .locator('option')
      .evaluateAll(all => all.map(one => one.getAttribute('value')))) {
      await kind.selectOption(value)
      await expectWhole(page, 'form')
    }
    await form.getByRole('button', { name: say('ui.cancel'), exact: true }).click()
    const before = await page.locator('[data-number]').count()
    await writeEveryKind(desk, locale)
    await expect(page.locator('[data-number]')).toHaveCount(before + written)
    await desk.publish(quiz)
    await expectWhole(page)

    const parts = ['preview', 'settings', 'learners', 'live', 'review', 'results', 'sharing']
    const others = ['/articles', '/quizzes/import', '/account', '/account/people']
    for (const address of [...parts.map(part => `${quiz}/${part}`), ...others])
      await test.step(address, async () => {
        await page.goto(address)
        await expectWhole(page)
      })
    await page.context().close()
  })

  test(`${locale}: who is new finds empty pages that say what to do and a sample one press away`, async ({
    browser,
    server,
  }) => {
    test.setTimeout(300_000)
    const administrator = await anInstructor(browser, server, locale)
    await administrator.page.setViewportSize(phone)
    const desk = await aNewInstructor(browser, server, administrator, locale)
    await test.step('/account/installation', async () => {
      await administrator.page.goto('/account/installation')
      const { page, say } = administrator
      for (const heading of ['versions', 'storage', 'backups', 'jobs'])
        await expect(page.getByRole('heading', { name: say(`installation.${heading}`) })).toBeVisible()
      await expect(page.getByText(process.versions.node, { exact: true })).toBeVisible()
      await expectWhole(page)
    })
    await administrator.page.context().close()
    const { page, say } = desk
    await page.setViewportSize(phone)
    for (const address of ['/desk', '/articles', '/classes', '/review'])
      await test.step(address, async () => {
        await page.goto(address)
        await expectWhole(page)
      })
    await page.goto('/desk')
    await page.getByRole('button', { name: say(`articles.sample.open.${locale}`), exact: true }).click()
    await expect(page).toHaveURL(/\/articles\/[^/]+$/)
    await expectWhole(page)
    await page.context().close()
  })
}
