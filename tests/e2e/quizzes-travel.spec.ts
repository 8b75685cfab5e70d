import { readFile } from 'node:fs/promises'
import { expectAccessible } from './support/accessible'
import { anInstructor } from './support/class'
import { expect, test } from './support/test'
import { words } from './support/words'

const article = `Un théâtre rouvre au bord de la Loise

Le théâtre des Tanneurs a rouvert samedi à Valmorel, onze ans après l’incendie qui l’avait détruit. Les travaux ont coûté 6,8 millions d’euros et la région en a payé la moitié.

L’architecte Lucie Ferrand a gardé les murs de 1874 et dessiné une salle de 420 places. « Nous voulions que l’on sente encore la fumée dans la pierre », a expliqué la directrice, Inès Moreau, devant deux cents invités.

La première saison compte trente spectacles. Les élèves du lycée voisin entreront sans payer le mercredi, parce que la ville a signé un accord avec l’académie en janvier dernier.`

const asked = {
  stem: 'Qui a dessiné la salle : quel nom {exact} ~ porte-t-elle ?',
  key: 'Lucie Ferrand',
  accepted: 'Mme Ferrand',
  explanation: 'Dit au <deuxième> paragraphe & nulle part ailleurs.',
  evidence: 'L’architecte Lucie Ferrand',
}

test('a quiz goes out as Moodle XML and comes in again', async ({ browser, server }) => {
  test.setTimeout(240_000)
  const say = words('fr')
  const desk = await anInstructor(browser, server, 'fr')
  const { page } = desk
  await desk.paste(article)
  await desk.keep()
  const quiz = await desk.generate()
  await desk.addShortAnswer(asked)
  await desk.acceptAll()

  await page
    .getByRole('navigation', { name: say('desk.sections.label') })
    .getByRole('link', { name: say('desk.sections.export'), exact: true })
    .click()
  await expect(page).toHaveURL(/\/export$/)
  await expectAccessible(page)
  const moodle = page.getByRole('listitem').filter({ hasText: 'Moodle XML' }).first()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    moodle.getByRole('link', { name: say('exchange.export.download') }).click(),
  ])
  expect(download.suggestedFilename()).toBe('un-theatre-rouvre-au-bord-de-la-loise.xml')
  const path = await download.path()
  expect(await readFile(path, 'utf8')).toContain('<question type="shortanswer">')

  // On paper: the sheet gives no key away, and styles itself.
  const sheet = await page.context().newPage()
  await sheet.goto(`${quiz}/export/print`)
  await expect(sheet.getByText('Le théâtre des Tanneurs a rouvert samedi')).toBeVisible()
  await expect(sheet.getByText(asked.explanation)).toHaveCount(0)
  await expect(sheet.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expectAccessible(sheet)
  await sheet.close()

  await page.goto('/desk')
  await page.getByRole('link', { name: say('desk.importQuiz'), exact: true }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: say('exchange.import.submit'), exact: true }).click()
  await expect(page.getByText(say('exchange.import.needSource'))).toBeVisible()

  // What cannot be read is said, and stays where it was typed.
  const pasted = page.getByLabel(say('exchange.import.paste'), { exact: true })
  await pasted.fill('<quiz><question')
  await page.getByRole('button', { name: say('exchange.import.submit'), exact: true }).click()
  await expect(page.getByText(say('failures.xml-broken', { line: 1 }))).toBeVisible()
  await expect(pasted).toHaveValue('<quiz><question')

  await page.locator('input[type=file]').setInputFiles({
    name: 'quiz.xml',
    mimeType: 'application/xml',
    buffer: Buffer.from(
      (await readFile(path, 'utf8')).replace(
        '</quiz>',
        '<question type="drawing"><name><text>Un dessin</text></name></question></quiz>',
      ),
    ),
  })
  await page.getByRole('button', { name: say('exchange.import.submit'), exact: true }).click()
  await expect(page.getByText('Un dessin')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(say('exchange.import.notTaken', { count: 1 }))).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: say('exchange.import.openQuiz') }).click()
  await expect(page).toHaveURL(/\/quizzes\/[0-9a-f-]{36}$/)
  expect(page.url()).not.toBe(quiz)
  await expect(page.getByText(asked.stem).first()).toBeVisible()
  await page.context().close()
})
