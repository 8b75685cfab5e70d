import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** All that a theme can change: the other rules need not be asked twice. */
export const ofColour = ['color-contrast', 'link-in-text-block']

/** Axe finds nothing on the page as it stands (or on a part of it), in the light theme and in the dark one. */
export async function expectAccessible(page: Page, within = 'html') {
  // A title may come in behind its page.
  await expect(page).toHaveTitle(/\S/)
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion: colours halfway between two themes are nobody's.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page }).include(within)
    const { violations } = await (colorScheme === 'light'
      ? axe.withTags(tags)
      : axe.withRules(ofColour)
    ).analyze()
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 160)).join(' | ')}`,
    )
    expect(told, `${page.url()} (${colorScheme})`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
