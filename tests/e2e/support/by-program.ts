// A quiz that no browser has to click together: brought in, published and changed by the calls of a program.
import { expect } from '@playwright/test'
import type { Instructor } from '../pages/instructor'

const scopes = ['quizzes:read', 'quizzes:write', 'quizzes:publish'] as const

export class Program {
  private constructor(
    private readonly address: string,
    private readonly token: string,
  ) {}

  /** With a token that this instructor makes for it. */
  static async of({ page, say }: Pick<Instructor, 'page' | 'say'>, address: string): Promise<Program> {
    await page.goto('/account/tokens')
    await page.getByLabel(say('tokens.name'), { exact: true }).fill('Browser tests')
    for (const scope of scopes) await page.getByLabel(say(`tokens.scope.${scope}`), { exact: true }).check()
    await page.getByRole('button', { name: say('tokens.submit') }).click()
    return new Program(address, await page.getByLabel(say('tokens.made')).inputValue())
  }

  private async call(method: string, path: string, body?: object) {
    const answer = await fetch(`${this.address}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      body: body ? JSON.stringify(body) : undefined,
    })
    const text = await answer.text()
    expect(answer.ok, `${method} ${path}: ${text}`).toBe(true)
    return JSON.parse(text)
  }

  /** A published quiz from a file in our own format. */
  async bringIn(file: object): Promise<{ quizId: string; code: string }> {
    const { quizzes } = await this.call('POST', '/quizzes/import', file)
    const { quizId } = quizzes[0]
    const { joinCode } = await this.call('POST', `/quizzes/${quizId}/editions`)
    return { quizId, code: joinCode }
  }

  async change(quizId: string, settings: object): Promise<void> {
    const { revision } = await this.call('GET', `/quizzes/${quizId}`)
    await this.call('PATCH', `/quizzes/${quizId}`, { revision, settings })
  }

  async setState(quizId: string, state: 'published' | 'closed'): Promise<void> {
    await this.call('PUT', `/quizzes/${quizId}/state`, { state })
  }
}
