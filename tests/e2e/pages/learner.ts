import { expect, type Page } from '@playwright/test'
import { clozeGap } from '../../../lib/model/cloze-gap'
import type { Words } from '../support/words'

/** A learner with a code: each method is one thing a person does. */
export class Learner {
  constructor(
    readonly page: Page,
    readonly say: Words,
  ) {}

  async typeCode(code: string) {
    await this.page.goto('/')
    await this.page.getByLabel(this.say('join.code'), { exact: true }).fill(code)
    await this.page.getByRole('button', { name: this.say('join.go') }).click()
  }

  async begin(name: string) {
    await this.page.getByLabel(this.say('join.name'), { exact: true }).fill(name)
    await this.page.getByRole('button', { name: this.say('join.begin') }).click()
    await expect(this.page).toHaveURL(/\/attempt\/[^/]+$/)
  }

  /** On a phone article and questions share one place, under a switch. */
  async turnToQuestions() {
    await this.page.locator('.pane-switch').getByText(this.say('attempt.questions')).click()
    await expect(this.questions().first()).toBeVisible()
  }

  /** The questions as groups, in the order in which they are shown. */
  questions() {
    return this.page.locator('fieldset[id^="question-"]')
  }

  /** The question with this stem. A gap is a field of its own there: what can be seen are the words around it. */
  asked(stem: string) {
    const parts = stem.split(clozeGap).filter(part => part.trim())
    return parts.reduce((found, part) => found.filter({ hasText: part }), this.questions())
  }

  /** Gives a response to every question: the first choice of each, or these words where one types. */
  async respondToAll(typed: string) {
    for (const question of await this.questions().all()) {
      const choices = question.getByRole('radio').or(question.getByRole('checkbox'))
      const lists = question.getByRole('combobox')
      if ((await choices.count()) > 0) await choices.first().check()
      else if ((await lists.count()) > 0) await lists.first().selectOption({ index: 1 })
      else await question.getByRole('textbox').fill(typed)
    }
    await this.savedAll()
  }

  async savedAll() {
    await expect(this.page.getByText(this.say('attempt.status.saved'))).toBeVisible()
  }

  async review() {
    await this.page
      .getByRole('button', { name: this.say('attempt.review') })
      .or(this.page.getByRole('link', { name: this.say('attempt.review') }))
      .first()
      .click()
    await expect(this.page).toHaveURL(/\/review$/)
  }

  async submit() {
    await this.page.getByRole('button', { name: this.say('attempt.submit') }).click()
    await expect(this.page).toHaveURL(/\/result$/)
  }
}
