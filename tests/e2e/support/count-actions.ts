import type { Page } from '@playwright/test'

/** Counts what a person does on a page and on those it leads to: every press of a button or link, by hand or key, and every paste. */
export async function countActions(page: Page): Promise<() => number> {
  let actions = 0
  await page.exposeFunction('passageActed', () => {
    actions += 1
  })
  const listen = () => {
    const acted = (window as unknown as { passageActed: () => void }).passageActed
    for (const what of ['click', 'paste'])
      window.addEventListener(what, event => event.isTrusted && acted(), true)
  }
  await page.addInitScript(listen)
  await page.evaluate(listen)
  return () => actions
}
