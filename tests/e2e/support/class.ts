// Somebody has to be the first instructor: made once for all specs of a worker, by the link the terminal printed.
import type { Browser, BrowserContext } from '@playwright/test'
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
