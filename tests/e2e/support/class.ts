// Somebody has to be the first instructor: made once for all specs of a worker, by the link the terminal printed.
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { Instructor } from '../pages/instructor'
import { pasted } from './articles'
import type { RunningServer } from './server'
import { type Locale, words } from './words'

export const instructor = {
  name: 'Claire Martin',
  email: 'claire@example.org',
  password: 'une phrase assez longue',
}

let made: Promise<void> | undefined
/** Who has signed in stays so: more specs than sign-ins are allowed in a quarter of an hour. */
const signedIn = new Map<Locale, Awaited<ReturnType<BrowserContext['storageState']>>>()

/** A signed-in instructor's page, in this language. */
export async function anInstructor(
  browser: Browser,
  server: RunningServer,
  locale: Locale,
): Promise<Instructor> {
  made ??= (async () => {
    const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
    await new Instructor(await context.newPage(), words('en')).becomeFirst(server.setupLink, instructor)
    await context.close()
  })()
  await made
  const context = await browser.newContext({
    baseURL: server.address,
    storageState: signedIn.get(locale),
    locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
  })
  const page = await context.newPage()
  const desk = new Instructor(page, words(locale))
  if (signedIn.has(locale)) await page.goto('/desk')
  else await desk.signIn(instructor)
  signedIn.set(locale, await context.storageState())
  return desk
}

/** A published quiz about an article in this language: its join code, and the desk of its instructor. */
export async function aQuiz(browser: Browser, server: RunningServer, locale: Locale) {
  const desk = await anInstructor(browser, server, locale)
  await desk.paste(pasted(locale))
  await desk.keep()
  const quiz = await desk.generate()
  await desk.acceptAll()
  return { desk, quiz, code: await desk.publish(quiz) }
}

const colleagues = new Map<Locale, Awaited<ReturnType<BrowserContext['storageState']>>>()

/** A second instructor, who may edit this quiz: invited by its owner's link, with an account of their own. */
export async function aColleague(
  browser: Browser,
  server: RunningServer,
  { page, say }: Instructor,
  quiz: string,
  locale: Locale,
  right: 'view' | 'grade' | 'edit' = 'edit',
): Promise<Page> {
  await page.goto(`${quiz}/sharing`)
  await page.getByLabel(say('sharing.right'), { exact: true }).selectOption(right)
  await page.getByRole('button', { name: say('sharing.make'), exact: true }).click()
  const link = await page.getByLabel(say('sharing.link'), { exact: true }).inputValue()
  const context = await browser.newContext({
    baseURL: server.address,
    storageState: colleagues.get(locale),
    locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
  })
  const theirs = await context.newPage()
  await theirs.goto(link)
  if (colleagues.has(locale))
    await theirs.getByRole('button', { name: say('sharing.accept.take'), exact: true }).click()
  else {
    await theirs.getByRole('link', { name: say('sharing.accept.makeAccount') }).click()
    await theirs.getByLabel(say('sign-in.name')).fill('Nour Haddad')
    await theirs.getByLabel(say('sign-in.email')).fill(`nour-${locale}@example.org`)
    await theirs.getByLabel(say('sign-in.password')).fill(instructor.password)
    await theirs.getByRole('button', { name: say('sign-in.create'), exact: true }).click()
  }
  await expect(theirs).toHaveURL(/\/(?:desk|quizzes)/)
  colleagues.set(locale, await context.storageState())
  return theirs
}

/** An instructor who has just followed an invitation, and has nothing yet. */
export async function aNewInstructor(
  browser: Browser,
  server: RunningServer,
  { page, say }: Instructor,
  locale: Locale,
): Promise<Instructor> {
  await page.goto('/account')
  await page.getByRole('button', { name: say('account.makeLink'), exact: true }).click()
  const link = await page.getByLabel(say('account.link'), { exact: true }).inputValue()
  const context = await browser.newContext({
    baseURL: server.address,
    locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
  })
  const theirs = new Instructor(await context.newPage(), say)
  await theirs.becomeFirst(link, { ...instructor, name: 'Sam Diallo', email: `sam-${locale}@example.org` })
  return theirs
}
