import { Learner } from './pages/learner'
import { pasted } from './support/articles'
import { anInstructor } from './support/class'
import { expect, test } from './support/test'
import { words } from './support/words'

const say = words('en')
const code = 'if (a == null) { return b[i] ? c(d) : e } '.repeat(20)

test('a text whose language cannot be told, too short or too long stays in the box, with what to do', async ({
  browser,
  server,
}) => {
  const desk = await anInstructor(browser, server, 'en')
  const box = desk.page.getByLabel(say('articles.new.paste'), { exact: true })
  for (const [text, told] of [
    ['Far too short to ask about.', /80/],
    [code, /Choose its language/],
  ] as const) {
    await desk.paste(text)
    await expect(box).toHaveAccessibleDescription(told)
    await expect(box).toHaveValue(text)
  }
})

test('a paste of five megabytes is refused at once, and the page goes on', async ({ browser, server }) => {
  const desk = await anInstructor(browser, server, 'en')
  const text = `${'word '.repeat(1_050_000)}`
  await desk.paste(text)
  const box = desk.page.getByLabel(say('articles.new.paste'), { exact: true })
  await expect(box).toHaveAccessibleDescription(new RegExp(say('articles.new.tooLarge').slice(0, 30)))
  await desk.paste(pasted('en'))
  await expect(desk.page.getByRole('button', { name: say('articles.cleaned.keep') })).toBeVisible()
})

test('a wrong code and a closed quiz are told in the same words', async ({ browser, server }) => {
  const desk = await anInstructor(browser, server, 'en')
  await desk.paste(pasted('en'))
  await desk.keep()
  const quiz = await desk.generate()
  await desk.acceptAll()
  const code = await desk.publish(quiz)

  const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
  const learner = new Learner(await context.newPage(), say)
  await learner.typeCode(code)
  await learner.begin('Chidi')
  const attempt = learner.page.url()
  await learner.respondToAll('bread')

  await test.step('another learner cannot see the attempt', async () => {
    const other = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
    const page = await other.newPage()
    const answer = await page.goto(attempt)
    expect(answer?.status()).toBe(404)
    for (const door of ['', '/result']) {
      const told = await other.request.get(attempt.replace('/attempt/', '/api/v1/attempts/') + door)
      expect(told.status()).toBe(404)
    }
    await other.close()
  })

  await desk.close(quiz)
  const told = async (typed: string) => {
    await learner.typeCode(typed)
    const field = learner.page.getByLabel(say('join.code'), { exact: true })
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    return learner.page.locator(`#${await field.getAttribute('id')}-error`).innerText()
  }
  expect(await told('ABCDEFGH')).toBe(await told(code))

  await test.step('what was saved before the closing was submitted and counts', async () => {
    await desk.page.goto(`${quiz}/results/learners`)
    await expect(desk.page.getByRole('row', { name: /Chidi/ })).not.toContainText(say('results.stillAtIt'))
  })
  await context.close()
})

test('a second submit changes nothing and leads to the same result', async ({ browser, server }) => {
  const desk = await anInstructor(browser, server, 'en')
  await desk.paste(pasted('en'))
  await desk.keep()
  const quiz = await desk.generate()
  await desk.acceptAll()
  const code = await desk.publish(quiz)
  const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
  const learner = new Learner(await context.newPage(), say)
  await learner.typeCode(code)
  await learner.begin('Hana')
  await learner.respondToAll('a guess')
  await learner.review()
  const second = await context.newPage()
  await second.goto(learner.page.url())
  await learner.submit()
  await second.getByRole('button', { name: say('attempt.submit') }).click()
  await expect(second).toHaveURL(/\/result$/)
  await desk.page.goto(`${quiz}/results/learners`)
  await expect(desk.page.getByRole('row', { name: /Hana/ })).toHaveCount(1)
  await context.close()
})

test('a malformed body gets a clear failure', async ({ request, server }) => {
  const answer = await request.put(`${server.address}/api/v1/attempts/none/responses/none`, {
    headers: { 'content-type': 'application/json', origin: server.address },
    data: '{ not json',
  })
  expect(answer.status()).toBeGreaterThanOrEqual(400)
  expect(answer.status()).toBeLessThan(500)
  expect(await answer.json()).toHaveProperty('failure')
})
