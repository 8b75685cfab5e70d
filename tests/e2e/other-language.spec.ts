import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Learner } from './pages/learner'
import { expectAccessible } from './support/accessible'
import { anInstructor } from './support/class'
import { expect, test } from './support/test'

const german = readFileSync(
  fileURLToPath(new URL('../fixtures/other-languages/german.txt', import.meta.url)),
  'utf8',
)

test('an article in German: no engine, a question by hand, taken and scored', async ({ browser, server }) => {
  const desk = await anInstructor(browser, server, 'en')
  const { page, say } = desk
  await desk.paste(german)
  await expect(page.getByLabel(say('articles.new.language'))).toHaveValue('de')
  await expect(page.getByText(say('articles.noEngine.beforeKept'))).toBeVisible()
  await desk.keep()
  const title = say('articles.noEngine.title', { language: 'German' })
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await expect(page.locator('article [lang="de"]').first()).toBeVisible()
  await expect(page.getByRole('button', { name: say('articles.generate.submit'), exact: true })).toHaveCount(
    0,
  )
  await expectAccessible(page)

  await page.getByRole('button', { name: say('few.write'), exact: true }).click()
  await expect(page).toHaveURL(/\/quizzes\/[^/]+$/)
  const quiz = page.url()
  await desk.addQuestion(
    'short-answer',
    {
      stem: 'Was entdeckten die Arbeiter unter dem Becken?',
      evidence: 'haben Arbeiter eine Quelle entdeckt',
    },
    async form => {
      await form.getByLabel(say('bench.editor.key'), { exact: true }).fill('eine Quelle')
      await expect(form.getByText(say('bench.unread.rules'))).toBeVisible()
      await expect(form.getByText(say('bench.unread.typed'))).toBeVisible()
    },
  )
  const code = await desk.publish(quiz)

  const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
  const learner = new Learner(await context.newPage(), say)
  await learner.typeCode(code)
  await learner.begin('Mila')
  await expect(learner.page.locator('.reading[lang="de"]')).toBeVisible()
  await learner.respondToAll('EINE  QUELLE!')
  await learner.review()
  await learner.submit()
  await page.goto(`${quiz}/results/learners`)
  await expect(page.getByRole('row', { name: /Mila/ })).toContainText('1')
  await context.close()
  await page.context().close()
})
