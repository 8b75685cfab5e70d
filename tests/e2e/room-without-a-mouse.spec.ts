// A whole quiz of every kind by the keyboard alone, and by the accessibility tree alone; a French article in an English
// interface is said to be French wherever it stands.
import type { Locator, Page } from '@playwright/test'
import { longTitle } from './pages/file-of-every-kind'
import { aLearner, aRoom, type Room } from './pages/room'
import { ScreenReader } from './pages/screen-reader'
import { wordsOfEveryKind } from './pages/words-of-every-kind'
import { article } from './support/articles'
import { tabTo } from './support/keyboard'
import { expect, test } from './support/test'

const asked = wordsOfEveryKind.fr
const proof = 'Le ministère de la Mer n’a pas encore répondu.'
let room: Room

test.beforeAll(async ({ browser, server }) => {
  room = await aRoom(browser, server)
})

test('by the keyboard alone, from the code to the evidence', async ({ browser, server }) => {
  const { page, say } = await aLearner(browser, server, 'en')
  const go = (target: Locator) => tabTo(page, target)
  const press = async (target: Locator, key = 'Enter') => {
    await go(target)
    await page.keyboard.press(key)
  }
  const type = async (target: Locator, text: string) => {
    await go(target)
    await page.keyboard.type(text)
  }
  await page.goto('/')
  await type(page.getByLabel(say('join.code'), { exact: true }), room.code)
  await page.keyboard.press('Enter')
  await type(page.getByLabel(say('join.name'), { exact: true }), 'Ada')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/attempt\/[^/]+$/)

  const question = (stem: string) => page.getByRole('group', { name: stem })
  // Tab comes to a group of radios once; arrows go on in it.
  const choices = question(asked.choice.stem).getByRole('radio')
  await press(choices.first(), 'Space')
  const chosen = question(asked.choice.stem).getByRole('radio', {
    name: asked.choice.options[0],
    checked: true,
  })
  for (let at = await choices.count(); at > 1 && (await chosen.count()) === 0; at--)
    await page.keyboard.press('ArrowDown')
  await expect(chosen).toBeFocused()
  for (const option of asked.several.options.slice(0, 2))
    await press(question(asked.several.stem).getByRole('checkbox', { name: option }), 'Space')
  const truth = question(asked.truth.stem)
  await press(truth.getByRole('radio').first(), 'ArrowDown')
  await expect(truth.getByRole('radio').last()).toBeChecked()
  await page.keyboard.press('ArrowUp')
  await expect(truth.getByRole('radio').first()).toBeChecked()

  const proving = question(asked.proof.stem)
  await press(proving.getByRole('radio').first(), 'ArrowDown')
  const mark = proving.getByRole('button', { name: say('attempt.markInArticle') })
  await press(mark)
  await tabTo(page, page.getByRole('checkbox', { name: proof }), 'Shift+Tab')
  await page.keyboard.press('Space')
  await press(page.getByRole('button', { name: say('attempt.markDone') }))
  await expect(mark).toBeFocused()
  await expect(proving.getByRole('listitem')).toHaveText(proof)

  await type(question(asked.typed.stem).getByRole('textbox'), asked.typed.key)
  await type(question(asked.number.stem).getByRole('textbox'), asked.number.value)
  await type(page.getByRole('textbox', { name: say('attempt.clozeInput', { number: 7 }) }), asked.gap.key)
  for (const [prompt, match] of asked.pairs.pairs) {
    const list = question(asked.pairs.stem).getByLabel(prompt, { exact: true })
    await type(list, match.slice(0, 2))
    await expect(list.locator('option:checked')).toHaveText(match)
  }
  const order = question(asked.order.stem)
  const [third, ...others] = asked.order.items
  const inOrder = [...others.slice(0, 2), third ?? '', ...others.slice(2)]
  for (const [index, item] of inOrder.entries()) {
    const place = order.getByLabel(say('attempt.itemPlace', { item }))
    for (let at = Number(await place.inputValue()); at > index + 1; at--)
      await press(order.getByRole('button', { name: say('attempt.itemUp', { item }) }))
    await expect(place).toHaveValue(String(index + 1))
  }
  await expect(page.getByText(say('attempt.status.saved'))).toBeVisible()

  await press(page.getByRole('button', { name: say('attempt.review') }))
  await expect(page.getByText(say('attempt.allAnswered'))).toBeVisible()
  await press(page.getByRole('button', { name: say('attempt.submit') }))
  await expect(page).toHaveURL(/\/result$/)
  const right = new RegExp(`^\\P{L}*${say('feedback.outcome.accepted')}$`, 'u')
  await expect(page.getByRole('article').getByText(right)).toHaveCount(9)
  await press(page.getByRole('button', { name: say('feedback.showInArticle', { number: 2 }), exact: true }))
  await expect(page.locator('.pane-article mark[data-tone="lit"]').first()).toBeInViewport()
  await page.context().close()
})

