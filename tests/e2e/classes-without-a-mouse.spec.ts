// What an instructor does with classes, with who takes a quiz, while it runs, and with colleagues, by the keyboard alone.
import { KeyboardOnly } from './pages/keyboard-only'
import { Learner } from './pages/learner'
import { aColleague, aQuiz } from './support/class'
import { expect, test } from './support/test'
import { words } from './support/words'

const say = words('en')
const exact = true

test('a class, its roster and its terms without a mouse', async ({ browser, server }) => {
  test.setTimeout(240_000)
  const { desk, quiz } = await aQuiz(browser, server, 'en')
  const { page } = desk
  const keys = new KeyboardOnly(page)
  const button = (key: string, params?: Record<string, string | number>) =>
    page.getByRole('button', { name: say(key, params), exact })
  const field = (key: string) => page.getByLabel(say(key), { exact })
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) })

  await page.goto('/desk')
  await keys.press(page.getByRole('link', { name: say('classes.nav'), exact }))
  await keys.write(field('classes.new.name'), 'Thursday group')
  await keys.press(button('classes.new.make'))
  await expect(page).toHaveURL(/\/classes\/[^/]+$/)

  // The roster: pasted, one renamed and given more time, one taken off; the focus stays where it can go on.
  await keys.paste(field('classes.roster.add'), 'Ada Lovelace\nMary Somerville\nGrace Hoper')
  await keys.press(button('classes.roster.submit'))
  await expect(page.getByText(say('classes.roster.added', { count: 3 }))).toBeVisible()
  await keys.press(button('classes.roster.edit', { name: 'Grace Hoper' }))
  const dialog = page.getByRole('dialog')
  await keys.write(dialog.getByLabel(say('classes.roster.name'), { exact }), 'Grace Hopper')
  await keys.write(dialog.getByLabel(say('classes.member.time'), { exact }), '133')
  await keys.press(dialog.getByRole('button', { name: say('ui.save'), exact }))
  await expect(row('Grace Hopper')).toContainText(say('classes.roster.percent', { percent: 133 }))
  await expect(button('classes.roster.edit', { name: 'Grace Hopper' })).toBeFocused()
  await keys.press(button('classes.roster.edit', { name: 'Mary Somerville' }))
  await keys.press(dialog.getByRole('button', { name: say('classes.member.remove'), exact }))
  await expect(row('Mary Somerville')).toHaveCount(0)
  await expect(page.getByRole('table', { name: say('classes.roster.title') })).toBeFocused()

  // Settings of the class.
  await keys.tick(page.getByRole('switch', { name: say('classes.settings.rosterOpen') }))
  await keys.press(button('ui.save'))
  await expect(page.getByText(say('ui.saved'), { exact })).toBeVisible()

  // The quiz for the class, with terms of its own, then taken back from it; more time for one.
  await page.goto(`${quiz}/learners`)
  await keys.choose(field('learners.classes.choose'), 'Thursday group')
  await keys.press(button('learners.classes.assign'))
  await keys.press(button('learners.classes.editOf', { name: 'Thursday group' }))
  await keys.tick(dialog.getByRole('switch', { name: say('learners.terms.own') }))
  await keys.write(dialog.getByLabel(say('learners.terms.attempts'), { exact }), '2')
  await keys.write(dialog.getByLabel(say('learners.terms.minutes'), { exact }), '40')
  const first = dialog.getByRole('radio', { name: say('quiz-settings.counts.first'), exact })
  await keys.turnTo(dialog.getByRole('radio', { checked: true }).first(), first)
  await keys.press(dialog.getByRole('button', { name: say('ui.save'), exact }))
  await expect(page.getByText(new RegExp(say('learners.shown.minutes', { minutes: 40 })))).toBeVisible()
  await expect(page.getByText(new RegExp(say('learners.shown.counts', { which: 'first' })))).toBeVisible()
  await expect(button('learners.classes.editOf', { name: 'Thursday group' })).toBeFocused()
  await keys.press(button('learners.more.edit', { name: 'Ada Lovelace' }))
  await keys.write(dialog.getByLabel(say('learners.accommodation.extraMinutes'), { exact }), '7')
  await keys.press(dialog.getByRole('button', { name: say('ui.save'), exact }))
  await expect(row('Ada Lovelace')).toContainText(say('learners.more.minutes', { count: 7 }))
  await keys.press(button('learners.more.edit', { name: 'Ada Lovelace' }))
  await keys.press(dialog.getByRole('button', { name: say('learners.accommodation.reset'), exact }))
  await expect(row('Ada Lovelace')).toContainText(say('learners.more.usual'))
  await keys.press(button('learners.classes.remove'))
  await expect(page.getByText(say('learners.classes.none'))).toBeVisible()
  await expect(page.getByRole('list', { name: say('learners.classes.title') })).toBeFocused()

  // The class goes, after a question.
  await keys.press(page.getByRole('link', { name: say('classes.nav'), exact }))
  await keys.press(page.getByRole('link', { name: 'Thursday group', exact }))
  await keys.press(button('classes.settings.delete'))
  await keys.press(dialog.getByRole('button', { name: say('classes.settings.deleteConfirm'), exact }))
  await expect(page).toHaveURL(/\/classes$/)
  await page.context().close()
})

