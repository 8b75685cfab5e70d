import type { Browser } from '@playwright/test'
import { Learner } from './pages/learner'
import { expectAccessible } from './support/accessible'
import { anInstructor } from './support/class'
import type { RunningServer } from './support/server'
import { expect, test } from './support/test'
import { type Locale, words } from './support/words'

const phone = { width: 390, height: 844 }
const responses = {
  Ada: 'Teheran',
  Bo: 'La grande ville du plateau',
  Cy: 'la grande ville du plateau',
  Dora: 'La grande ville du plateau.',
}

const article = `Une délégation de Valmorel en visite à Téhéran

Une délégation de la ville de Valmorel s’est rendue mardi à Téhéran, à l’invitation du musée des Tapis. Elle y restera jusqu’à vendredi.

La maire, Odile Garnier, a signé un accord avec la directrice du musée, Parvin Moradi. Trente tapis anciens seront montrés à Valmorel l’an prochain, dans l’ancienne halle aux grains de la ville, que la commune a fait réparer pour 4,2 millions d’euros.

« Nous attendons cette exposition depuis six ans », a déclaré Odile Garnier devant une quarantaine de journalistes. L’exposition ouvrira le 14 mars et durera trois mois. L’entrée sera gratuite pour les élèves des écoles de la région.`

/** A learner takes the quiz of two questions; the result stays open. */
async function takes(
  browser: Browser,
  server: RunningServer,
  locale: Locale,
  code: string,
  name: string,
  typed: string,
) {
  const context = await browser.newContext({
    baseURL: server.address,
    locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
    viewport: locale === 'fr' ? phone : { width: 1280, height: 800 },
  })
  const learner = new Learner(await context.newPage(), words(locale))
  await learner.typeCode(code)
  await learner.begin(name)
  if (locale === 'fr') await learner.turnToQuestions()
  const [place, proof] = await learner.questions().all()
  if (!place || !proof) throw new Error('a question is missing')
  await place.getByRole('textbox').fill(typed)
  if (name === 'Bo') {
    await proof.getByRole('radio', { name: words(locale)('common.truth.false') }).check()
    await proof.getByRole('textbox').fill('c’était écrit quelque part')
  }
  await learner.savedAll()
  await learner.review()
  await learner.submit()
  return learner
}

