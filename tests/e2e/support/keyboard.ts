import { expect, type Locator, type Page } from '@playwright/test'

/** Puts words where the focus is, from the clipboard. */
export async function pasteWords(page: Page, words: string) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(text => navigator.clipboard.writeText(text), words)
  await page.keyboard.press('ControlOrMeta+v')
}

const mostStops = 120

/** Goes on with Tab (or back) until the focus is there: who has no mouse has no other way. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(target).toBeVisible()
  for (let stops = 0; stops < mostStops; stops++) {
    if (await target.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not lead to ${target}`)
}
