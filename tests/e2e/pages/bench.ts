import { expect, type Page } from '@playwright/test'
import type { Words } from '../support/words'

/** The bench as an instructor works it; on a phone its two sides take turns. */
export class Bench {
  constructor(
    readonly page: Page,
    readonly say: Words,
  ) {}

  question(number: number) {
    return this.page.locator('[id^="question-"]').nth(number - 1)
  }

  stem(number: number) {
    return this.question(number).locator('p.font-text').first()
  }

  async take(number: number) {
    await this.page.locator(`[data-number="${number}"]`).focus()
    await expect(this.page.locator(`[data-number="${number}"]`)).toHaveAttribute('aria-current', 'true')
  }

  /** A button of the question in hand. */
  async command(action: string, number: number) {
    const named = this.say('bench.actions.named', { action: this.say(`bench.actions.${action}`), number })
    await this.page.getByRole('button', { name: named }).click()
  }

  form() {
    return this.page.locator('form').filter({ has: this.page.getByLabel(this.say('bench.editor.points')) })
  }

  async edit(number: number) {
    await this.take(number)
    await this.command('edit', number)
    await expect(this.form()).toBeVisible()
  }

  stemField() {
    return this.form().getByRole('textbox').first()
  }

  /** Both are named after what they would do; nothing to do is said, too. */
  async turnBack() {
    await this.turn('undo')
  }
  async turnAgain() {
    await this.turn('redo')
  }
  private async turn(way: 'undo' | 'redo') {
    const start = this.say(`bench.${way}Named`, { change: '' }).trim()
    const button = this.page.getByRole('button', { name: new RegExp(`^${start}`) })
    await expect(button).toBeEnabled()
    await button.click()
    const said = this.say(`bench.said.${way}`, { change: '' }).trim()
    await expect(this.page.getByText(new RegExp(`^${said}`)).last()).toBeVisible()
  }
}