for (const locale of ['fr', 'en'] satisfies Locale[]) {
  test(`a variant accepted for everyone changes three scores, and everyone can see what was, in ${locale}`, async ({
    browser,
    server,
  }) => {
    test.setTimeout(300_000)
    const say = words(locale)
    const desk = await anInstructor(browser, server, locale)
    const { page } = desk
    await desk.paste(article)
    await desk.keep()
    const quiz = await desk.generate()
    await desk.addQuestion(
      'short-answer',
      {
        stem: 'Où la délégation de Valmorel s’est-elle rendue ?',
        evidence: 'Une délégation de la ville de Valmorel s’est rendue mardi à Téhéran',
      },
      async form => {
        await form.getByLabel(say('bench.editor.key'), { exact: true }).fill('Téhéran')
        await form.getByLabel(say('bench.editor.keyClass'), { exact: true }).selectOption('place')
      },
    )
    await desk.addQuestion(
      'justified-true-false',
      {
        stem: 'L’entrée de l’exposition sera payante pour les élèves.',
        evidence: 'L’entrée sera gratuite pour les élèves des écoles de la région',
      },
      form => form.getByLabel(say('common.truth.false'), { exact: true }).check(),
    )
    const code = await desk.publish(quiz)
    await page.goto(`${quiz}/review`)
    await expect(page.getByText(say('review.empty.title'))).toBeVisible()
    await expectAccessible(page)

    const learners: Record<string, Learner> = {}
    for (const [name, typed] of Object.entries(responses))
      learners[name] = await takes(browser, server, locale, code, name, typed)
    await expect(learners.Ada?.page.getByRole('article').first() ?? page.locator('none')).toContainText(
      say('feedback.outcome.accepted'),
    )

    // A proof that stands nowhere in the article waits for a person; she gives it half, with a word to the learner.
    await page.goto('/desk')
    await expectAccessible(page)
    await page
      .getByRole('link', { name: say('desk.waiting', { count: 1 }) })
      .or(page.locator('a[href="/review"]'))
      .first()
      .click()
    await expect(page).toHaveURL(/\/review$/)
    await expectAccessible(page)
    await page.goto(`${quiz}/review`)
    const waiting = page.locator('[role="group"][id^="response-"]').filter({ hasText: 'quelque part' })
    await waiting.getByRole('button', { name: say('review.decide.more') }).click()
    await expectAccessible(page)
    await waiting.getByLabel(say('review.decide.points', { maximum: 1 })).fill('beaucoup')
    await waiting.getByLabel(say('review.decide.comment', { reach: 'one' })).fill('Citez la phrase entière.')
    await waiting.getByRole('button', { name: say('review.decide.submit'), exact: true }).click()
    await expect(page.getByText(say('failures.points-unreadable'))).toBeVisible()
    await waiting.getByLabel(say('review.decide.points', { maximum: 1 })).fill('1/2')
    await waiting.getByRole('button', { name: say('review.decide.submit'), exact: true }).click()
    await expect(page.getByText(say('review.last.changed', { count: 1 }))).toBeVisible()
    await page.getByRole('button', { name: say('review.last.undo'), exact: true }).click()
    await expect(page.getByText(say('review.last.undone', { count: 1 }))).toBeVisible()
    await waiting.getByRole('button', { name: say('review.decide.more') }).click()
    await waiting.getByLabel(say('review.decide.points', { maximum: 1 })).fill('0,5')
    await waiting.getByLabel(say('review.decide.comment', { reach: 'one' })).fill('Citez la phrase entière.')
    await waiting.getByRole('button', { name: say('review.decide.submit'), exact: true }).click()
    await expect(waiting).toHaveCount(0)

    // What three learners typed is not the key, but is right: found from the results, accepted once, by keyboard.
    await page.goto(`${quiz}/results/learners`)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Où la délégation' }).click()
    const variant = page
      .locator('[role="group"][id^="response-"]')
      .filter({ hasText: /grande ville du plateau/i })
    await expect(variant).toHaveCount(1)
    await expectAccessible(page)
    await variant.focus()
    await page.keyboard.press('a')
    await expect(page.getByText(say('review.last.changed', { count: 3 }))).toBeVisible()
    await expect(page.getByText(say('review.last.joined'))).toBeVisible()
    await expectAccessible(page)

    await page.goto(`${quiz}/results/history`)
    const [entry] = await page
      .getByRole('listitem')
      .filter({ hasText: /grande ville du plateau/i })
      .all()
    if (!entry) throw new Error('the decision is not in the history')
    await entry.getByText(say('regrade.history.changed', { count: 3 })).click()
    for (const name of ['Bo', 'Cy', 'Dora']) await expect(entry).toContainText(name)
    await expect(entry).not.toContainText('Ada')
    await expectAccessible(page)

    const { Bo, Ada } = learners
    if (!Bo || !Ada) throw new Error('a learner is missing')
    await Bo.page.reload()
    await expect(
      Bo.page
        .getByText(say('feedback.score', { points: locale === 'fr' ? '1,5' : '1.5', maximum: 2 }))
        .first(),
    ).toBeVisible()
    await expect(Bo.page.getByText('Citez la phrase entière.')).toBeVisible()
    await expect(Bo.page.getByText(say('feedback.history'), { exact: true }).first()).toBeVisible()
    await expectAccessible(Bo.page)

    // The question is dropped: looked at first, then carried out, and told to those whose score it changes.
    await page.goto(`${quiz}/results/learners`)
    await page.getByRole('link', { name: 'Où la délégation' }).click()
    await page.getByRole('link', { name: say('review.all.regrade') }).click()
    await page.getByLabel(say('regrade.change.dropped')).check()
    await page.getByLabel(say('regrade.note'), { exact: true }).fill('La question était ambiguë.')
    await page.getByRole('button', { name: say('regrade.preview') }).click()
    await expect(page.getByText(say('regrade.found.heading'))).toBeVisible()
    await expect(page.getByRole('row', { name: /Ada/ })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: say('regrade.apply', { changed: 4 }) }).click()
    await expect(page.getByText(say('regrade.done', { changed: 4 }))).toBeVisible()
    await Ada.page.reload()
    await expect(Ada.page.getByText('La question était ambiguë.')).toBeVisible()
    await expect(Ada.page.getByText(say('feedback.notCounted'))).toBeVisible()
    await expectAccessible(Ada.page)

    for (const learner of Object.values(learners)) await learner.page.context().close()
    await page.context().close()
  })
}
