// Every page that a link of an instructor's desk leads to, one of each make, in both languages, on a phone and a desk.
import type { Page } from '@playwright/test'
import { signInToDemonstration } from './pages/demonstration'
import { expectAccessible } from './support/accessible'
import { expectNoSidewaysScroll } from './support/fits'
import { startServer } from './support/server'
import { expect, test } from './support/test'

const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 900 }

/** Addresses that differ by ids only are one page. */
const makeOf = (path: string) =>
  path.replace(/[0-9a-f]{8}-[0-9a-f-]{27,}/g, ':id').replace(/\/(?:join|class)\/[^/]+/, '/:code')

/** Where no link leads, or only on some installations. */
const alsoAt = [
  '/desk',
  '/articles/new',
  '/quizzes/import',
  '/account/installation',
  '/account/model',
  '/developers',
]

async function linksOf(page: Page): Promise<string[]> {
  return page
    .locator('a[href^="/"]')
    .evaluateAll(links => links.map(link => new URL((link as HTMLAnchorElement).href).pathname))
}

test('no page of a desk has a fault that axe finds, or scrolls sideways', async ({ browser }) => {
  test.setTimeout(1_200_000)
  const server = await startServer({}, ['--demo'])
  try {
    const signedIn = await signInToDemonstration(browser, server)
    for (const locale of ['en', 'fr'] as const) {
      const page = await signedIn(locale)
      const waiting = [...alsoAt]
      const seen = new Set<string>()
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        if (seen.has(makeOf(path))) continue
        seen.add(makeOf(path))
        const answer = await page.request.get(path, { maxRedirects: 0 })
        if (!answer.headers()['content-type']?.startsWith('text/html') || answer.status() !== 200) continue
        await test.step(`${locale} ${path}`, async () => {
          await page.goto(path ?? '/')
          for (const size of [phone, desktop]) {
            await page.setViewportSize(size)
            await expectAccessible(page)
            await expectNoSidewaysScroll(page)
          }
          waiting.push(...(await linksOf(page)))
        })
      }
      expect([...seen].filter(make => make.includes(':id')).length).toBeGreaterThan(20)
      await page.context().close()
    }
  } finally {
    await server.stop()
  }
})
