// Every page and state that a learner comes to: axe finds nothing, in both languages and all themes, and nothing scrolls
// sideways on 320 px, which is also a window of 1280 px at 400 %.
import type { Page } from '@playwright/test'
import { ClassDesk } from './pages/class'
import { longWord } from './pages/file-of-every-kind'
import { aLearner, aRoom, type Room } from './pages/room'
import { everyTheme, expectAccessible } from './support/accessible'
import { expectNoSidewaysScroll } from './support/fits'
import { expect, test } from './support/test'
import type { Locale } from './support/words'

// Each worker has a quiz of its own; each test leaves it as it was.
test.describe.configure({ mode: 'parallel' })
test.use({ actionTimeout: 15_000 })

const zoomedIn = { width: 320, height: 256 }
const sizes = { en: { width: 1280, height: 900 }, fr: { width: 390, height: 844 } } satisfies Record<
  Locale,
  unknown
>

/** What is saved, and how much time is left. */
const savingLine = '.pane-questions .with-script:has(> div [role=status])'

let room: Room
let classCode = ''

test.beforeAll(async ({ browser, server }) => {
  room = await aRoom(browser, server)
  const { page, say } = room.desk
  const classes = new ClassDesk(page, say)
  // A worker that turns to another file and back begins here again, as the same instructor: a name of its own each time.
  const name = `4e ${room.code}`
  classCode = await classes.make(name)
  await classes.paste('Inès Moreau\nRémi Colin')
  await classes.assign(`/quizzes/${room.quizId}`, name)
})

/** Colours are the same in both languages: one of them looks at all themes. */
async function expectWhole(page: Page, locale: Locale, within?: string) {
  await expectAccessible(page, within, locale === 'en' ? everyTheme : everyTheme.slice(0, 1))
  await expectFits(page)
}

async function expectFits(page: Page) {
  const usual = page.viewportSize()
  await page.setViewportSize(zoomedIn)
  await expectNoSidewaysScroll(page)
  if (usual) await page.setViewportSize(usual)
}

