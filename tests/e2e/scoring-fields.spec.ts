import type { Browser, Locator, Page } from '@playwright/test'
import type { Instructor } from './pages/instructor'
import { Learner } from './pages/learner'
import { expectAccessible } from './support/accessible'
import { anInstructor } from './support/class'
import type { RunningServer } from './support/server'
import { expect, test } from './support/test'
import { type Locale, type Words, words } from './support/words'

const narrow = { width: 320, height: 800 }

/** The same questions in both languages, each on words of its own article. */
const texts = {
  fr: {
    article: `L’horloge de Valdrome sonne de nouveau

L’horloge de la halle de Valdrome a été remise en marche lundi 3 mars par l’horlogère Ninon Rochat. Elle était arrêtée depuis onze ans. La réparation a coûté 42 000 euros.

Le mécanisme avait d’abord été démonté en 2019, puis nettoyé à Lyon pendant deux hivers. Il a été remonté en février. La commune, une fondation et une banque ont payé les travaux ; le département n’a rien donné.

« On l’entend jusqu’au moulin de Courbe », dit la maire, Paule Estève. Une visite de la halle est prévue samedi matin.`,
    choice: {
      stem: 'Qui a remis en marche l’horloge de la halle de Valdrome ?',
      proof: 'remise en marche lundi 3 mars par l’horlogère Ninon Rochat',
      options: ['Ninon Rochat', 'Paule Estève', 'une fondation'],
    },
    several: {
      stem: 'Qui a payé les travaux de l’horloge de Valdrome ?',
      proof: 'La commune, une fondation et une banque ont payé les travaux',
      options: ['la commune', 'une fondation', 'une banque', 'le département'],
    },
    number: {
      stem: 'Combien a coûté la réparation de l’horloge de Valdrome ?',
      proof: 'La réparation a coûté 42 000 euros',
      key: '42 000 euros',
      unit: 'euros',
      near: '43 000',
    },
    order: {
      stem: 'Remettez ces étapes dans l’ordre.',
      proof: 'Le mécanisme avait d’abord été démonté en 2019, puis nettoyé à Lyon pendant deux hivers',
      items: ['le démontage', 'le nettoyage à Lyon', 'le remontage'],
    },
    typed: {
      stem: 'Jusqu’à quel moulin entend-on l’horloge de Valdrome ?',
      proof: 'On l’entend jusqu’au moulin de Courbe',
      key: 'Courbe',
      refused: 'Valdrome',
      slip: 'Courbbe',
    },
    gaps: {
      stem: 'L’horloge de Valdrome a été remise en marche lundi ____ par ____ ; elle était arrêtée depuis ____ ans.',
      proof: 'remise en marche lundi 3 mars par l’horlogère Ninon Rochat. Elle était arrêtée depuis onze ans',
      dates: ['3 mars', '13 mars', '3 mai'],
      key: 'Ninon Rochat',
      variant: 'l’horlogère',
      given: 'Ninon',
      years: 'onze',
      typed: '11',
    },
  },
  en: {
    article: `The clock of Marlow Hythe strikes again

The clock of the corn hall in Marlow Hythe was set going on Monday 3 March by the clockmaker Nora Pell. It had stood still for eleven years. The repair cost 42,000 pounds.

The works were first taken apart in 2019, then cleaned in Leeds over two winters. They were put together again in February. The town, a trust and a bank paid for the work; the county gave nothing.

"You can hear it as far as Garrow Mill," said the mayor, Maud Tarrant. A visit of the hall is planned for Saturday morning.`,
    choice: {
      stem: 'Who set the clock of the corn hall in Marlow Hythe going?',
      proof: 'set going on Monday 3 March by the clockmaker Nora Pell',
      options: ['Nora Pell', 'Maud Tarrant', 'a trust'],
    },
    several: {
      stem: 'Who paid for the work on the clock of Marlow Hythe?',
      proof: 'The town, a trust and a bank paid for the work',
      options: ['the town', 'a trust', 'a bank', 'the county'],
    },
    number: {
      stem: 'How much did the repair of the clock in Marlow Hythe cost?',
      proof: 'The repair cost 42,000 pounds',
      key: '42,000 pounds',
      unit: 'pounds',
      near: '43,000',
    },
    order: {
      stem: 'Put these steps in order.',
      proof: 'The works were first taken apart in 2019, then cleaned in Leeds over two winters',
      items: ['taking the works apart', 'cleaning the works in Leeds', 'putting the works together'],
    },
    typed: {
      stem: 'In which city were the works of the clock cleaned?',
      proof: 'cleaned in Leeds over two winters',
      key: 'Leeds',
      refused: 'Marlow Hythe',
      slip: 'Leedss',
    },
    gaps: {
      stem: 'The clock of Marlow Hythe was set going on Monday ____ by ____; it had stood still for ____ years.',
      proof: 'set going on Monday 3 March by the clockmaker Nora Pell. It had stood still for eleven years',
      dates: ['3 March', '13 March', '3 May'],
      key: 'Nora Pell',
      variant: 'the clockmaker',
      given: 'Nora',
      years: 'eleven',
      typed: '11',
    },
  },
} satisfies Record<Locale, object>

