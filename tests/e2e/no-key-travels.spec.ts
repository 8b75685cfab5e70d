import { Learner } from './pages/learner'
import { pasted } from './support/articles'
import { anInstructor } from './support/class'
import { expect, test } from './support/test'
import { words } from './support/words'

// Words that stand in no article and on no page: wherever one of them shows up, it came from the key.
const secret = {
  key: 'Zambrevolt',
  variant: 'Quiltorne',
  explanation: 'Parce que Vorpaline',
}
/** Names of fields that hold a key, as they would stand in JSON or in a flight payload. */
const fields = /\\?"(?:correct|accepted|evidence|explanation|keySpan|origin|findings)\\?"\s*:/

test('nothing that reaches a learner before submission holds a key', async ({ browser, server }) => {
  test.setTimeout(180_000)
  const say = words('en')
  const desk = await anInstructor(browser, server, 'en')
  await desk.paste(pasted('en'))
  await desk.keep()
  const quiz = await desk.generate()
  await desk.addShortAnswer({
    stem: 'What is the word that stands in no article?',
    key: secret.key,
    accepted: secret.variant,
    explanation: secret.explanation,
    evidence: 'Fifty-eight years after the last passenger train',
  })
  await desk.acceptAll()
  const code = await desk.publish(quiz)

  const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
  const page = await context.newPage()
  const received: { url: string; text: string }[] = []
  const reading: Promise<void>[] = []
  page.on('response', response => {
    const read = async () => {
      const headers = JSON.stringify(await response.allHeaders())
      const body = await response.text().catch(() => '')
      received.push({ url: response.url(), text: `${headers}\n${body}` })
    }
    reading.push(read())
  })

  const learner = new Learner(page, say)
  await learner.typeCode(code)
  await learner.begin('Amara')
  await learner.respondToAll('something else')
  await page.reload()
  await learner.review()
  await Promise.all(reading)

  const own = received.filter(({ url }) => url.startsWith(server.address))
  expect(own.length).toBeGreaterThan(8)
  for (const { url, text } of own) {
    for (const word of Object.values(secret)) expect(text, `${word} in ${url}`).not.toContain(word)
    if (!url.includes('/_next/static/'))
      expect(text.match(fields)?.[0], `a field of the key in ${url}`).toBeUndefined()
  }
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  for (const word of Object.values(secret)) expect(kept).not.toContain(word)

  // The crawl can fail: after submission the key may be shown, and the same words are found.
  await learner.submit()
  await expect(page.getByText(secret.key).first()).toBeVisible()
  await context.close()
})
