import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { goodInEnglish, goodInFrench } from '../support/models/good-proposals'
import { HonestReader } from '../support/models/honest-reader'
import { type Play, standInModel, testKey } from '../support/models/stand-in-model'
import { Bench } from './pages/bench'
import { expectAccessible } from './support/accessible'
import { anInstructor } from './support/class'
import { expect, test } from './support/test'
import { type Locale, words } from './support/words'

const article = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/articles/${name}.txt`, import.meta.url)), 'utf8')
const given = {
  fr: { text: article('dam-page'), good: goodInFrench },
  en: { text: article('lighthouse-page'), good: goodInEnglish },
}

/** Says that the words which prove a key prove it. */
function explained(prompt: string): Play {
  const [proof = '""'] = /(?<=\n)".{20,}"(?=\n)/u.exec(prompt) ?? []
  const words: string = JSON.parse(proof)
  return { say: JSON.stringify({ explanations: [{ explanation: words.slice(0, 300), evidence: words }] }) }
}
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim()

for (const locale of ['fr', 'en'] satisfies Locale[]) {
  test(`a language model is set, tested, asked and removed, in ${locale}`, async ({ browser, server }) => {
    test.setTimeout(180_000)
    const say = words(locale)
    const { text, good } = given[locale]
    const reader = new HonestReader()
    for (const { stem, options, key } of good) reader.learn(stem, options, [key])
    const model = await standInModel(async received => {
      if (received.prompt.includes('vowel')) return { say: '{"answers":[{"right":["A"]}]}' }
      if (received.prompt.includes('"questions"')) return { say: JSON.stringify({ questions: good }) }
      if (received.prompt.includes('"explanations"')) return explained(received.prompt)
      return { say: '{"answers":[]}' }
    })
    const second = await standInModel(async received => {
      await new Promise(resolve => setTimeout(resolve, 150))
      return reader.answer(received)
    })
    const desk = await anInstructor(browser, server, locale)
    const { page } = desk
    const seen: string[] = []
    page.on('response', async response => void seen.push(await response.text().catch(() => '')))
    const press = (key: string) => page.getByRole('button', { name: say(key), exact: true }).click()

    await page.goto('/account')
    await page.getByRole('link', { name: say('model.open') }).click()
    await expect(page.getByText(say('model.off'))).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel(say('model.model'), { exact: true }).fill('stand-in-1')
    await page.getByLabel(say('model.address'), { exact: true }).fill('http://127.0.0.1:9/v1')
    await page.getByLabel(say('model.key'), { exact: true }).fill(testKey)
    await press('model.test')
    await expect(page.getByText(say('model.troubles.unreachable'))).toBeVisible()
    await expectAccessible(page)
    // What was typed is still there, but the key.
    await expect(page.getByLabel(say('model.model'), { exact: true })).toHaveValue('stand-in-1')
    await page.getByLabel(say('model.address'), { exact: true }).fill(`${model.root}/v1`)
    await page.getByLabel(say('model.key'), { exact: true }).fill(testKey)
    await press('model.test')
    await expect(page.getByRole('status').filter({ hasText: /\d/ })).toBeVisible()
    await page.getByLabel(say('model.key'), { exact: true }).fill(testKey)
    await press('model.save')
    await expect(page.getByText(say('model.saved'))).toBeVisible()
    await expect(page.getByText(say('model.keyKept'))).toBeVisible()
    await expect(page.getByLabel(say('model.key'), { exact: true })).toHaveValue('')

    // Another model verifies, on another machine, with a key of its own.
    await page.getByRole('link', { name: say('model.second.open') }).click()
    await expect(page.getByText(say('model.second.off'))).toBeVisible()
    await expect(page).toHaveURL(/\/second$/)
    // Coming from another page with such a form, the fields may still be those of that page for a moment.
    await expect(async () => {
      await page.getByLabel(say('model.model'), { exact: true }).fill('stand-in-2')
      await page.getByLabel(say('model.address'), { exact: true }).fill(`${second.root}/v1`)
      await page.getByLabel(say('model.key'), { exact: true }).fill(testKey)
      await press('model.save')
      await expect(page.getByText(say('model.second.saved'))).toBeVisible()
    }).toPass({ timeout: 30_000 })
    await expectAccessible(page)

    await desk.paste(text)
    await desk.keep()
    const choice = page.getByRole('switch', { name: say('model.use', { model: 'stand-in-1' }) })
    await expect(choice).not.toBeChecked()
    const [host, other] = [model, second].map(({ root }) => new URL(root).host)
    const hosts = say('model.second.hosts', { host: host ?? '', second: other ?? '' })
    await expect(page.getByText(say('model.sent', { host: hosts }))).toBeVisible()
    await expectAccessible(page)
    const before = model.received.length
    await choice.check()
    await press('articles.generate.submit')
    await expect(page.getByRole('button', { name: say('model.stop') })).toBeVisible()
    await expect(
      page
        .getByRole('list', { name: say('model.passed') })
        .getByRole('listitem')
        .first(),
    ).toBeVisible()
    await expect(page).toHaveURL(/\/quizzes\/[^/?]+/, { timeout: 30_000 })
    expect(model.received.length).toBeGreaterThan(before)
    // Whichever of its questions were taken, each says where it comes from once it is opened.
    const bench = new Bench(page, say)
    const stems = new Set(good.map(({ stem }) => plain(stem)))
    await expect(page.getByText(say('model.second.verified', { model: 'stand-in-2' }))).toBeVisible()
    const all = await page.locator('[data-number]').count()
    let number = 1
    while (number < all && !stems.has(plain((await bench.stem(number).textContent()) ?? ''))) number++
    const [origin = ''] = say('rules.llm-detail').split(/\s*:/)
    await bench.take(number, bench.entry(number).getByText(origin).first())
    await expectAccessible(page)

    // One of them gets another explanation from it, which keeps where it comes from.
    await bench.command('edit', number)
    await bench
      .form()
      .getByRole('button', { name: say('model.explain', { model: 'stand-in-1' }) })
      .click()
    await expect(bench.form().getByText(say('model.explained'))).toBeVisible()
    await expect(bench.form().getByText(say('bench.editor.explanationByModel'))).toBeVisible()
    await expectAccessible(page, 'form')
    await bench.save()
    await expect(bench.entry(number)).toContainText(say('bench.explainedByModel'))

    await page.goto('/account/model')
    await press('model.remove')
    await expect(page.getByText(say('model.off'))).toBeVisible()
    await page.getByRole('link', { name: say('model.second.open') }).click()
    await press('model.second.remove')
    await expect(page.getByText(say('model.second.off'))).toBeVisible()
    await model.close()
    await second.close()
    expect(seen.length).toBeGreaterThan(10)
    expect(seen.filter(body => body.includes(testKey))).toEqual([])
    expect(server.printed()).not.toContain(testKey)
  })
}
