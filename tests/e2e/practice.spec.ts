import { Learner } from './pages/learner'
import { expectAccessible } from './support/accessible'
import { aQuiz } from './support/class'
import { expect, test } from './support/test'
import { words } from './support/words'

test('practice checks a response at once, with a second try; what is disputed comes to the grading desk', async ({
  browser,
  server,
}) => {
  test.setTimeout(180_000)
  const say = words('en')
  const { desk, quiz, code } = await aQuiz(browser, server, 'en')
  await desk.page.goto(`${quiz}/settings`)
  await desk.page.getByLabel(say('quiz-settings.practice'), { exact: true }).check()
  await desk.page.getByRole('button', { name: say('ui.save'), exact: true }).click()
  await expect(desk.page.getByText(say('ui.saved'), { exact: true }).first()).toBeVisible()

  const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
  const page = await context.newPage()
  const learner = new Learner(page, say)
  await page.goto(`/join/${code}`)
  await learner.begin('Ada')
  await expect(page.getByText(say('practice.hint'))).toBeVisible()

  // Wrong twice, or right: either way it ends with the key, and the evidence came first.
  const question = learner
    .questions()
    .filter({ has: page.locator('input[type=radio][name^="response-"]') })
    .first()
  const wrapper = question.locator('xpath=..')
  const radios = question.locator('input[type=radio][name^="response-"]')
  const key = wrapper.getByText(say('feedback.key'), { exact: true })
  await learner.respondToAll('?')
  await wrapper.getByRole('button', { name: say('practice.check') }).click()
  await expect(wrapper.locator('blockquote mark').first()).toBeVisible()
  await expectAccessible(page)
  const again = wrapper.getByRole('button', { name: say('practice.checkAgain') })
  if (await again.isVisible()) {
    await expect(key).toHaveCount(0)
    await radios.nth(1).check()
    await again.click()
  }
  await expect(key).toBeVisible()
  await expect(radios.first()).toBeDisabled()
  // It stays so.
  await page.reload()
  await expect(key).toBeVisible()
  await expectAccessible(page)

  await learner.review()
  await learner.submit()
  await page.goto('/practice')
  await expectAccessible(page)
  await page.goBack()
  const ask = page.getByRole('article').filter({ hasText: say('feedback.ask.open') })
  await ask.first().getByText(say('feedback.ask.open')).click()
  await ask.first().getByLabel(say('feedback.ask.note')).fill('The article says otherwise.')
  await ask
    .first()
    .getByRole('button', { name: say('feedback.ask.send'), exact: true })
    .click()
  await expect(page.getByText(say('feedback.ask.asked'))).toBeVisible()
  await desk.page.goto(`${quiz}/review`)
  await expect(desk.page.getByText('Ada asks for a second look: “The article says otherwise.”')).toBeVisible()
  await expectAccessible(desk.page)
  await context.close()
  await desk.page.context().close()
})
