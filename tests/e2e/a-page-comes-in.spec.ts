import { expectAccessible } from './support/accessible'
import { pasted } from './support/articles'
import { anInstructor } from './support/class'
import { expect, test } from './support/test'
import { words } from './support/words'

const say = words('en')

/** The French article as a web page: its clutter is told by elements, not by words. */
function page(): string {
  const [, title, ...rest] = pasted('fr').split(/\n+/)
  const paragraphs = rest.slice(0, -3).map(text => `<p>${text}</p>`)
  return `<html><body><nav><a href="/">Accueil</a></nav><article><h1>${title}</h1>${paragraphs.join('')}
    </article><aside><p>Un autre sujet du jour</p></aside></body></html>`
}

test('a page pasted with its structure: a line goes back and forth, and the focus with it', async ({
  browser,
  server,
}) => {
  const desk = await anInstructor(browser, server, 'en')
  await desk.page.goto('/articles/new')
  await desk.page.getByLabel(say('articles.new.paste'), { exact: true }).focus()
  await desk.page.evaluate(html => {
    const clipboardData = new DataTransfer()
    const text = html.replace(/<[^>]+>/g, '\n')
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', text)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    document.execCommand('insertText', false, text)
  }, page())
  await expect(desk.page.getByText(say('articles.new.withHtml'))).toBeVisible()
  await desk.page.getByRole('button', { name: say('articles.new.clean') }).click()

  const left = desk.page.getByRole('listitem').filter({ hasText: 'Un autre sujet du jour' })
  const back = left.getByRole('button', { name: say('articles.cleaned.putBack') })
  await back.click()
  await expect(left).toHaveCount(0)
  const leaveOut = new RegExp(say('articles.cleaned.takeOut', { number: 0 }).replace('0', '\\d+'))
  await expect(desk.page.getByRole('button', { name: leaveOut }).last()).toBeFocused()
  await desk.page.keyboard.press('Enter')
  await expect(back).toBeFocused()
  await expectAccessible(desk.page)
})

test('files: an older French page is read, a picture and an empty one are told', async ({
  browser,
  server,
}) => {
  const desk = await anInstructor(browser, server, 'en')
  await desk.page.goto('/articles/new')
  const box = desk.page.getByLabel(say('articles.new.paste'), { exact: true })
  const choose = (name: string, buffer: Buffer) =>
    desk.page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer })

  await choose('phare.html', Buffer.from(page().replaceAll('’', '\u0092'), 'latin1'))
  await expect(box).toHaveValue(/^Accueil\n\nLe dernier phare habité de la côte s’automatise\n\n/)
  const kept = await box.inputValue()
  await choose('phare.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))
  await expect(box).toHaveAccessibleDescription(new RegExp(say('articles.new.notText')))
  await choose('nothing.txt', Buffer.from('\n'))
  await expect(box).toHaveAccessibleDescription(new RegExp(say('articles.new.fileEmpty')))
  await expect(box).toHaveValue(kept)
})