for (const locale of ['fr', 'en'] satisfies Locale[]) {
  test(`what an instructor sets of the scoring is told to learners and counts, in ${locale}`, async ({
    browser,
    server,
  }) => {
    test.setTimeout(300_000)
    const say = words(locale)
    const desk = await anInstructor(browser, server, locale)
    await desk.paste(texts[locale].article)
    await desk.keep()
    const quiz = await desk.generate()
    await write(desk, locale)
    await expectAccessible(desk.page)
    const code = await desk.publish(quiz)

    const learner = await aLearner(browser, server, locale, code)
    const { page } = learner
    await respond(learner, locale)
    await learner.review()
    await learner.submit()

    const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
    await expectPoints(page, say, [
      [1, say('feedback.pointsOf', { points: points.format(-1 / 3), maximum: 1 })],
      [2, say('feedback.outcome.rejected')],
      [3, say('feedback.outcome.accepted')],
      [4, say('feedback.outcome.rejected')],
      [5, say('scores.spelling-differs')],
      // Two of three gaps are certain; "Ninon" waits.
      [6, say('feedback.pointsOf', { points: '2', maximum: 3 })],
    ])
    await expectAccessible(page)
    expect(await sideways(page)).toBe(0)

    await decideOnGap(desk, quiz, locale)
    await page.reload()
    await expectPoints(page, say, [
      [6, say('feedback.outcome.accepted')],
      [6, say('feedback.history')],
    ])
    await page.context().close()
    await desk.page.context().close()
  })
}

/** All that the forms of the bench set besides the key. */
async function write(desk: Instructor, locale: Locale) {
  const { say } = desk
  const { choice, several, number, order, typed, gaps } = texts[locale]
  const field = (form: Locator, key: string, params?: Record<string, string | number>) =>
    form.getByLabel(say(`bench.${key}`, params), { exact: true })
  const options = async (form: Locator, all: readonly string[]) => {
    for (const [index, text] of all.entries())
      await field(form, 'editor.option', { number: index + 1 }).fill(text)
  }
  const asks = ({ stem, proof }: { stem: string; proof: string }) => ({ stem, evidence: proof })

  await desk.addQuestion('multiple-choice', asks(choice), async form => {
    await form.getByRole('button', { name: say('bench.editor.removeOption', { number: 4 }) }).click()
    await options(form, choice.options)
    await field(form, 'scoring.penalty').selectOption('1/3')
  })
  await desk.addQuestion('multiple-response', asks(several), async form => {
    await form.getByRole('button', { name: say('bench.editor.removeOption', { number: 5 }) }).click()
    await options(form, several.options)
    await field(form, 'editor.isKey', { number: 3 }).check()
    await field(form, 'scoring.policy').selectOption('all-or-nothing')
  })
  await desk.addQuestion('numeric', asks(number), async form => {
    await field(form, 'numeric.text').fill(number.key)
    await field(form, 'numeric.value').fill('42000')
    await field(form, 'numeric.unit').fill(number.unit)
    await field(form, 'numeric.mode').selectOption('relative')
    await field(form, 'numeric.sizePercent').fill('5')
  })
  await desk.addQuestion('ordering', asks(order), async form => {
    for (const [index, text] of order.items.entries())
      await field(form, 'editor.item', { number: index + 1 }).fill(text)
    await field(form, 'scoring.policy').selectOption('exact')
  })
  await desk.addQuestion('short-answer', asks(typed), async form => {
    await field(form, 'editor.key').fill(typed.key)
    await field(form, 'editor.keyClass').selectOption('place')
    await form.getByLabel(say('bench.scoring.refused')).fill(typed.refused)
    await field(form, 'scoring.spelling').selectOption('spelling')
  })
  await desk.addQuestion('cloze', asks(gaps), form => writeGaps(form, say, locale))
}

