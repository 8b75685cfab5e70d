import { Learner } from './pages/learner'
import { expectAccessible } from './support/accessible'
import { clutter, pasted } from './support/articles'
import { anInstructor } from './support/class'
import { expect, test } from './support/test'
import { type Locale, words } from './support/words'

const phone = { width: 390, height: 844 }

for (const locale of ['fr', 'en'] satisfies Locale[]) {
  test(`from a paste to the results, in ${locale}, every page accessible`, async ({ browser, server }) => {
    test.setTimeout(240_000)
    const say = words(locale)
    const desk = await anInstructor(browser, server, locale)
    await expectAccessible(desk.page)

    await desk.page.goto('/articles/new')
    await expectAccessible(desk.page)
    await desk.paste(pasted(locale))
    await expect(desk.page.getByRole('button', { name: say('articles.cleaned.keep') })).toBeVisible()
    await expectAccessible(desk.page)
    await desk.keep()
    await expectAccessible(desk.page)

    const quiz = await desk.generate()
    await expect(desk.page.getByRole('button', { name: say('bench.actions.accept') }).first()).toBeVisible()
    const bench = await desk.page.getByRole('main').innerText()
    for (const word of clutter[locale]) expect(bench).not.toContain(word)
    await expectAccessible(desk.page)
    await desk.acceptAll()

    for (const section of ['preview', 'settings', 'publish', 'results']) {
      await desk.page.goto(`${quiz}/${section}`)
      await expectAccessible(desk.page)
    }
    const code = await desk.publish(quiz)
    expect(code.replaceAll('-', '')).toMatch(/^[2-9A-HJ-NP-Y]{8,}$/)
    await expectAccessible(desk.page)

    const context = await browser.newContext({
      baseURL: server.address,
      locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
      viewport: locale === 'fr' ? phone : { width: 1280, height: 800 },
    })
    const learner = new Learner(await context.newPage(), say)
    await learner.page.goto('/')
    await expectAccessible(learner.page)
    await learner.typeCode(`${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`)
    await expect(learner.page.getByLabel(say('join.name'), { exact: true })).toBeVisible()
    await expectAccessible(learner.page)
    await learner.begin('Inès')
    if (locale === 'fr') await learner.turnToQuestions()
    await expectAccessible(learner.page)
    expect(await learner.questions().count()).toBeGreaterThanOrEqual(5)
    await learner.respondToAll('?')
    await learner.page.reload()
    await expect(learner.page.getByRole('radio', { checked: true }).first()).toBeAttached()
    if (locale === 'fr') await learner.turnToQuestions()
    await learner.review()
    await expectAccessible(learner.page)
    await learner.submit()
    await expectAccessible(learner.page)
    await expect(learner.page.getByRole('main')).toContainText(/\d/)

    await desk.page.goto(`${quiz}/results/learners`)
    await expect(desk.page.getByRole('row', { name: /Inès/ })).toBeVisible()
    await expectAccessible(desk.page)
    const download = desk.page.waitForEvent('download')
    await desk.page.getByRole('link', { name: say('results.download') }).click()
    expect((await download).suggestedFilename()).toMatch(/\.csv$/)
    await context.close()
    await desk.page.context().close()
  })
}
