import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { anInstructor } from './support/class'
import { expect, test } from './support/test'
import { words } from './support/words'

const path = (name: string) => `tests/fixtures/files/${name}`

/** A file as it lies in a browser's hand while it is dragged or pasted. */
function held(page: Page, name: string, type: string) {
  const bytes = readFileSync(path(name)).toString('base64')
  return page.evaluateHandle(
    ([bytes, name, type]) => {
      const transfer = new DataTransfer()
      transfer.items.add(
        new File([Uint8Array.from(atob(bytes), letter => letter.charCodeAt(0))], name, { type }),
      )
      return transfer
    },
    [bytes, name, type] as const,
  )
}

/** A file let go above the page, as from a file manager. */
async function drop(page: Page, name: string, type: string) {
  const dataTransfer = await held(page, name, type)
  await page.locator('main').dispatchEvent('dragenter', { dataTransfer })
  await page.locator('main').dispatchEvent('drop', { dataTransfer })
}

test('a PDF that is dropped becomes an article', async ({ browser, server }) => {
  const say = words('en')
  const { page } = await anInstructor(browser, server, 'en')
  await page.goto('/articles/new')
  await expectAccessible(page)
  await drop(page, 'bell-writer.pdf', 'application/pdf')

  await expect(page.getByRole('heading', { name: say('articles.cleaned.title') })).toBeVisible()
  const title = 'The bell that Harrow Fen lost twice'
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await expect(
    page.getByText(/walls a metre thick and a roof that, as she wrote to the bishop/),
  ).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'The Fenland Review' })).toContainText(
    say('clutter.page-head'),
  )
  await expectAccessible(page)
  await page.getByRole('button', { name: say('articles.cleaned.keep') }).click()
  await expect(page).toHaveURL(/\/articles\/[^/]+$/)
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
})

test('what cannot be read is told in French, and what was in the box is still there', async ({
  browser,
  server,
}) => {
  const say = words('fr')
  const { page } = await anInstructor(browser, server, 'fr')
  await page.goto('/articles/new')
  const box = page.getByLabel(say('articles.new.paste'), { exact: true })
  await box.fill('Quelques mots déjà tapés.')

  const file = page.getByLabel(say('articles.new.file'), { exact: true })
  await file.setInputFiles(path('scan.pdf'))
  await expect(file).toHaveAccessibleDescription(/Ce PDF contient une image de sa page, et aucun texte/)
  await file.setInputFiles(path('locked.pdf'))
  await expect(file).toHaveAccessibleDescription(/protégé par un mot de passe/)

  const address = page.getByLabel(say('articles.new.address'), { exact: true })
  await address.fill('http://127.0.0.1:80/')
  await address.press('Enter')
  await expect(address).toHaveAccessibleDescription(/127\.0\.0\.1 n’est pas sur l’internet public/)
  await expect(box).toHaveValue('Quelques mots déjà tapés.')
  await expectAccessible(page)
})

test('a file that was copied is pasted like words', async ({ browser, server }) => {
  const say = words('en')
  const { page } = await anInstructor(browser, server, 'en')
  await page.goto('/articles/new')
  const box = page.getByLabel(say('articles.new.paste'), { exact: true })
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const clipboardData = await held(page, 'canal-writer.docx', type)
  await box.evaluate(
    (element, clipboardData) =>
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })),
    clipboardData,
  )
  await expect(page.getByRole('heading', { name: 'Le canal de Saint-Aubrac rouvre' })).toBeVisible()
})

test('of a book a chapter is chosen', async ({ browser, server }) => {
  const say = words('en')
  const { page } = await anInstructor(browser, server, 'en')
  await page.goto('/articles/new')
  await page.getByLabel(say('articles.new.file'), { exact: true }).setInputFiles(path('book-writer.epub'))
  const chapter = page.getByLabel(say('articles.new.chapter'), { exact: true })
  await chapter.selectOption('2')
  await expectAccessible(page)
  await page.getByRole('button', { name: say('articles.new.readChapter') }).click()
  await expect(page.getByRole('heading', { name: 'The second loss' })).toBeVisible()
})
