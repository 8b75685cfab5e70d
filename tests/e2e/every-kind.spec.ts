import type { Locator, Page } from '@playwright/test'
import { Learner } from './pages/learner'
import { writeEveryKind, written } from './pages/write-every-kind'
import { expectAccessible } from './support/accessible'
import { pasted } from './support/articles'
import { anInstructor } from './support/class'
import type { RunningServer } from './support/server'
import { expect, test } from './support/test'
import { words } from './support/words'

const say = words('fr')
const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 900 }

test.describe.configure({ mode: 'serial' })

let code = ''
let quiz = ''

test('an instructor writes a question of every kind', async ({ browser, server }) => {
  test.setTimeout(240_000)
  const desk = await anInstructor(browser, server, 'fr')
  await desk.page.setViewportSize(desktop)
  await desk.paste(pasted('fr'))
  await desk.keep()
  quiz = await desk.generate()
  await writeEveryKind(desk, 'fr')
  await expectAccessible(desk.page)
  await desk.page.goto(`${quiz}/preview`)
  await expect(desk.page.locator('fieldset[id^="question-"]')).toHaveCount(written)
  await expectAccessible(desk.page)
  code = await desk.publish(quiz)
  await desk.page.context().close()
})

// On a phone they are written among the pages of the desk (desk-pages.spec.ts), in both languages.
test('an instructor writes a question of every kind in English', async ({ browser, server }) => {
  test.setTimeout(240_000)
  const desk = await anInstructor(browser, server, 'en')
  await desk.page.setViewportSize(desktop)
  await desk.paste(pasted('en'))
  await desk.keep()
  const english = await desk.generate()
  await writeEveryKind(desk, 'en')
  await desk.page.goto(`${english}/preview`)
  await expect(desk.page.locator('fieldset[id^="question-"]')).toHaveCount(written)
  await expectAccessible(desk.page)
  await desk.page.context().close()
})

test('a learner takes all kinds on a phone, by thumb and by keyboard', async ({ browser, server }) => {
  test.setTimeout(240_000)
  const context = await browser.newContext({ baseURL: server.address, locale: 'fr-FR', viewport: phone })
  const page = await context.newPage()
  const learner = new Learner(page, say)
  await learner.typeCode(code)
  await learner.begin('Inès')
  await learner.turnToQuestions()
  await expect(learner.questions()).toHaveCount(written)
  const [choice, several, truth, proof, typed, number, gap, pairs, order] = await learner.questions().all()
  if (!choice || !several || !truth || !proof || !typed || !number || !gap || !pairs || !order)
    throw new Error('a kind is missing')

  await choice.getByText('Yvonne Quéméner').click()
  await several.getByText('Yvonne Quéméner').click()
  await several.getByRole('checkbox', { name: 'Solenn Madec' }).press('Space')
  await truth.getByRole('radio', { name: say('common.truth.true') }).check()
  await typed.getByRole('textbox').fill('Langlais')
  await number.getByRole('textbox').fill('6400')
  await gap.getByRole('textbox').fill('Loriant')
  await pairs.getByLabel('Anselme Le Dantec').selectOption('maire')
  await pairs.getByLabel('Solenn Madec').selectOption('ingénieur')
  await pairs.getByLabel('Théodore Langlais').selectOption('ingénieur')
  await mark(page, proof)
  await putInOrder(order)
  await learner.savedAll()
  await expectAccessible(page)
  expect(await sideways(page)).toBe(0)

  await page.reload()
  await learner.turnToQuestions()
  await expect(several.getByRole('checkbox', { checked: true })).toHaveCount(2)
  await expect(proof.getByText('Le ministère de la Mer n’a pas encore répondu.')).toBeVisible()
  await expect(pairs.getByLabel('Théodore Langlais')).toHaveValue(/.+/)
  await expect(order.getByRole('listitem').first()).toContainText('la construction du phare')

  await learner.review()
  await expect(page.getByText(say('attempt.allAnswered'))).toBeVisible()
  await expectAccessible(page)
  await learner.submit()
  const card = (number: number) =>
    page.getByRole('article', { name: say('attempt.question', { number }), exact: true })
  const outcomes = [
    'accepted',
    'partial',
    'accepted',
    'accepted',
    'accepted',
    'accepted',
    'accepted',
    'partial',
    'accepted',
  ]
  for (const [index, outcome] of outcomes.entries())
    await expect(card(index + 1).getByText(badge(outcome))).toBeVisible()
  await expect(card(2)).toContainText(say('scores.options-chosen', { found: 1, of: 2, wrong: 1 }))
  await expect(card(4)).toContainText(say('scores.proof-found'))
  await expect(card(8)).toContainText(say('scores.pairs-matched', { right: 2, of: 3 }))
  await expect(card(9)).toContainText(say('scores.order-exact'))
  await expectAccessible(page)
  expect(await sideways(page)).toBe(0)
  await context.close()
})

