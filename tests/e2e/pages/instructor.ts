import { expect, type Locator, type Page } from '@playwright/test'
import type { Words } from '../support/words'

/** An instructor at the desk: each method is one thing a person does. */
export class Instructor {
  constructor(
    readonly page: Page,
    readonly say: Words,
  ) {}

  private button(key: string, params?: Record<string, string | number>) {
    return this.page.getByRole('button', { name: this.say(key, params), exact: true })
  }

  async becomeFirst(link: string, person: { name: string; email: string; password: string }) {
    await this.page.goto(link)
    await this.page.getByLabel(this.say('sign-in.name')).fill(person.name)
    await this.page.getByLabel(this.say('sign-in.email')).fill(person.email)
    await this.page.getByLabel(this.say('sign-in.password')).fill(person.password)
    await this.button('sign-in.create').click()
    await expect(this.page).toHaveURL(/\/desk$/)
  }

  async signIn(person: { email: string; password: string }) {
    await this.page.goto('/sign-in')
    await this.page.getByLabel(this.say('sign-in.email')).fill(person.email)
    await this.page.getByLabel(this.say('sign-in.password')).fill(person.password)
    await this.button('sign-in.submit').click()
    await expect(this.page).toHaveURL(/\/desk$/)
  }

  async paste(text: string) {
    await this.page.goto('/articles/new')
    await this.page.getByLabel(this.say('articles.new.paste'), { exact: true }).fill(text)
    await this.button('articles.new.clean').click()
  }

  async keep() {
    await this.button('articles.cleaned.keep').click()
    await expect(this.page).toHaveURL(/\/articles\/[^/]+$/)
  }

  async addShortAnswer(question: {
    stem: string
    key: string
    accepted: string
    explanation: string
    evidence: string
  }) {
    const { say } = this
    await this.addQuestion('short-answer', question, async form => {
      await form.getByLabel(say('bench.editor.key'), { exact: true }).fill(question.key)
      await form.getByLabel(say('bench.editor.accepted')).fill(question.accepted)
      await form.getByLabel(say('bench.editor.explanation')).fill(question.explanation)
    })
  }

  /** Adds a question of a kind by hand; `fill` writes what is its kind's own. */
  async addQuestion(
    kind: string,
    { stem, evidence }: { stem: string; evidence: string },
    fill: (form: Locator) => Promise<void>,
  ) {
    const { page, say } = this
    await this.button('bench.add').click()
    const form = page.locator('form').filter({ has: page.getByLabel(say('bench.editor.kind')) })
    await form.getByLabel(say('bench.editor.kind')).selectOption(kind)
    await form.getByRole('textbox').first().fill(stem)
    await fill(form)
    await form.getByLabel(say('bench.editor.findWords')).fill(evidence)
    await form.getByRole('button', { name: say('bench.editor.mark'), exact: true }).click()
    await form.getByRole('button', { name: say('ui.save'), exact: true }).click()
    await expect(form).toHaveCount(0)
    await expect(page.getByText(stem).first()).toBeVisible()
  }

  /** Resolves to the address of the quiz's bench. */
  async generate(): Promise<string> {
    await this.button('articles.generate.submit').click()
    await expect(this.page).toHaveURL(/\/quizzes\/[^/?]+/, { timeout: 30_000 })
    return this.page.url().split('?')[0] ?? ''
  }

  async acceptAll() {
    const several = this.say('bench.acceptAll', { count: 99 }).replace('99', '\\d+')
    const name = new RegExp(`^(?:${several}|${this.say('bench.acceptAll', { count: 1 })})$`)
    await this.page.getByRole('button', { name }).click()
    await expect(this.page.getByRole('button', { name })).toHaveCount(0)
  }

  async publish(quiz: string): Promise<string> {
    await this.page.goto(`${quiz}/publish`)
    await this.button('publish.step.publish').click()
    await expect(
      this.page.getByRole('heading', { name: this.say('publish.heading.published') }),
    ).toBeVisible()
    const link = await this.page
      .getByText(/\/join\/[2-9A-Z-]{8,}/)
      .first()
      .textContent()
    return /\/join\/([2-9A-Z-]+)/.exec(link ?? '')?.[1] ?? ''
  }

  async close(quiz: string) {
    await this.page.goto(`${quiz}/publish`)
    await this.button('publish.step.close').click()
    await expect(this.page.getByRole('heading', { name: this.say('publish.heading.closed') })).toBeVisible()
  }
}
