import type { Page } from '@playwright/test'
import { Bench } from './pages/bench'
import { Learner } from './pages/learner'
import { expectAccessible } from './support/accessible'
import { pasted } from './support/articles'
import { aColleague, anInstructor } from './support/class'
import { countActions } from './support/count-actions'
import { expectNoSidewaysScroll } from './support/fits'
import { pasteWords, tabTo } from './support/keyboard'
import { expect, test } from './support/test'
import type { Locale } from './support/words'

const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
] as const
const name = { fr: 'Yvonne Quéméner', en: 'Edith Rainsford' } satisfies Record<Locale, string>

/** Every remaining question is accepted by one button, whose words count them. */
const acceptAll = (page: Page, say: (key: string, params?: Record<string, number>) => string) =>
  page.getByRole('button', { name: new RegExp(say('bench.acceptAll', { count: 99 }).replace('99', '\\d+')) })

for (const [locale, viewport] of [
  ['en', screens[0]],
  ['fr', screens[1]],
] as const)
  test(`${locale}, ${viewport.width} px: from a paste to a quiz in eight actions, which is then put right and published again`, async ({
    browser,
    server,
  }) => {
    const desk = await anInstructor(browser, server, locale)
    const { page, say } = desk
    const bench = new Bench(page, say)
    await page.setViewportSize(viewport)
    const button = (key: string) => page.getByRole('button', { name: say(key), exact: true })

    await page.goto('/desk')
    const actions = await countActions(page)
    await page.getByRole('link', { name: say('desk.newArticle'), exact: true }).click()
    await expect(page.getByLabel(say('articles.new.paste'), { exact: true })).toBeFocused()
    await pasteWords(page, pasted(locale))
    await button('articles.new.clean').click()
    await button('articles.cleaned.keep').click()
    await button('articles.generate.submit').click()
    await acceptAll(page, say).click()
    const quiz = page.url().split('?')[0] ?? ''
    await page.getByRole('link', { name: say('bench.toPublish'), exact: true }).click()
    await button('publish.step.publish').click()
    await expect(page.getByRole('heading', { name: say('publish.heading.published') })).toBeVisible()
    expect(actions(), 'presses and pastes from the desk to a code for learners').toBe(8)
    const link = await page
      .getByText(/\/join\/[2-9A-Z-]{8,}/)
      .first()
      .textContent()
    const code = /\/join\/([2-9A-Z-]+)/.exec(link ?? '')?.[1] ?? ''

    // The second one is judged while the first is in hand: one press is enough, whatever it takes in hand.
    await page.goto(quiz)
    await bench.press('reject', 2)
    await expect(bench.entry(2)).toContainText(say('bench.state.rejected'))
    await bench.turn('undo')
    await expect(bench.entry(2)).toContainText(say('bench.state.accepted'))

    // One question is replaced by another; that is taken back, and done again.
    const first = (await bench.stem(1).textContent()) ?? ''
    const other = await bench.replaceWithFirst(1)
    expect(other).not.toBe(first)
    await expect(bench.stem(1)).toHaveText(other)
    await bench.turn('undo')
    await expect(bench.stem(1)).toHaveText(first)
    await bench.turn('redo')
    await expect(bench.stem(1)).toHaveText(other)

    // Words of the article are asked about, and what is proposed is one more question.
    const before = await page.locator('[data-number]').count()
    const asked = await bench.askAbout(name[locale])
    await expect(page.locator('[data-number]')).toHaveCount(before + 1)
    await expect(bench.entry(before + 1)).toContainText(say('bench.state.accepted'))
    expect(asked).not.toBe('')

    const begins = async (person: string) => {
      const context = await browser.newContext({
        baseURL: server.address,
        locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
      })
      const learner = new Learner(await context.newPage(), say)
      await learner.typeCode(code)
      await learner.begin(person)
      return learner
    }

    // What is published stays as it is until it is published again: then it is the second edition.
    const old = (await bench.stem(2).textContent()) ?? ''
    const edited = `${{ fr: 'D’après l’article, ', en: 'According to the article, ' }[locale]}${old[0]?.toLowerCase()}${old.slice(1)}`
    await bench.rewrite(2, edited)
    await expectNoSidewaysScroll(page)
    const learner = await begins('Ada')
    await expect(learner.asked(old)).toBeVisible()
    await expect(learner.asked(edited)).toHaveCount(0)

    await page.goto(`${quiz}/publish`)
    await expect(page.getByText(say('publish.changed', { edition: 2 }))).toBeVisible()
    await button('publish.step.publishAgain').click()
    await expect(page.getByText(say('publish.changed', { edition: 2 }))).toHaveCount(0)
    const second = await begins('Blaise')
    await expect(second.asked(edited)).toBeVisible()
    await learner.page.reload()
    await expect(learner.asked(old)).toBeVisible()
    await expect(learner.asked(edited)).toHaveCount(0)
    await learner.page.context().close()
    await second.page.context().close()
    await page.context().close()
  })

