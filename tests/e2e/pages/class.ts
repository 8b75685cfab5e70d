import { expect, type Page } from '@playwright/test'
import type { Words } from '../support/words'

/** Classes, and who takes a quiz: each method is one thing an instructor does. */
export class ClassDesk {
  constructor(
    readonly page: Page,
    readonly say: Words,
  ) {}

  /** Resolves to the code of the class. */
  async make(name: string): Promise<string> {
    await this.page.goto('/classes')
    await this.page.getByLabel(this.say('classes.new.name')).fill(name)
    await this.page.getByRole('button', { name: this.say('classes.new.make') }).click()
    await expect(this.page).toHaveURL(/\/classes\/[^/]+$/)
    const link = await this.page
      .getByText(/\/class\/[2-9A-Z]{8,}/)
      .first()
      .textContent()
    return /\/class\/([2-9A-Z]+)/.exec(link ?? '')?.[1] ?? ''
  }

  async paste(roster: string) {
    await this.page.getByLabel(this.say('classes.roster.add'), { exact: true }).fill(roster)
    await this.page.getByRole('button', { name: this.say('classes.roster.submit') }).click()
  }

  member(name: string) {
    return this.page.getByRole('row', { name: new RegExp(name) })
  }

  async assign(quiz: string, name: string) {
    await this.page.goto(`${quiz}/learners`)
    await this.page
      .getByLabel(this.say('learners.classes.choose'), { exact: true })
      .selectOption({ label: name })
    await this.page.getByRole('button', { name: this.say('learners.classes.assign') }).click()
    await expect(this.page.getByRole('link', { name, exact: true })).toBeVisible()
  }

  async giveMore(quiz: string, name: string, percent: number) {
    await this.page.goto(`${quiz}/learners`)
    await this.page.getByRole('button', { name: this.say('learners.more.edit', { name }) }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel(this.say('learners.accommodation.timePercent')).fill(String(percent))
    await dialog.getByRole('button', { name: this.say('ui.save') }).click()
    await expect(dialog).toHaveCount(0)
  }
}