async function writeGaps(form: Locator, say: Words, locale: Locale) {
  const { gaps } = texts[locale]
  const gap = (number: number) =>
    form.getByRole('group', { name: say('bench.editor.gap', { number }), exact: true })
  const label = (number: number, key: string, params?: Record<string, string | number>) =>
    gap(number).getByLabel(say(`bench.editor.${key}`, params), { exact: true })
  await expect(gap(3)).toBeVisible()
  await label(1, 'gapWay').selectOption('chosen')
  for (const [index, text] of gaps.dates.entries()) await label(1, 'option', { number: index + 1 }).fill(text)
  await label(2, 'key').fill(gaps.key)
  await label(2, 'keyClass').selectOption('person')
  await gap(2).getByLabel(say('bench.editor.accepted')).fill(gaps.variant)
  await label(3, 'key').fill(gaps.years)
  await label(3, 'keyClass').selectOption('number')

  // A gap too many is filled in again, and the others keep their keys.
  const stem = form.getByRole('textbox').first()
  await stem.press('ControlOrMeta+Home')
  await form.getByRole('button', { name: say('bench.editor.openGap'), exact: true }).click()
  await expect(label(3, 'key')).toHaveValue(gaps.key)
  await form
    .getByRole('button', { name: say('bench.editor.closeGapNamed', { number: 1 }), exact: true })
    .click()
  await expect(gap(4)).toHaveCount(0)
  await stem.fill(gaps.stem)
  await expect(label(2, 'key')).toHaveValue(gaps.key)
  await expect(label(3, 'key')).toHaveValue(gaps.years)
  await form.getByLabel(say('bench.editor.points'), { exact: true }).fill('3')
}

async function aLearner(browser: Browser, server: RunningServer, locale: Locale, code: string) {
  const context = await browser.newContext({
    baseURL: server.address,
    locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
    viewport: narrow,
  })
  const learner = new Learner(await context.newPage(), words(locale))
  await learner.typeCode(code)
  await learner.begin('Inès')
  await learner.turnToQuestions()
  return learner
}

async function respond(learner: Learner, locale: Locale) {
  const { page, say } = learner
  const { choice, number, order, typed, gaps } = texts[locale]
  const [one, some, amount, steps, spelled, holes] = await learner.questions().all()
  if (!one || !some || !amount || !steps || !spelled || !holes) throw new Error('a question is missing')
  // Who may lose points, or gets none for a part, knows it beforehand.
  await expect(one).toContainText(say('attempt.penalty', { share: '1/3' }))
  await expect(some).toContainText(say('attempt.counts.all-or-nothing'))
  await expect(steps).toContainText(say('attempt.counts.exact'))

  await one.getByText(choice.options[1] ?? '', { exact: true }).click()
  await some.getByRole('checkbox').first().check()
  await amount.getByRole('textbox').fill(number.near)
  // Whatever order they are shown in, it is not left as it is.
  await steps.getByLabel(say('attempt.itemPlace', { item: order.items[0] ?? '' })).selectOption('3')
  // The last step first: the others follow one another, and yet nothing is given for it.
  for (const [at, item] of [order.items[2], order.items[0], order.items[1]].entries())
    await steps.getByLabel(say('attempt.itemPlace', { item: item ?? '' })).selectOption(String(at + 1))
  await spelled.getByRole('textbox').fill(typed.slip)

  // The gaps by keyboard alone, each named with its place.
  const named = (gap: number) => holes.getByLabel(say('attempt.clozeGap', { gap, of: 3, number: 6 }))
  await named(1).focus()
  await named(1).selectOption(gaps.dates[0] ?? '')
  await page.keyboard.press('Tab')
  await expect(named(2)).toBeFocused()
  await page.keyboard.type(gaps.given)
  await page.keyboard.press('Tab')
  await page.context().setOffline(true)
  await page.keyboard.type(gaps.typed)
  await expect(page.getByText(say('attempt.status.waiting'))).toBeVisible({ timeout: 20_000 })
  await page.context().setOffline(false)
  await learner.savedAll()
  await expectAccessible(page)
  expect(await sideways(page)).toBe(0)

  await page.reload()
  await learner.turnToQuestions()
  await expect(named(1).locator('option:checked')).toHaveText(gaps.dates[0] ?? '')
  await expect(named(2)).toHaveValue(gaps.given)
  await expect(named(3)).toHaveValue(gaps.typed)
}

/** The waiting gap alone is on the desk; what is accepted for everyone joins its key. */
async function decideOnGap({ page, say }: Instructor, quiz: string, locale: Locale) {
  const { given } = texts[locale].gaps
  await page.goto(`${quiz}/review`)
  const waiting = page.locator('[role="group"][id^="response-"]')
  await expect(waiting).toHaveCount(1)
  await expect(waiting).toContainText(say('review.group.gap', { number: 2 }))
  await expect(waiting).toContainText(given)
  await expectAccessible(page)
  await waiting.focus()
  await page.keyboard.press('a')
  await expect(page.getByText(say('review.last.changed', { count: 1 }))).toBeVisible()
  await expect(page.getByText(say('review.last.joined'))).toBeVisible()
}

async function expectPoints(page: Page, say: Words, expected: [number, string][]) {
  for (const [number, shown] of expected)
    await expect(
      page.getByRole('article', { name: say('attempt.question', { number }), exact: true }),
    ).toContainText(shown)
}

/** How many pixels the page scrolls sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