test('without script the same questions are answered in one form', async ({ browser, server }) => {
  test.setTimeout(120_000)
  const context = await browser.newContext({
    baseURL: server.address,
    locale: 'fr-FR',
    viewport: phone,
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  const learner = new Learner(page, say)
  await learner.typeCode(code)
  await learner.begin('Rémi')
  await page.locator('.pane-switch').getByText(say('attempt.questions')).click()
  const [, several, , proof, , number, , pairs, order] = await learner.questions().all()
  if (!several || !proof || !number || !pairs || !order) throw new Error('a kind is missing')
  await several.getByRole('checkbox', { name: 'Yvonne Quéméner' }).check()
  await several.getByRole('checkbox', { name: 'Hervé Quéméner' }).check()
  await proof.getByRole('radio', { name: say('common.truth.false') }).check()
  await proof.getByLabel(say('attempt.quote')).fill('Le ministere de la mer n’a pas encore repondu')
  await number.getByRole('textbox').fill('6,4 mille euros')
  await pairs.getByLabel('Solenn Madec').selectOption('présidente du comité des pêches')
  const places = [
    'la construction du phare',
    'l’arrivée d’Yvonne Quéméner',
    'la tempête à Kerlaouen',
    'le départ de la gardienne',
  ]
  for (const [index, item] of places.entries())
    await order.getByLabel(say('attempt.itemPlace', { item })).selectOption(String(index + 1))
  await learner.review()
  await learner.submit()
  const card = (at: number) =>
    page.getByRole('article', { name: say('attempt.question', { number: at }), exact: true })
  for (const at of [2, 4, 6, 9]) await expect(card(at)).toContainText(say('feedback.outcome.accepted'))
  await expect(card(8)).toContainText(say('scores.pairs-matched', { right: 1, of: 3 }))
  await context.close()
})

test('the instructor reads what was given, kind by kind', async ({ browser, server }) => {
  const desk = await anInstructor(browser, server, 'fr')
  await expectResult(desk.page, server, 2, 'partial', 'Yvonne Quéméner · Solenn Madec')
  await expectResult(desk.page, server, 4, 'accepted', 'Le ministère de la Mer n’a pas encore répondu.')
  await expectResult(desk.page, server, 8, 'partial', 'Solenn Madec → ingénieur')
  await expectResult(
    desk.page,
    server,
    9,
    'accepted',
    'la construction du phare → l’arrivée d’Yvonne Quéméner',
  )
  await desk.page.context().close()
})

async function expectResult(
  page: Page,
  server: RunningServer,
  number: number,
  outcome: string,
  given: string,
) {
  await page.goto(new URL(`${quiz}/results/learners`, server.address).href)
  const name = new RegExp(`^Inès, question ${number} : ${say(`results.outcome.${outcome}`)},`)
  await page.getByRole('button', { name }).click()
  await expect(page.getByRole('dialog')).toContainText(given)
}

/** Goes to the article, marks a sentence there by a touch, and comes back. */
async function mark(page: Page, proof: Locator) {
  await proof.getByRole('radio', { name: say('common.truth.false') }).check()
  await proof.getByRole('button', { name: say('attempt.markInArticle') }).click()
  const article = page.getByRole('region', { name: say('attempt.article'), exact: true })
  const sentence = article.getByRole('checkbox', { name: 'Le ministère de la Mer n’a pas encore répondu.' })
  await expect(page.getByText(say('attempt.markHow'))).toBeVisible()
  await article.getByRole('checkbox', { name: /^Le maire de Port-Gwennec/ }).press('Space')
  await article.getByText('Le maire de Port-Gwennec, Anselme').click()
  await article.getByText('Le ministère de la Mer n’a pas encore').click()
  await expect(sentence).toBeChecked()
  await expectAccessible(page)
  await page.getByRole('button', { name: say('attempt.markDone') }).click()
  await expect(proof.getByRole('button', { name: say('attempt.markInArticle') })).toBeFocused()
  await expect(proof.getByRole('listitem')).toHaveCount(1)
}

/** By keyboard alone: an item goes up until it is first, another at once to its place. */
async function putInOrder(order: Locator) {
  const item = (text: string) => order.getByRole('listitem').filter({ hasText: text })
  const place = (text: string) => order.getByLabel(say('attempt.itemPlace', { item: text }))
  const first = 'la construction du phare'
  const up = item(first).getByRole('button', { name: say('attempt.itemUp', { item: first }) })
  for (let at = Number(await place(first).inputValue()); at > 1; at--) {
    await up.press('Enter')
    await expect(up).toBeFocused()
    await expect(place(first)).toHaveValue(String(at - 1))
  }
  await place('l’arrivée d’Yvonne Quéméner').selectOption('2')
  await place('la tempête à Kerlaouen').focus()
  await place('la tempête à Kerlaouen').selectOption('3')
  await expect(place('la tempête à Kerlaouen')).toBeFocused()
  await place('le départ de la gardienne').selectOption('4')
  await expect(order.getByRole('listitem').last()).toContainText('le départ de la gardienne')
}

/** The word of an outcome behind its sign, and nothing more. */
const badge = (outcome: string) => new RegExp(`^\\P{L}*${say(`feedback.outcome.${outcome}`)}$`, 'u')

/** How many pixels the page scrolls sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