test('by the accessibility tree alone: names, states, and what is said of itself', async ({
  browser,
  server,
}) => {
  const { page, say } = await aLearner(browser, server, 'en')
  await page.goto('/')
  const reader = await ScreenReader.at(page)
  const question = (stem: string) => reader.within('group', new RegExp(stem.replace(/[.?]/g, '.')))
  await reader.type(say('join.code'), room.code)
  await reader.press('button', say('join.go'))
  await reader.hears('heading', longTitle)
  await reader.type(say('join.name'), 'Grace')
  await reader.press('button', say('join.begin'))
  await reader.hears('region', say('attempt.article'))
  await reader.says(say('attempt.status.none'))
  await reader.hears('link', say('attempt.mapState', { number: 1, answered: 'no', flagged: 'no' }))

  await reader.press('radio', asked.choice.options[0] ?? '')
  await reader.says(say('attempt.status.saved'))
  await reader.hears('link', say('attempt.mapState', { number: 1, answered: 'yes', flagged: 'no' }))
  for (const option of asked.several.options.slice(0, 2)) {
    await reader.press('checkbox', option)
    await reader.hears('checkbox', option, { checked: 'true' })
  }
  await question(asked.truth.stem).press('radio', say('common.truth.true'))
  await question(asked.truth.stem).hears('radio', say('common.truth.true'), { checked: 'true' })
  await question(asked.proof.stem).press('radio', say('common.truth.false'))
  await question(asked.proof.stem).press('button', say('attempt.markInArticle'))
  await reader.press('checkbox', proof)
  await reader.hears('checkbox', proof, { checked: 'true' })
  await reader.press('button', say('attempt.markDone'))
  await question(asked.proof.stem).hears('button', say('attempt.unmark', { words: proof }))
  await question(asked.typed.stem).type(say('attempt.shortAnswer'), asked.typed.key)
  await reader.type(`${say('attempt.numeric')} (${asked.number.unit})`, asked.number.value)
  await reader.type(say('attempt.clozeInput', { number: 7 }), asked.gap.key)
  for (const [prompt, match] of asked.pairs.pairs) await reader.choose(prompt, match)
  const [third, first, second, last] = asked.order.items
  for (const [index, item = ''] of [last, first, second, third].entries())
    await reader.choose(say('attempt.itemPlace', { item }), String(index + 1))
  await reader.choose(say('attempt.itemPlace', { item: last ?? '' }), '4')
  await reader.says(say('attempt.itemMoved', { item: last ?? '', place: 4, of: 4 }))
  await reader.says(say('attempt.status.saved'))

  await reader.press('button', say('attempt.review'))
  await reader.hears('heading', say('attempt.reviewTitle'))
  await reader.press('button', say('attempt.submit'))
  for (let number = 1; number <= 9; number++) {
    const card = reader.within('article', say('attempt.question', { number }))
    await card.hears('StaticText', say('feedback.outcome.accepted'))
    await card.hears('StaticText', say('feedback.inTheArticle'))
  }
  await page.context().close()
})

test('a French quiz in an English interface is read as French wherever it stands, and set as French is', async ({
  browser,
  server,
}) => {
  const learner = await aLearner(browser, server, 'en', { viewport: { width: 390, height: 844 } })
  const { page, say } = learner
  await page.goto(`/join/${room.code}`)
  await expectReadAloudRight(page)
  // To the letter: what looks for words takes any space for any other.
  const title = () => page.getByRole('heading', { level: 1 }).textContent()
  expect(await title()).toBe(setTitle)
  await learner.begin('Lea')
  expect(await title()).toBe(setTitle)
  // Nothing of the article is changed but the kind of a space.
  const shown = await page.locator('.pane-article .reading p').allTextContents()
  expect(shown.map(plain).slice(0, -1)).toEqual(article('fr').paragraphs.map(plain))
  expect(shown.join()).toContain('«\u00a0On n’apprend pas ce métier')
  await expectReadAloudRight(page)
  await learner.turnToQuestions()
  await expectReadAloudRight(page)
  await learner.respondToAll('quarante')
  await learner.review()
  await expectReadAloudRight(page)
  await learner.submit()
  await expectReadAloudRight(page)
  await expect(page.locator('blockquote[lang=fr]')).not.toHaveCount(0)
  expect(say('join.above')).not.toMatch(french)
  await page.goto('/account')
  await expectReadAloudRight(page)
  await page.context().close()
})

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const setTitle = longTitle.replace(/ (?=[:»])|(?<=«) /g, '\u00a0')
/** Of the article and the questions; no word of the English interface has these letters. */
const french = /[éèêçàôîû«»]/i
/** In every English sentence, and in none of the French quiz. */
const english = /\b(?:the|your|of|is|not|choose|question)\b/i

/** What a voice reads in French is French, and what it reads in English is English. */
async function expectReadAloudRight(page: Page) {
  const read = await page.locator('main').evaluate(main => {
    const read: [string, string][] = []
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const language = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''
      if (node.textContent?.trim() && !node.parentElement?.closest('script, style'))
        read.push([language, node.textContent])
    }
    return read
  })
  const of = (language: string) => read.filter(([its]) => its === language).map(([, text]) => text)
  expect(of('en').filter(text => french.test(text))).toEqual([])
  expect(of('fr').filter(text => english.test(text))).toEqual([])
  expect(of('en')).not.toEqual([])
  expect(of('fr')).not.toEqual([])
}
