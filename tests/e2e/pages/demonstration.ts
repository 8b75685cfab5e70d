import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import type { RunningServer } from '../support/server'
import { type Locale, words } from '../support/words'
import { Instructor } from './instructor'

const email = 'demo@passage.example'
const password = 'une phrase assez longue'

/** The instructor of the demonstration class: signs in once with the printed password, and chooses another. */
export async function signInToDemonstration(browser: Browser, server: RunningServer) {
  const printed = /One-time password: (\S+)/.exec(server.printed())?.[1]
  if (!printed) throw new Error(`no password was printed:\n${server.printed()}`)
  const say = words('en')
  const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel(say('sign-in.email')).fill(email)
  await page.getByLabel(say('sign-in.password')).fill(printed)
  await page.getByRole('button', { name: say('sign-in.submit'), exact: true }).click()
  await page.waitForURL(/\/account\/password/)
  const [current, next] = await page.locator('input[type=password]').all()
  await current?.fill(printed)
  await next?.fill(password)
  await page.locator('main button[type=submit]').last().click()
  await page.waitForURL(url => !url.pathname.endsWith('/password'))
  const state = await context.storageState()
  await context.close()
  return async (locale: Locale, more: BrowserContextOptions = {}): Promise<Page> => {
    const own = await browser.newContext({
      ...{ baseURL: server.address, storageState: state, locale: locale === 'fr' ? 'fr-FR' : 'en-GB' },
      ...more,
    })
    return new Instructor(await own.newPage(), words(locale)).page
  }
}