for (const [locale, viewport] of [
  ['en', screens[1]],
  ['fr', screens[0]],
] as const)
  test(`${locale}, ${viewport.width} px: two instructors write one question at once, and nothing is overwritten`, async ({
    browser,
    server,
  }) => {
    const desk = await anInstructor(browser, server, locale)
    const { page, say } = desk
    await page.setViewportSize(viewport)
    await desk.paste(pasted(locale))
    await desk.keep()
    const quiz = await desk.generate()
    const colleague = await aColleague(browser, server, desk, quiz, locale)
    await colleague.setViewportSize(viewport)
    const [mine, theirs] = [new Bench(page, say), new Bench(colleague, say)]

    // Both have the form open; the colleague's page does not hear of the other before it saves.
    await page.goto(quiz)
    // Whatever is asked first: a gap must stay in its sentence.
    const asked = (await mine.stem(1).textContent()) ?? ''
    const [ours, others] = {
      en: ['The owner asks: ', 'The colleague asks: '],
      fr: ['La propriétaire demande : ', 'La collègue demande : '],
    }[locale].map(lead => `${lead}${asked}`) as [string, string]
    await colleague.route('**/pulse', route => route.abort())
    await colleague.goto(quiz)
    await mine.command('edit', 1)
    await theirs.command('edit', 1)
    await mine.writeStem(ours)
    await mine.save()
    await expect(mine.stem(1)).toHaveText(ours)
    await theirs.writeStem(others)
    await theirs.save()
    const conflict = colleague.getByRole('region', { name: say('bench.conflict.title'), exact: true })
    await expect(conflict).toContainText(ours)
    await expect(conflict).toContainText(others)
    await expect(conflict).toContainText('Claire Martin')
    await expectAccessible(colleague)
    await expectNoSidewaysScroll(colleague)
    await page.reload()
    await expect(mine.stem(1)).toHaveText(ours)

    // The colleague's words are taken: the owner sees them come, finds the others in the history, and takes those back.
    await colleague.unroute('**/pulse')
    await conflict.getByRole('button', { name: say('bench.conflict.keepMine'), exact: true }).click()
    await expect(theirs.stem(1)).toHaveText(others)
    await expect(mine.stem(1)).toHaveText(others, { timeout: 30_000 })
    await mine.command('history', 1)
    const history = mine.panel('history', 1)
    await expect(history).toContainText('Nour Haddad')
    await history
      .getByRole('button', { name: say('bench.history.restoreNamed', { stem: ours }), exact: true })
      .first()
      .click()
    await expect(mine.stem(1)).toHaveText(ours)
    await colleague.context().close()
    await page.context().close()
  })

test('from a paste to a published quiz without a mouse', async ({ browser, server }) => {
  const desk = await anInstructor(browser, server, 'fr')
  const { page, say } = desk
  const bench = new Bench(page, say)
  await page.setViewportSize(screens[1])
  const press = async (key: string) => {
    await tabTo(page, page.getByRole('button', { name: say(key), exact: true }))
    await page.keyboard.press('Enter')
  }
  await page.goto('/desk')
  await tabTo(page, page.getByRole('link', { name: say('desk.newArticle'), exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(say('articles.new.paste'), { exact: true })).toBeFocused()
  await pasteWords(page, pasted('fr'))
  await press('articles.new.clean')
  await press('articles.cleaned.keep')
  await press('articles.generate.submit')

  // On the bench one letter does one thing.
  const number = (wanted: number) => page.locator(`[data-number="${wanted}"]`)
  await tabTo(page, number(1))
  await page.keyboard.press('j')
  await expect(number(2)).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('a')
  await expect(bench.entry(1)).toContainText(say('bench.state.accepted'))
  await expect(number(1)).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('r')
  await expect(bench.entry(2)).toContainText(say('bench.state.rejected'))
  await expect(number(2)).toBeFocused()
  await page.keyboard.press('u')
  await expect(bench.entry(2)).toContainText(say('bench.state.suggested'))
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: say('bench.keys.title') })
  await expect(keys).toContainText(say('bench.keys.does.replace'))
  await page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)

  // Another in its place, taken from the list by Tab and Enter.
  await expect(number(2)).toBeFocused()
  await page.keyboard.press('s')
  const panel = bench.panel('replace', 2)
  await expect(panel.getByRole('heading').first()).toBeFocused()
  const other = panel.getByRole('listitem').getByRole('button').first()
  await tabTo(page, other)
  await page.keyboard.press('Enter')
  await expect(panel).toHaveCount(0)
  await expect(number(2)).toBeFocused()

  const lead = 'Le maire demande : '
  const asked = (await bench.stem(2).textContent()) ?? ''
  // The words are rewritten, from the letter that opens the form to the button that stores it.
  await page.keyboard.press('e')
  await tabTo(page, bench.form().getByRole('textbox').first())
  // Whatever is asked there: a gap must stay in its sentence.
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.insertText(lead)
  await tabTo(page, bench.form().getByRole('button', { name: say('ui.save'), exact: true }))
  await page.keyboard.press('Enter')
  await expect(bench.stem(2)).toHaveText(`${lead}${asked}`)
  await expect(number(2)).toBeFocused()

  await tabTo(page, acceptAll(page, say), 'Shift+Tab')
  await page.keyboard.press('Enter')
  // The way to publishing comes where the button was.
  await tabTo(page, page.getByRole('link', { name: say('bench.toPublish'), exact: true }))
  await page.keyboard.press('Enter')
  await press('publish.step.publish')
  await expect(page.getByRole('heading', { name: say('publish.heading.published') })).toBeVisible()
  await page.context().close()
})
