import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Theme } from '@/app/_theme/theme'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** All that a theme can change: the other rules need not be asked twice. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** A theme as a person chooses it, under a system that is light or dark. */
type Look = { theme: Theme; scheme: 'light' | 'dark' }
const asTheSystem: readonly Look[] = [
  { theme: 'system', scheme: 'light' },
  { theme: 'system', scheme: 'dark' },
]
/** `light` and `dark` are those of the system; high contrast is what the system asks for, too. */
export const everyTheme: readonly Look[] = [
  { theme: 'system', scheme: 'light' },
  { theme: 'sepia', scheme: 'light' },
  { theme: 'contrast', scheme: 'light' },
  { theme: 'contrast', scheme: 'dark' },
  { theme: 'system', scheme: 'dark' },
]

/** Axe finds nothing on the page as it stands (or on a part of it): all rules in the first look, those of colour in the others. */
export async function expectAccessible(page: Page, within = 'html', looks = asTheSystem) {
  for (const [place, { theme, scheme }] of looks.entries()) {
    // Without motion: colours halfway between two themes are nobody's.
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    const runOnly = place === 0 ? { type: 'tag', values: tags } : { type: 'rule', values: ofColour }
    const asked = { within, theme, scheme, runOnly } as Asked
    // A page that is still on its way (no title yet, the last one fading) is judged again: what is wrong stays wrong.
    await expect(async () => {
      if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
      expect(await page.evaluate(judge, asked), `${page.url()} (${theme}, ${scheme})`).toEqual([])
    }).toPass({ intervals: [1000], timeout: 20_000 })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

type Asked = Look & { within: string; runOnly: { type: 'tag' | 'rule'; values: string[] } }

/** In the page: in this theme, and then as it was. */
async function judge({ within, theme, scheme, runOnly }: Asked): Promise<string[]> {
  const { axe } = window as unknown as {
    axe: { run: (within: unknown, options: RunOptions) => Promise<AxeResults> }
  }
  const root = document.documentElement
  // Colours on their way from one theme to the other are nobody’s, either.
  const still = new CSSStyleSheet()
  still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important }')
  document.adoptedStyleSheets.push(still)
  // A bar that sticks covers what is scrolled beneath it at this moment: it is judged where it belongs.
  const stuck = [...document.querySelectorAll<HTMLElement>('*')].filter(
    one => getComputedStyle(one).position === 'sticky',
  )
  for (const one of stuck) one.style.setProperty('position', 'static', 'important')
  const before = root.dataset.theme
  root.dataset.theme = theme
  const drawn = () => new Promise(resolve => requestAnimationFrame(resolve))
  // On a slow machine the system’s change of scheme comes after it was asked for.
  while (!matchMedia(`(prefers-color-scheme: ${scheme})`).matches) await drawn()
  await drawn()
  await drawn()
  const { violations } = await axe.run(
    { include: [[within]] },
    { runOnly, resultTypes: ['violations'], preload: false },
  )
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== still)
  for (const one of stuck) one.style.removeProperty('position')
  if (before === undefined) delete root.dataset.theme
  else root.dataset.theme = before
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}
