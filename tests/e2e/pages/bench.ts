import { expect, type Locator, type Page } from '@playwright/test'
import { selectWords } from '../support/select-words'
import type { Words } from '../support/words'

/** The bench of a quiz: each method is one thing an instructor does there. */
export class Bench {
  constructor(
    readonly page: Page,
    readonly say: Words,
  ) {}

  entry(number: number): Locator {
    return this.page.locator('[id^="question-"]').nth(number - 1)
  }

  stem(number: number): Locator {
    return this.entry(number).locator('p.font-text').first()
  }

  /** One press of a button, once the page listens. */
  async press(action: 'accept' | 'reject', number: number) {
    const name = this.say('bench.actions.named', { action: this.say(`bench.actions.${action}`), number })
    await this.page.waitForLoadState('networkidle')
    await this.page.getByRole('button', { name, exact: true }).click({ delay: 60 })
  }

  /** Takes a question in hand: it shows its rule then, and `shown`. */
  async take(number: number, shown: Locator) {
    await expect(async () => {
      await this.page.locator(`[data-number="${number}"]`).click({ timeout: 2_000 })
      await expect(shown).toBeVisible({ timeout: 3_000 })
    }).toPass()
  }

  /** The question in hand has all its buttons. */
  async command(action: 'edit' | 'replace' | 'history', number: number) {
    const { page, say } = this
    const name = say('bench.actions.named', { action: say(`bench.actions.${action}`), number })
    // A page just opened may not listen yet.
    const opened = this.opened(action, number)
    await expect(async () => {
      if (await opened.isVisible()) return
      await page.locator(`[data-number="${number}"]`).click({ timeout: 2_000 })
      await page.getByRole('button', { name, exact: true }).click({ timeout: 2_000 })
      await expect(opened).toBeVisible({ timeout: 3_000 })
    }).toPass()
  }

  private opened(action: 'edit' | 'replace' | 'history', number: number): Locator {
    const { page, say } = this
    if (action === 'edit') return this.form()
    const title = { replace: 'bench.replacing.title', history: 'bench.history.title' }[action]
    return page.getByRole('region', { name: say(title, { number }), exact: true })
  }

  form(): Locator {
    return this.page.getByRole('form', { name: this.say('bench.editor.editing'), exact: true })
  }

  panel(what: 'replace' | 'history', number: number): Locator {
    return this.opened(what, number)
  }

  /** Resolves to the stem that was taken. */
  async replaceWithFirst(number: number): Promise<string> {
    await this.command('replace', number)
    const panel = this.panel('replace', number)
    const first = panel
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button') })
      .first()
    const stem = (await first.locator('p.font-text').first().textContent()) ?? ''
    await first.getByRole('button').click({ delay: 60 })
    await expect(panel).toHaveCount(0)
    return stem
  }

  /** Selects words of the article, asks about them and adds the first question that is proposed. Resolves to its stem. */
  async askAbout(words: string): Promise<string> {
    const { page, say } = this
    const turn = page.getByRole('button', { name: say('bench.article'), exact: true })
    if (await turn.isVisible()) await turn.click()
    await selectWords(page, words)
    await page.getByRole('button', { name: say('ask.selected', { words }), exact: true }).click()
    const panel = page.getByRole('region', { name: say('ask.title'), exact: true })
    const first = panel.locator('[data-add]').first()
    const stem = (await first.getAttribute('aria-label')) ?? ''
    await first.click()
    return stem
  }

  async turn(way: 'undo' | 'redo') {
    const { page, say } = this
    // A name is compared with its spaces made plain.
    const named = say(`bench.${way}Named`, { change: '' }).trim()
    const name = new RegExp(`^${named.replace(/\s/g, '\\s')}`)
    await page.getByRole('button', { name }).click()
  }

  async rewrite(number: number, stem: string) {
    await this.command('edit', number)
    await this.writeStem(stem)
    await this.save()
    await expect(this.stem(number)).toHaveText(stem)
  }

  async writeStem(stem: string) {
    await this.form().getByRole('textbox').first().fill(stem)
  }

  async save() {
    await this.form()
      .getByRole('button', { name: this.say('ui.save'), exact: true })
      .click()
  }
}
