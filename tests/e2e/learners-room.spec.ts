import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { Learner } from './pages/learner'
import { ScreenReader } from './pages/screen-reader'
import { aQuiz } from './support/class'
import { expect, test } from './support/test'
import { type Locale, words } from './support/words'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Light is the page as it comes; of the others only colours differ. */
const otherThemes = ['sepia', 'dark', 'contrast'] as const

/** Axe finds nothing, in no theme; and nothing scrolls sideways at 320 px, which is 1280 px at 400 %. */
async function expectWell(page: Page, locale: Locale) {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const told = async (axe: AxeBuilder, theme: string) => {
    const { violations } = await axe.analyze()
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 160)).join(' | ')}`,
    )
    expect(found, `${page.url()} (${theme})`).toEqual([])
  }
  await told(new AxeBuilder({ page }).withTags(tags), 'light')
  const before = await page.locator('html').getAttribute('data-theme')
  // Colours are the same in both languages.
  for (const theme of locale === 'en' ? otherThemes : []) {
    await page.evaluate(name => document.documentElement.setAttribute('data-theme', name), theme)
    await told(new AxeBuilder({ page }).withRules(['color-contrast']), theme)
  }
  await page.evaluate(name => document.documentElement.setAttribute('data-theme', name ?? 'system'), before)
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 256 })
  const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  expect(await page.evaluate(wider), `${page.url()} scrolls sideways at 320 px`).toBeLessThanOrEqual(0)
  if (size) await page.setViewportSize(size)
}

const localeOf = { en: 'en-GB', fr: 'fr-FR' } satisfies Record<Locale, string>

for (const [locale, article] of [
  ['en', 'fr'],
  ['fr', 'en'],
] as const satisfies [Locale, Locale][]) {
  test(`every page and tool of a learner: interface ${locale}, article ${article}`, async ({
    browser,
    server,
  }) => {
    test.setTimeout(300_000)
    const say = words(locale)
    const { code, desk } = await aQuiz(browser, server, article)
    await desk.page.context().close()
    const context = await browser.newContext({
      baseURL: server.address,
      locale: localeOf[locale],
      viewport: { width: 1280, height: 800 },
    })
    const page = await context.newPage()
    const elsewhere: string[] = []
    page.on('request', request => {
      const url = request.url()
      if (!url.startsWith(server.address) && !url.startsWith('data:')) elsewhere.push(url)
    })
    const learner = new Learner(page, say)
    for (const nothing of [
      '/join/22223333',
      '/attempt/nothing',
      '/resume/2222233333',
      '/practice',
      '/account',
    ]) {
      await page.goto(nothing)
      await expectWell(page, locale)
    }
    await page.goto(`/join/${code}`)
    await expectWell(page, locale)
    await learner.begin('Noor')

    // The article is read in its own language, whatever that of the interface.
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.locator('.reading')).toHaveAttribute('lang', article)
    await expect(page.locator('fieldset[id^="question-"] [lang]').first()).toHaveAttribute('lang', article)
    await expectWell(page, locale)

    for (const tool of ['comfort', 'find', 'listen', 'marks'] as const) {
      const button = page
        .getByRole('group', { name: say('article-tools.tools') })
        .getByRole('button', { name: say(`article-tools.names.${tool}`) })
      await button.click()
      await expect(page.getByRole('region', { name: say(`article-tools.names.${tool}`) })).toBeVisible()
      if (tool === 'find') {
        await page.getByLabel(say('article-tools.findWords')).fill(article === 'fr' ? 'la' : 'the')
        await expect(
          page.getByText(say('article-tools.findPlace', { at: 1, of: 99 }).replace('99', '')).first(),
        ).toBeVisible()
      }
      if (tool === 'marks') {
        await page.locator('.reading input[type=checkbox]').nth(1).check()
        await expect(page.getByRole('textbox', { name: say('article-tools.note') })).toBeVisible()
      }
      await expectWell(page, locale)
      await button.click()
    }
    await expect(page.locator('mark.own-mark').first()).toBeVisible()

    await learner
      .questions()
      .first()
      .getByRole('button', { name: say('attempt.flag') })
      .click()
    await page.getByText(say('attempt.view.one'), { exact: true }).click()
    await expect(learner.questions().filter({ visible: true })).toHaveCount(1)
    await page.getByRole('button', { name: say('attempt.after') }).click()
    await page.reload()
    await expect(learner.questions().filter({ visible: true })).toHaveCount(1)
    await expectWell(page, locale)
    await page.getByText(say('attempt.view.all'), { exact: true }).click()

    // Offline: the page says so, and goes on.
    await context.setOffline(true)
    await page.locator('input[type=radio][name^="response-"]').first().check()
    await expect(page.getByText(say('attempt.status.waiting'))).toBeVisible()
    await expectWell(page, locale)
    await context.setOffline(false)
    await learner.respondToAll('?')
    await learner.review()
    await expectWell(page, locale)
    await learner.submit()
    await expect(page.getByText(/[2-9A-HJ-NP-Y]{4}-[2-9A-HJ-NP-Y]{4}$/)).toBeVisible()
    await page.getByText(say('feedback.ask.open')).first().click()
    await expectWell(page, locale)
    // What the device kept of the attempt goes with its submission.
    await expect(async () => {
      const kept = await page.evaluate(() =>
        Object.keys(localStorage).filter(name => name.startsWith('passage-')),
      )
      expect(kept).toEqual([])
    }).toPass()
    await page.goto('/account')
    await expectWell(page, locale)
    expect(elsewhere).toEqual([])
    await context.close()
  })
}

test('a whole quiz by keyboard only, and another through the accessibility tree only', async ({
  browser,
  server,
}) => {
  test.setTimeout(240_000)
  const say = words('en')
  const { code, desk } = await aQuiz(browser, server, 'en')
  await desk.page.context().close()

  const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
  const page = await context.newPage()
  const { keyboard } = page
  /** Goes on with Tab until `found` holds of what has the focus. */
  const tabTo = async (found: (element: Element) => boolean) => {
    for (let stop = 0; stop < 300; stop++) {
      await keyboard.press('Tab')
      if (await page.evaluate(`(${found})(document.activeElement)`)) return
    }
    throw new Error('the keyboard does not reach it')
  }
  await page.goto('/')
  await tabTo(element => element.matches('#join-code'))
  await keyboard.type(code)
  await keyboard.press('Enter')
  await expect(page.getByLabel(say('join.name'), { exact: true })).toBeVisible()
  await tabTo(element => element.matches('input[name=name]'))
  await keyboard.type('Keys')
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/\/attempt\/[^/]+$/)
  const count = await page.locator('fieldset[id^="question-"]').count()
  for (let answered = 0; answered < count; answered++) {
    await tabTo(element => {
      const question = element.closest('fieldset[id^="question-"]')
      if (!question || question.hasAttribute('data-tried')) return false
      if (!element.matches('input, select, textarea')) return false
      question.setAttribute('data-tried', '')
      return true
    })
    const kind = await page.evaluate(
      () => document.activeElement?.getAttribute('type') ?? document.activeElement?.tagName,
    )
    if (kind === 'radio' || kind === 'checkbox') await keyboard.press('Space')
    else if (kind === 'SELECT') await keyboard.press('ArrowDown')
    else await keyboard.type('something')
  }
  await expect(page.getByText(say('attempt.progress', { answered: count, total: count }))).toBeVisible()
  await tabTo(element => element.matches('form.asking button[type=submit]'))
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/\/review$/)
  await expect(page.getByText(say('attempt.allAnswered'))).toBeVisible()
  await tabTo(element => element.matches('main button[type=submit]'))
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/\/result$/)
  await context.close()

  const listening = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
  const heard = await listening.newPage()
  await heard.goto('/')
  const reader = await ScreenReader.at(heard)
  await reader.type(say('join.code'), code)
  await reader.press('button', say('join.go'))
  await reader.type(say('join.name'), 'Ears')
  await reader.press('button', say('join.begin'))
  await reader.hears('button', say('attempt.review'))
  expect(await reader.respondToAll(/^\d+\./)).toBe(count)
  await reader.hears('StaticText', say('attempt.status.saved'))
  await reader.press('button', say('attempt.review'))
  await reader.hears('StaticText', say('attempt.allAnswered'))
  await reader.press('button', say('attempt.submit'))
  await reader.hears('StaticText', say('feedback.receiptCode'))
  await listening.close()
})
