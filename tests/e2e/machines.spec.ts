import { expectAccessible } from './support/accessible'
import { anInstructor } from './support/class'
import { expect, test } from './support/test'
import { words } from './support/words'

test('a token is shown once, opens what was ticked, and ends when it is revoked', async ({
  browser,
  server,
}) => {
  const say = words('fr')
  const { page } = await anInstructor(browser, server, 'fr')
  await page.goto('/account')
  await page.getByRole('link', { name: say('tokens.openLink') }).click()
  await page.waitForURL(/\/account\/tokens$/)
  await page.getByLabel(say('tokens.name'), { exact: true }).fill('Emploi du temps')
  await page.getByRole('button', { name: say('tokens.submit') }).click()
  await expect(page.getByText(say('failures.scope-needed'))).toBeVisible()
  await page.getByLabel(say('tokens.name'), { exact: true }).fill('Emploi du temps')
  await page.getByLabel(say('tokens.scope.quizzes:read'), { exact: true }).check()
  await page.getByRole('button', { name: say('tokens.submit') }).click()
  const token = await page.getByLabel(say('tokens.made')).inputValue()
  expect(token).toMatch(/^passage_[\w-]{43}$/)
  await expectAccessible(page)

  const call = async (path: string) => {
    const response = await fetch(`${server.address}/api/v1${path}`, {
      headers: { authorization: `Bearer ${token}`, 'accept-language': 'fr' },
    })
    return { status: response.status, body: await response.json() }
  }
  expect(await call('/quizzes')).toMatchObject({ status: 200, body: { next: null } })
  expect(await call('/articles')).toMatchObject({ status: 403, body: { code: 'scope-missing' } })

  await page.reload()
  expect(await page.content()).not.toContain(token)
  await page.getByText(say('tokens.revoke'), { exact: true }).click()
  await page.getByRole('button', { name: say('tokens.revokeWhich', { name: 'Emploi du temps' }) }).click()
  await expect(page.getByText(say('tokens.none'))).toBeVisible()
  expect(await call('/quizzes')).toMatchObject({ status: 401, body: { code: 'token-unknown' } })

  await page.getByRole('link', { name: say('tokens.howTo') }).click()
  await expect(page.getByRole('heading', { name: say('api.title') })).toBeVisible()
  await expectAccessible(page)
  await page.context().close()
})
