import type { Browser } from '@playwright/test'
import { Bench } from './pages/bench'
import type { Instructor } from './pages/instructor'
import { expectAccessible } from './support/accessible'
import { pasted } from './support/articles'
import { anInstructor } from './support/class'
import type { RunningServer } from './support/server'
import { expect, test } from './support/test'
import { type Locale, words } from './support/words'

const places = (['en', 'fr'] as const).flatMap(locale =>
  ([390, 1280] as const).map(width => ({ locale, width })),
)
const fits = async (desk: Instructor) =>
  expect(
    await desk.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0)

async function aDesk(browser: Browser, server: RunningServer, locale: Locale, width: number) {
  const desk = await anInstructor(browser, server, locale)
  await desk.page.setViewportSize({ width, height: 844 })
  return { desk, page: desk.page, say: words(locale), bench: new Bench(desk.page, words(locale)) }
}

/** A bench with accepted questions, made without a look at the way there. */
async function aBench(browser: Browser, server: RunningServer, locale: Locale, width: number) {
  const made = await aDesk(browser, server, locale, width)
  await made.desk.paste(pasted(locale))
  await made.desk.keep()
  const quiz = await made.desk.generate()
  await made.desk.acceptAll()
  return { ...made, quiz }
}

for (const { locale, width } of places) {
  test(`from a paste to a published quiz in eight actions (${locale}, ${width} px)`, async ({
    browser,
    server,
  }) => {
    const { desk, page, say } = await aDesk(browser, server, locale, width)
    let actions = 0
    const click = async (role: 'link' | 'button', name: string | RegExp) => {
      actions++
      await page
        .getByRole(role, { name, exact: typeof name === 'string' })
        .first()
        .click()
    }
    await page.goto('/desk')
    await click('link', say('desk.newArticle'))
    actions++
    await page.getByLabel(say('articles.new.paste'), { exact: true }).fill(pasted(locale))
    await click('button', say('articles.new.clean'))
    await click('button', say('articles.cleaned.keep'))
    await click('button', say('articles.generate.submit'))
    await expect(page).toHaveURL(/\/quizzes\//, { timeout: 60_000 })
    await fits(desk)
    await click('button', new RegExp(say('bench.acceptAll', { count: 99 }).replace('99', '\\d+')))
    await click('link', say('bench.toPublish'))
    await click('button', say('publish.step.publish'))
    await expect(page.getByText(say('publish.joinCode'))).toBeVisible()
    expect(actions).toBeLessThanOrEqual(8)
    await page.context().close()
  })

  test(`one question is replaced, and whatever was done is taken back (${locale}, ${width} px)`, async ({
    browser,
    server,
  }) => {
    const { desk, page, say, bench } = await aBench(browser, server, locale, width)
    await bench.take(2)
    const first = await bench.stem(2).innerText()
    await bench.command('replace', 2)
    const panel = page.getByRole('region', { name: say('bench.replacing.title', { number: 2 }) })
    const take = panel.getByRole('button', { name: new RegExp(`^${say('bench.replacing.take')}`) }).first()
    await expect(take).toBeVisible({ timeout: 30_000 })
    await expectAccessible(page)
    await fits(desk)
    await take.click()
    await expect(bench.stem(2)).not.toHaveText(first)
    const second = await bench.stem(2).innerText()
    await bench.turnBack()
    await expect(bench.stem(2)).toHaveText(first)
    await bench.turnAgain()
    await expect(bench.stem(2)).toHaveText(second)

    // Deleting and rejecting go the same way back.
    const count = await page.locator('[data-number]').count()
    await bench.take(1)
    await bench.command('delete', 1)
    await expect(page.locator('[data-number]')).toHaveCount(count - 1)
    await bench.turnBack()
    await expect(page.locator('[data-number]')).toHaveCount(count)
    await bench.take(1)
    await page.keyboard.press('r')
    await expect(bench.question(1)).toContainText(say('bench.state.rejected'))
    await page.keyboard.press('u')
    await expect(bench.question(1)).toContainText(say('bench.state.accepted'))

    // The list of shortcuts opens by its own.
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: say('bench.keys.title') })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')

    // The versions of the question that was edited.
    await bench.edit(1)
    await bench.stemField().fill(`${await bench.stemField().inputValue()} `.replace(/ $/, '?'))
    await bench
      .form()
      .getByRole('button', { name: say('ui.save'), exact: true })
      .click()
    await expect(bench.form()).toHaveCount(0)
    await bench.take(1)
    await bench.command('history', 1)
    const versions = page.getByRole('region', { name: say('bench.history.title', { number: 1 }) })
    await expect(versions.getByText(say('bench.history.now'))).toBeVisible()
    await expectAccessible(page)
    await versions
      .getByRole('button', { name: new RegExp(say('bench.history.restoreNamed', { stem: '' }).trim()) })
      .last()
      .click()
    await expect(page.getByText(say('bench.said.restored')).first()).toBeVisible()
    await page.context().close()
  })

  test(`a question is written while the rules speak, and a published quiz gets a new edition (${locale}, ${width} px)`, async ({
    browser,
    server,
  }) => {
    const { desk, page, say, bench, quiz } = await aBench(browser, server, locale, width)
    await desk.publish(quiz)
    await page.goto(quiz)
    await bench.edit(1)
    const stem = { en: 'not which of these is it', fr: 'laquelle de ces choses est-ce' }[locale]
    await bench.stemField().fill(stem)
    const rules = bench.form().getByRole('region', { name: say('bench.rules.title') })
    await expect(rules.getByText(say('findings.small-start'))).toBeVisible()
    await rules.getByRole('button', { name: say('bench.fixes.small-start') }).click()
    await expect(bench.stemField()).toHaveValue(new RegExp(`^${stem[0]?.toUpperCase()}`))
    await expect(rules.getByText(say('findings.small-start'))).toHaveCount(0)
    await expect(bench.form().getByText(say('bench.autosave.saved'), { exact: true })).toBeVisible()
    await expectAccessible(page)
    await fits(desk)

    // What saved itself is stored without a press of "Save", and leaving takes it all back.
    await page.reload()
    await expect(bench.stem(1)).toHaveText(new RegExp(`^${stem[0]?.toUpperCase()}${stem.slice(1, 12)}`))
    await page.goto(`${quiz}/publish`)
    await expect(page.getByText(say('publish.changed', { edition: 2 }))).toBeVisible()
    await page.goto(quiz)
    await bench.turnBack()
    await expect(bench.stem(1)).not.toHaveText(new RegExp(stem.slice(1, 12)))

    await desk.addShortAnswer({
      stem: { en: 'Which town owns the station again?', fr: 'Comment s’appelle la station des phares ?' }[
        locale
      ],
      key: { en: 'Halderby', fr: 'Kerlaouen' }[locale],
      accepted: '',
      explanation: '',
      evidence: { en: 'the town owns its railway station again', fr: 'depuis la station de Kerlaouen' }[
        locale
      ],
    })
    await page.goto(`${quiz}/publish`)
    await page.getByRole('button', { name: say('publish.step.publishAgain') }).click()
    await expect(page.getByText(say('publish.changed', { edition: 2 }))).toHaveCount(0)
    await page.context().close()
  })

  test(`two who edit one question see both, and overwrite nothing (${locale}, ${width} px)`, async ({
    browser,
    server,
  }) => {
    const mine = await aBench(browser, server, locale, width)
    const context = await browser.newContext({
      baseURL: server.address,
      storageState: await mine.page.context().storageState(),
      locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
      viewport: { width, height: 844 },
    })
    const theirs = new Bench(await context.newPage(), mine.say)
    await theirs.page.goto(mine.quiz)
    await mine.bench.edit(1)
    await theirs.edit(1)
    await theirs.stemField().fill({ en: 'What do they ask?', fr: 'Que demandent-ils ?' }[locale])
    await theirs
      .form()
      .getByRole('button', { name: mine.say('ui.save'), exact: true })
      .click()
    await expect(theirs.form()).toHaveCount(0)

    await mine.bench.stemField().fill({ en: 'What do I ask?', fr: 'Que demandé-je ?' }[locale])
    const conflict = mine.page.getByRole('region', { name: mine.say('bench.conflict.title') })
    await expect(conflict).toBeVisible({ timeout: 15_000 })
    await expect(conflict).toContainText({ en: 'What do I ask?', fr: 'Que demandé-je' }[locale])
    await expect(conflict).toContainText({ en: 'What do they ask?', fr: 'Que demandent-ils' }[locale])
    await expect(conflict).toContainText('Claire Martin')
    await expectAccessible(mine.page)
    await conflict.getByRole('button', { name: mine.say('bench.conflict.keepMine') }).click()
    await expect(mine.bench.stem(1)).toHaveText({ en: /What do I ask/, fr: /Que demandé-je/ }[locale])
    await context.close()
    await mine.page.context().close()
  })
}

