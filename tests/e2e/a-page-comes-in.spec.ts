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