for (const locale of ['en', 'fr'] satisfies Locale[]) {
  test(`${locale}: before a quiz`, async ({ browser, server }) => {
    const learner = await aLearner(browser, server, locale, { viewport: sizes[locale] })
    const { page, say } = learner
    const { program, quizId, code } = room
    await page.goto('/')
    await expectWhole(page, locale)
    await learner.typeCode('2345-6789')
    await expect(page.getByLabel(say('join.code'), { exact: true })).toHaveAttribute('aria-invalid', 'true')
    await expectWhole(page, locale)
    await page.goto(`/join/${code}`)
    await expectWhole(page, locale)

    // Not open yet: the class says when, the code leads nowhere.
    await program.change(quizId, { opensAt: '2099-09-01T08:00:00Z' })
    await page.goto(`/join/${code}`)
    await expect(page.getByRole('heading', { name: say('join.notOpenTitle') })).toBeVisible()
    await expectWhole(page, locale)
    await page.goto(`/class/${classCode}`)
    await expectWhole(page, locale)
    await page
      .getByLabel(say('class-room.name'), { exact: true })
      .fill(locale === 'en' ? 'Inès Moreau' : 'Rémi Colin')
    await page.getByRole('button', { name: say('class-room.join') }).click()
    await expect(page.getByText(/2099/)).toBeVisible()
    await expectWhole(page, locale)
    await program.change(quizId, { opensAt: null })

    for (const nothing of ['/class/23456789', '/resume/2345678923', '/attempt/nobodys', '/nowhere']) {
      await page.goto(nothing)
      await expectWhole(page, locale)
    }
    await page.context().close()
  })

  test(`${locale}: reading`, async ({ browser, server }) => {
    const learner = await aLearner(browser, server, locale, { viewport: sizes[locale] })
    const { page, say } = learner
    await page.goto(`/join/${room.code}`)
    await learner.begin('Inès')
    const attempt = page.url()
    const tools = page.getByRole('group', { name: say('article-tools.tools') })
    for (const tool of ['comfort', 'find', 'listen', 'marks']) {
      await tools.getByRole('button', { name: say(`article-tools.names.${tool}`) }).click()
      await expect(page.getByRole('region', { name: say(`article-tools.names.${tool}`) })).toContainText(/\S/)
      await expectWhole(page, locale, '#tool-panel')
    }
    // With the last of them in hand, each sentence can be highlighted.
    await page.getByRole('checkbox', { name: /^Le ministère de la Mer/ }).press('Space')
    await expectWhole(page, locale)
    await page.goto(`${attempt}/elsewhere`)
    await page.getByRole('button', { name: say('resume.make'), exact: true }).click()
    await expect(page.getByText(say('resume.made'), { exact: true })).toBeVisible()
    await expectWhole(page, locale)
    await page.context().close()
  })

  test(`${locale}: responding`, async ({ browser, server }) => {
    const learner = await aLearner(browser, server, locale, { viewport: sizes[locale] })
    const { page, say } = learner
    await page.goto(`/join/${room.code}`)
    await learner.begin('Inès')
    if (locale === 'fr') await learner.turnToQuestions()
    await expectWhole(page, locale, '.pane-questions')
    await learner.respondToAll(longWord)
    await page
      .getByRole('button', { name: say('attempt.flag') })
      .first()
      .click()
    await expectWhole(page, locale)
    // The largest and widest that a reader can choose.
    await setWide(page, true)
    await expectFits(page)
    await setWide(page, false)
    await page.getByText(say('attempt.view.one'), { exact: true }).click()
    await expectFits(page)
    await page.getByText(say('attempt.view.all'), { exact: true }).click()
    await page.getByRole('button', { name: say('attempt.markInArticle') }).click()
    await page.getByRole('checkbox', { name: /^Le ministère de la Mer/ }).press('Space')
    await expectWhole(page, locale, '.pane-article')
    await page.getByRole('button', { name: say('attempt.markDone') }).click()
    await learner.savedAll()

    await page.context().setOffline(true)
    await learner.questions().getByRole('radio').last().check()
    await expect(page.getByText(say('attempt.status.waiting'))).toBeVisible()
    await expectWhole(page, locale, savingLine)
    await page.context().setOffline(false)
    await learner.savedAll()
    await page
      .getByRole('button', { name: say('attempt.clear') })
      .first()
      .click()
    await learner.savedAll()
    await learner.review()
    await expect(page.getByText(say('attempt.someUnanswered', { count: 1 }))).toBeVisible()
    await expectWhole(page, locale)
    await page.context().close()
  })

  test(`${locale}: paused, out of time, closed`, async ({ browser, server }) => {
    const learner = await aLearner(browser, server, locale, {
      viewport: sizes[locale],
      serviceWorkers: 'block',
    })
    const { page, say } = learner
    const { desk, program, quizId, code } = room
    await page.goto(`/join/${code}`)
    await learner.begin('Rémi')
    const attempt = page.url()
    await desk.page.goto(`/quizzes/${quizId}/live`)
    const pause = desk.page.getByRole('button', { name: desk.say('live.do.pause'), exact: true })
    const resume = desk.page.getByRole('button', { name: desk.say('live.do.resume'), exact: true })
    await pause.click()
    await expect(resume).toBeVisible()
    await page.reload()
    if (locale === 'fr') await learner.turnToQuestions()
    await expect(page.getByText(say('attempt.time.paused'))).toBeVisible()
    await expectWhole(page, locale, savingLine)
    await resume.click()
    await expect(pause).toBeVisible()

    // The time runs out, and the server does not answer.
    await program.change(quizId, { closesAt: new Date(Date.now() + 5000) })
    await page.reload()
    if (locale === 'fr') await learner.turnToQuestions()
    await expect(page.getByRole('timer')).toBeVisible()
    await page.route('**/api/v1/**', route => route.abort())
    await expect(page.getByText(say('attempt.time.waiting'))).toBeVisible()
    await expectWhole(page, locale, savingLine)
    await program.change(quizId, { closesAt: null })

    // Closed while the page knows nothing of it: what is given then is refused, and says so.
    await page.reload()
    if (locale === 'fr') await learner.turnToQuestions()
    await program.setState(quizId, 'closed')
    await page.unroute('**/api/v1/**')
    await page.route('**/clock', route => route.abort())
    await learner.questions().getByRole('radio').first().check()
    await expect(page.getByText(say('attempt.status.refusedTitle'))).toBeVisible()
    await expectWhole(page, locale, savingLine)
    await page.goto(`/join/${code}`)
    await expect(page.getByRole('heading', { name: say('join.notOpenTitle') })).toBeVisible()
    await page.goto(`/class/${classCode}`)
    await expectFits(page)
    await page.goto(attempt)
    await expect(page).toHaveURL(/\/result$/)
    await expectWhole(page, locale)
    await program.setState(quizId, 'published')
    await page.context().close()
  })

  test(`${locale}: after a quiz`, async ({ browser, server }) => {
    const learner = await aLearner(browser, server, locale, { viewport: sizes[locale] })
    const { page, say } = learner
    const { program, quizId, code } = room
    await page.goto(`/join/${code}`)
    await learner.begin('Ève')
    if (locale === 'fr') await learner.turnToQuestions()
    await learner.respondToAll(longWord)
    await learner.review()
    await learner.submit()
    const ask = page.getByText(say('feedback.ask.open')).first()
    await ask.click()
    await expectWhole(page, locale)
    await setWide(page, true)
    await expectFits(page)
    await setWide(page, false)
    if (locale === 'fr') {
      await page.locator('.pane-switch').getByText(say('feedback.showArticle')).click()
      await expectWhole(page, locale)
      await page.locator('.pane-switch').getByText(say('feedback.showQuestions')).click()
    }
    for (const feedback of [
      { feedbackShows: 'correctness' },
      { feedbackShows: 'score' },
      { feedbackShows: 'nothing' },
      { feedbackShows: 'key', feedbackPhase: 'after-closing' },
    ]) {
      await program.change(quizId, feedback)
      await page.reload()
      await expectWhole(page, locale)
    }
    await program.change(quizId, { feedbackShows: 'key', feedbackPhase: 'after-submission' })

    await page.goto('/account')
    await expect(page.getByRole('link', { name: say('account.data.export') })).toBeVisible()
    await page.getByText(say('account.data.delete'), { exact: true }).click()
    await expectWhole(page, locale)
    await page.goto(`/join/${code}`)
    await expectWhole(page, locale)
    await page.getByRole('button', { name: say('join.goOn') }).click()
    await expect(page.getByText(say('join.noAttemptsLeft'))).toBeVisible()
    await page.context().close()
  })

  test(`${locale}: in practice`, async ({ browser, server }) => {
    const learner = await aLearner(browser, server, locale, { viewport: sizes[locale] })
    const { page, say } = learner
    const { program, quizId, code } = room
    await program.change(quizId, { practice: true })
    await page.goto('/practice')
    await expectWhole(page, locale)
    await page.goto(`/join/${code}`)
    await learner.begin('Noé')
    if (locale === 'fr') await learner.turnToQuestions()
    await learner.respondToAll(longWord)
    const check = page.getByRole('button', { name: new RegExp(`^${say('practice.check')} `) })
    for (const at of [4, 5, 6]) await check.nth(at).click()
    await expect(page.getByText(say('practice.again')).first()).toBeVisible()
    await page
      .getByRole('button', { name: new RegExp(`^${say('practice.checkAgain')} `) })
      .first()
      .click()
    await expect(page.getByText(say('feedback.key'), { exact: true }).first()).toBeVisible()
    await expectWhole(page, locale)
    await learner.review()
    await learner.submit()
    await page.goto('/practice')
    await expectWhole(page, locale)
    await program.change(quizId, { practice: false })
    await page.context().close()
  })
}

/** As the panel of comfort does: the largest letters, the widest spaces. */
async function setWide(page: Page, wide: boolean) {
  await page.evaluate(on => {
    document.documentElement.dataset.size = on ? '4' : '1'
    document.documentElement.dataset.spacing = on ? '3' : '0'
  }, wide)
}
