import type { Browser } from '@playwright/test'
import { ClassDesk } from './pages/class'
import { Learner } from './pages/learner'
import { expectAccessible } from './support/accessible'
import { pasted } from './support/articles'
import { anInstructor } from './support/class'
import type { RunningServer } from './support/server'
import { expect, test } from './support/test'
import { type Locale, words } from './support/words'

const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 900 }
const roster = 'Nom;Prénom\nLovelace;Ada\nPetit;Jean-Luc\nLOVELACE;ada\n12;\nN’Guessan;Élise'

async function aLearner(browser: Browser, server: RunningServer, locale: Locale) {
  const context = await browser.newContext({
    baseURL: server.address,
    viewport: phone,
    locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
  })
  return new Learner(await context.newPage(), words(locale))
}

for (const locale of ['en', 'fr'] as const) {
  test(`${locale}: a class from a pasted roster, more time for one learner while the quiz runs, and a look at who is at it`, async ({
    browser,
    server,
  }) => {
    test.setTimeout(240_000)
    const desk = await anInstructor(browser, server, locale)
    const { page, say } = desk
    await page.setViewportSize(desktop)

    // A published quiz of half an hour.
    await desk.paste(pasted(locale))
    await desk.keep()
    const quiz = await desk.generate()
    await desk.acceptAll()
    await page.goto(`${quiz}/settings`)
    await page.getByLabel(say('quiz-settings.minutes'), { exact: true }).fill('30')
    await page.getByRole('button', { name: say('ui.save'), exact: true }).click()
    await expect(page.getByText(say('ui.saved'), { exact: true })).toBeVisible()
    await desk.publish(quiz)

    // A class from a pasted table: two lines give nobody, and are listed with the reason.
    const classes = new ClassDesk(page, say)
    const name = `3e B ${locale}`
    const code = await classes.make(name)
    await classes.paste(roster)
    await expect(page.getByText(say('classes.roster.added', { count: 3 }))).toBeVisible()
    await expect(page.getByText(say('classes.roster.problems.twice'))).toBeVisible()
    await expect(page.getByText(say('classes.roster.problems.no-name'))).toBeVisible()
    await expect(page.getByLabel(say('classes.roster.add'), { exact: true })).toHaveValue(/LOVELACE;ada\n12;/)
    await expect(classes.member('Ada Lovelace')).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize(phone)
    await expectAccessible(page)
    await page.getByRole('button', { name: say('classes.roster.edit', { name: 'Ada Lovelace' }) }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: say('ui.cancel') }).click()
    await page.goto('/classes')
    await expectAccessible(page)
    await page.setViewportSize(desktop)
    await classes.assign(quiz, name)
    await expectAccessible(page)
    await page.getByRole('button', { name: say('learners.classes.editOf', { name }), exact: true }).click()
    const terms = page.getByRole('dialog')
    await terms.getByRole('switch', { name: say('learners.terms.own') }).check()
    await terms.getByLabel(say('learners.terms.attempts'), { exact: true }).fill('2')
    await terms.getByLabel(say('quiz-settings.counts.average'), { exact: true }).check()
    await expectAccessible(page, '[role=dialog]')
    await terms.getByRole('button', { name: say('ui.save'), exact: true }).click()
    await expect(page.getByText(new RegExp(say('learners.shown.counts', { which: 'average' })))).toBeVisible()

    // The learner joins with the code of the class, under the name as they type it.
    const ada = await aLearner(browser, server, locale)
    await ada.typeCode(code)
    await expect(ada.page).toHaveURL(/\/class\//)
    await expectAccessible(ada.page)
    await ada.page.getByLabel(say('class-room.name')).fill('ada lovelace')
    await ada.page.getByRole('button', { name: say('class-room.join') }).click()
    await expect(ada.page.getByText(say('class-room.hello', { name: 'Ada Lovelace' }))).toBeVisible()
    await expectAccessible(ada.page)
    await ada.page.getByRole('button', { name: say('class-room.begin') }).click()
    await expect(ada.page).toHaveURL(/\/attempt\/[^/]+$/)
    await ada.turnToQuestions()
    await expect(ada.page.getByText(say('attempt.duration', { minutes: 30, extra: 0 }))).toBeVisible()

    // The instructor sees them come, and how far they are, without touching the page.
    await page.goto(`${quiz}/live`)
    const row = page.getByRole('row', { name: /Ada Lovelace/ })
    await expect(row).toContainText(say('live.here'))
    const questions = await ada.questions().count()
    await expect(row).toContainText(say('live.progressOf', { answered: 0, questions }))
    await ada.respondToAll('38')
    await expect(row).toContainText(say('live.progressOf', { answered: questions, questions }))
    await expect(page.getByText('Jean-Luc Petit')).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize(phone)
    await expectAccessible(page)
    await page.setViewportSize(desktop)

    // Half as much time again for this learner, who is at it and sees it by themselves.
    await page.setViewportSize(locale === 'fr' ? phone : desktop)
    await classes.giveMore(quiz, 'Ada Lovelace', 150)
    await expectAccessible(page)
    await page.setViewportSize(desktop)
    await expect(ada.page.getByText(say('attempt.duration', { minutes: 45, extra: 15 }))).toBeVisible({
      timeout: 20_000,
    })
    await expectAccessible(ada.page)

    // Five minutes more for them, then a pause: the learner hears of both.
    await page.goto(`${quiz}/live`)
    await page
      .getByRole('button', { name: say('live.do.extendOneOf', { name: 'Ada Lovelace', minutes: 5 }) })
      .click()
    await expect(row).toContainText(say('live.extra', { count: 20 }))
    await expect(ada.page.getByText(say('attempt.duration', { minutes: 50, extra: 20 }))).toBeVisible({
      timeout: 20_000,
    })
    await page.getByRole('button', { name: say('live.do.pause'), exact: true }).click()
    await expect(page.getByRole('button', { name: say('live.do.resume'), exact: true })).toBeVisible()
    await expect(ada.page.getByText(say('attempt.time.paused'))).toBeVisible({ timeout: 45_000 })
    await expectAccessible(page)
    await page.getByRole('button', { name: say('live.do.resume'), exact: true }).click()
    await expect(ada.page.getByText(say('attempt.time.paused'))).toHaveCount(0, { timeout: 45_000 })

    // Submitted: that is seen, too.
    await ada.review()
    await ada.submit()
    await expect(page.getByText(say('live.count.submitted', { count: 1 }))).toBeVisible()
    await ada.page.context().close()

    // A colleague gets a link, makes an account by it, and has the quiz.
    await page.goto(`${quiz}/sharing`)
    await page.getByLabel(say('sharing.right')).selectOption('grade')
    await page.getByRole('button', { name: say('sharing.make') }).click()
    const link = await page.getByLabel(say('sharing.link'), { exact: true }).inputValue()
    await expect(page.getByText(say('sharing.causes.published', { count: 1 }))).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize(phone)
    await expectAccessible(page)
    const { page: theirs } = await aLearner(browser, server, locale)
    await theirs.goto(link)
    await expectAccessible(theirs)
    await theirs.getByRole('link', { name: say('sharing.accept.makeAccount') }).click()
    await theirs.getByLabel(say('sign-in.name')).fill('Odile')
    await theirs.getByLabel(say('sign-in.email')).fill(`odile-${locale}@example.org`)
    await theirs.getByLabel(say('sign-in.password')).fill('une phrase assez longue')
    await theirs.getByRole('button', { name: say('sign-in.create') }).click()
    await expect(theirs).toHaveURL(/\/desk$/)
    await theirs.goto(quiz)
    await expect(
      theirs.getByText(say('sharing.banner', { name: 'Claire Martin', right: 'grade' })),
    ).toBeVisible()
    await theirs.context().close()
    await page.context().close()
  })
}