test('a quiz that runs, and who shares it, without a mouse', async ({ browser, server }) => {
  test.setTimeout(240_000)
  const { desk, quiz, code } = await aQuiz(browser, server, 'en')
  const { page } = desk
  const keys = new KeyboardOnly(page)
  const button = (key: string, params?: Record<string, string | number>) =>
    page.getByRole('button', { name: say(key, params), exact })

  // Twenty minutes, in the settings.
  await page.goto(`${quiz}/settings`)
  await keys.write(page.getByLabel(say('quiz-settings.minutes'), { exact }), '20')
  await keys.press(button('ui.save'))
  await expect(page.getByText(say('ui.saved'), { exact })).toBeVisible()
  const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
  const learner = new Learner(await context.newPage(), say)
  await learner.typeCode(code)
  await learner.begin('Ada')

  // More time for all and for one, a pause and its end; what is pressed keeps the focus.
  await page.goto(`${quiz}/live`)
  const row = page.getByRole('row', { name: /Ada/ })
  await keys.choose(page.getByLabel(say('live.do.minutes'), { exact }), '10')
  await keys.press(button('live.do.extendAll'))
  await expect(row).toContainText(/2[6-9]:\d\d/)
  await expect(button('live.do.extendAll')).toBeFocused()
  await keys.press(button('live.do.extendOneOf', { name: 'Ada', minutes: 5 }))
  await expect(row).toContainText(say('live.extra', { count: 5 }))
  await expect(button('live.do.extendOneOf', { name: 'Ada', minutes: 5 })).toBeFocused()
  await keys.press(button('live.do.pause'))
  await expect(button('live.do.resume')).toBeFocused()
  // The state may come before the action that changed it is back: until then a press is refused, and the button says so.
  await expect(button('live.do.resume')).toBeEnabled()
  await page.keyboard.press('Enter')
  await expect(button('live.do.pause')).toBeFocused()

  // A colleague: another right, then none.
  const colleague = await aColleague(browser, server, desk, quiz, 'en', 'view')
  await page.goto(`${quiz}/sharing`)
  await keys.choose(page.getByLabel(say('sharing.right'), { exact }), say('sharing.rights.edit'))
  await keys.press(button('sharing.make'))
  // A browser without windows refuses the clipboard unasked.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await keys.press(button('sharing.copy'))
  await expect(page.getByText(say('sharing.copied'), { exact })).toBeVisible()
  const right = page.getByLabel(say('sharing.rightOf', { name: 'Nour Haddad' }), { exact })
  await keys.choose(right, say('sharing.rights.edit'))
  const save = button('sharing.saveOf', { name: 'Nour Haddad' })
  await keys.press(save)
  await expect(page.getByText(say('ui.saved'), { exact })).toBeVisible()
  await expect(save).toBeFocused()
  await colleague.goto(quiz)
  await expect(
    colleague.getByText(say('sharing.banner', { name: 'Claire Martin', right: 'edit' })),
  ).toBeVisible()
  await keys.press(button('sharing.removeOf', { name: 'Nour Haddad' }))
  await expect(right).toHaveCount(0)
  await expect(page.getByRole('list', { name: say('sharing.people') })).toBeFocused()
  await colleague.context().close()

  // Closed from the live view, after a question that Escape leaves as it was.
  await page.goto(`${quiz}/live`)
  await keys.press(button('live.do.close'))
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(say('live.do.closeTitle'))
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(button('live.do.close')).toBeFocused()
  await page.keyboard.press('Enter')
  await keys.press(dialog.getByRole('button', { name: say('live.do.close'), exact }))
  await expect(page.getByText(say('live.lead.closed'))).toBeVisible()
  await expect(row).toContainText(/submitted/)
  await context.close()
  await page.context().close()
})
