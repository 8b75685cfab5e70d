import { expect, type Page } from '@playwright/test'

/** Selects words of the article as a hand would: the browser says so to whoever listens. */
export async function selectWords(page: Page, wanted: string) {
  const found = await page.evaluate(text => {
    for (const piece of document.querySelectorAll('[data-start]')) {
      const node = piece.firstChild
      const at = node?.textContent?.indexOf(text) ?? -1
      if (!node || at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + text.length)
      document.getSelection()?.removeAllRanges()
      document.getSelection()?.addRange(range)
      return true
    }
    return false
  }, wanted)
  expect(found, wanted).toBe(true)
}
