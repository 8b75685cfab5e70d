// The page of an attempt in which nothing was given is made once and filled in for others (decision 151): what each gets
// must be to the byte what would have been made for them.
import type { BrowserContext } from '@playwright/test'
import { Learner } from './pages/learner'
import { aQuiz } from './support/class'
import { pageParts, wasFilledIn } from './support/page-parts'
import { expect, test } from './support/test'
import { words } from './support/words'

type Seat = { context: BrowserContext; attemptId: string; name: string }

test('the page that was made for one learner and filled in for another is the one they would have had', async ({
  browser,
  server,
}) => {
  test.setTimeout(300_000)
  const { code } = await aQuiz(browser, server, 'en')
  const seats: Seat[] = []
  for (const name of ['Amara Diallo', 'Bruno Keller', 'Chiara Lombardi']) {
    const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB' })
    const page = await context.newPage()
    const learner = new Learner(page, words('en'))
    await learner.typeCode(code)
    await learner.begin(name)
    const attemptId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    // Away from the page, which would keep itself on the device.
    await page.close()
    seats.push({ context, attemptId, name })
  }
  const get = async (seat: Seat, headers: Record<string, string>, query = '') => {
    const heard = await seat.context.request.get(`/attempt/${seat.attemptId}${query}`, { headers })
    expect(heard.status()).toBe(200)
    const policy = heard.headers()['content-security-policy'] ?? ''
    return { text: await heard.text(), policy, filledIn: wasFilledIn(heard.headers()) }
  }
  for (const [headers, query] of [
    [{}, ''],
    [{ RSC: '1' }, '?_rsc'],
  ] as const) {
    // Twice each: whoever of them has a paper first, the second time every one is filled in.
    for (const seat of seats) await get(seat, headers, query)
    for (const seat of seats) {
      const [filled, made] = [
        await get(seat, headers, query),
        await get(seat, { ...headers, 'Cache-Control': 'no-cache' }, query),
      ]
      const parts = ({ text, policy }: typeof filled) => pageParts(text, policy, seat.attemptId)
      expect(parts(filled)).toEqual(parts(made))
      expect([filled, made].map(({ filledIn }) => filledIn)).toEqual([true, false])
      expect(filled.text).toContain(seat.attemptId)
      for (const other of seats)
        if (other !== seat) {
          expect(filled.text).not.toContain(other.attemptId)
          expect(filled.text).not.toContain(other.name)
        }
    }
  }
  // The page of the code, for two of whom nothing is known; a wrong code is nobody's page.
  const strangers = [await browser.newContext(), await browser.newContext()].map(
    ({ request }) =>
      async (headers: Record<string, string> = {}) => {
        const heard = await request.get(`${server.address}/join/${code}`, {
          headers: { 'Accept-Language': 'en', ...headers },
        })
        const policy = heard.headers()['content-security-policy'] ?? ''
        const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
        expect(nonce).not.toBe('')
        return { nonce, parts: pageParts(await heard.text(), policy, 'nobody’s') }
      },
  )
  const [one, two] = strangers as [(typeof strangers)[0], (typeof strangers)[0]]
  await one()
  const [filled, again, made] = [await two(), await one(), await one({ 'Cache-Control': 'no-cache' })]
  expect(filled.parts).toEqual(made.parts)
  expect(again.parts).toEqual(made.parts)
  expect(again.nonce).not.toBe(filled.nonce)

  const nonces = await Promise.all([get(seats[0] as Seat, {}), get(seats[0] as Seat, {})])
  expect(new Set(nonces.map(({ policy }) => policy)).size).toBe(2)

  // What was given is on the page from its first byte on, for who gave it alone.
  const [first, second] = seats as [Seat, Seat, Seat]
  const page = await first.context.newPage()
  await page.goto(`/attempt/${first.attemptId}`)
  const learner = new Learner(page, words('en'))
  await learner.respondToAll('Zambrevolt')
  await page.close()
  const form = /(?:checked=""|value="Zambrevolt")/
  const withOwn = (await get(first, {})).text.replace(/name="(?:pane|view)"[^>]*>/g, '')
  expect(withOwn).toMatch(form)
  expect((await get(second, {})).text).not.toContain('Zambrevolt')
})
