import { expect, type Page } from '@playwright/test'

/** Nothing on the page is wider than the screen. */
export async function expectNoSidewaysScroll(page: Page) {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
}