for (const { locale, width } of [
  { locale: 'en', width: 1280 },
  { locale: 'fr', width: 390 },
] as const)
  test(`articles are found, tagged and edited, questions follow, go to another quiz, and are tried (${locale})`, async ({
    browser,
    server,
  }) => {
    const { desk, page, say, bench, quiz } = await aBench(browser, server, locale, width)
    await page.goto('/articles')
    await expectAccessible(page)
    await fits(desk)
    const word = { en: 'carpentry', fr: 'helicoptere' }[locale]
    await page.getByLabel(say('articles.library.words')).fill(word)
    await page.getByRole('button', { name: say('articles.library.search'), exact: true }).click()
    await expect(page).toHaveURL(new RegExp(word))
    await page.getByRole('heading', { level: 3 }).getByRole('link').first().click()

    await page
      .getByLabel(say('articles.tags.label'))
      .fill({ en: 'Year 9, railways', fr: 'Troisième, mer' }[locale])
    await page.getByRole('button', { name: say('articles.tags.save') }).click()
    await expect(page.getByText(say('ui.saved'), { exact: true })).toBeVisible()
    await page.getByRole('link', { name: say('articles.revise.open'), exact: true }).click()
    const text = page.getByLabel(say('articles.revise.text'), { exact: true })
    await expect(text).toBeVisible()
    await expectAccessible(page)
    const words = await text.inputValue()
    await text.fill(
      `${{ en: 'It was a bright cold day.', fr: 'Il faisait beau ce jour-là.' }[locale]}\n\n${words}`,
    )
    await page.getByRole('button', { name: say('articles.revise.save') }).click()
    await expect(page.getByRole('link', { name: say('articles.behind') }).first()).toBeVisible()
    await expectAccessible(page)

    await page.goto(quiz)
    await page.getByRole('link', { name: say('bench.newerVersion') }).click()
    await expect(page.getByRole('heading', { name: say('versions.title') })).toBeVisible()
    await expectAccessible(page)
    await fits(desk)
    await page.getByRole('button', { name: /2/ }).click()
    await expect(page.getByRole('link', { name: say('bench.newerVersion') })).toHaveCount(0)
    const stem = await bench.stem(1).innerText()

    // A second quiz about the article takes a question of the first.
    await page.getByRole('link', { name: say('desk.article'), exact: true }).click()
    await page.getByRole('button', { name: say('few.write') }).click()
    await expect(page.getByText(say('bench.empty.title'))).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: say('bench.bank') }).click()
    await expect(page.getByRole('heading', { name: say('bank.title') })).toBeVisible()
    await expectAccessible(page)
    await fits(desk)
    await page
      .getByRole('button', { name: new RegExp(`^${say('bank.take')}`) })
      .first()
      .click()
    await expect(page.getByText(say('bank.here')).first()).toBeVisible()
    await page.getByRole('link', { name: say('bank.back') }).click()
    await expect(page.locator('[data-number]')).toHaveCount(1)

    await page.goto(`${quiz}/preview`)
    await expect(page.getByText(stem).first()).toBeVisible()
    await page.getByRole('button', { name: say('publish.preview.try') }).click()
    await expect(page.getByText(say('publish.preview.counts'))).toBeVisible()
    await expectAccessible(page)
    await page.context().close()
  })
