// Who comes back to what they have given gets a page that was filled in (decision 152): it must be what Next would have made
// for them, for every kind of question and whatever was typed, and nobody else's.
import type { Browser, BrowserContext } from '@playwright/test'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { QuestionKind } from '@/lib/model/question'
import { Learner } from './pages/learner'
import { writeEveryKind, written } from './pages/write-every-kind'
import { pasted } from './support/articles'
import { anInstructor } from './support/class'
import { pageParts, wasFilledIn } from './support/page-parts'
import type { RunningServer } from './support/server'
import { expect, test } from './support/test'
import { words } from './support/words'

const say = words('fr')
test.describe.configure({ mode: 'serial' })

let code = ''

test('a quiz of every kind, for half an hour', async ({ browser, server }) => {
  test.setTimeout(240_000)
  const desk = await anInstructor(browser, server, 'fr')
  await desk.page.setViewportSize({ width: 1280, height: 900 })
  await desk.paste(pasted('fr'))
  await desk.keep()
  const quiz = await desk.generate()
  await writeEveryKind(desk, 'fr')
  await desk.page.goto(`${quiz}/settings`)
  await desk.page.getByLabel(say('quiz-settings.minutes'), { exact: true }).fill('30')
  await desk.page.getByRole('button', { name: say('ui.save'), exact: true }).click()
  await expect(desk.page.getByText(say('ui.saved'), { exact: true })).toBeVisible()
  code = await desk.publish(quiz)
  await desk.page.context().close()
})

type Words = [string, string]
type Of<K extends QuestionKind> = Extract<PublicQuestion['content'], { kind: K }>

/** A response that fits; `turn` chooses otherwise, `words` are what is typed. */
const given = {
  'multiple-choice': ({ options }, turn) => ({ optionId: options[turn % options.length]?.id }),
  'multiple-response': ({ options }, turn) => ({
    optionIds: options.filter((_, at) => (at + turn) % 2 === 0).map(({ id }) => id),
  }),
  'true-false': (_, turn) => ({ value: turn % 2 === 0 }),
  'justified-true-false': (_, turn, [, quote]) => ({
    value: turn % 2 === 1,
    marks: [{ start: 3 + turn, end: 40 }],
    quote,
  }),
  'short-answer': (_content, _turn, [text]) => ({ text }),
  numeric: (_content, _turn, [, text]) => ({ text }),
  cloze: ({ gaps }, turn, [text]) => ({
    fillings: gaps.map(({ options }) => (options ? { optionId: options[turn]?.id ?? null } : { text })),
  }),
  matching: ({ prompts, matches }, turn) => ({
    pairs: prompts
      .slice(turn)
      .map(({ id }, at) => ({ promptId: id, matchId: matches[(at + turn) % matches.length]?.id })),
  }),
  ordering: ({ items }, turn) => ({
    itemIds: [...items.slice(turn), ...items.slice(0, turn)].map(({ id }) => id),
  }),
} satisfies { [K in QuestionKind]: (content: Of<K>, turn: number, words: Words) => object }

async function sit(context: BrowserContext, name: string) {
  const page = await context.newPage()
  const learner = new Learner(page, say)
  await learner.typeCode(code)
  await learner.begin(name)
  const attemptId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  // Away from the page, which would keep itself on the device.
  await page.close()
  const heard = await context.request.get(`/api/v1/attempts/${attemptId}`)
  const { questions } = (await heard.json()) as { questions: PublicQuestion[] }
  expect(new Set(questions.map(({ content }) => content.kind)).size).toBe(written)
  const revisions = new Map<string, number>()
  const give = async (turn: number, typed: Words, kinds?: QuestionKind[]) => {
    for (const { id, content } of questions) {
      if (kinds && !kinds.includes(content.kind)) continue
      const make = given[content.kind] as (content: object, turn: number, words: Words) => object
      const data = {
        value: { kind: content.kind, ...make(content, turn, typed) },
        revision: revisions.get(id) ?? 0,
      }
      const saved = await context.request.put(`/api/v1/attempts/${attemptId}/responses/${id}`, { data })
      expect(saved.status(), `${content.kind}: ${await saved.text()}`).toBe(200)
      revisions.set(id, (await saved.json()).revision)
    }
  }
  const get = async (headers: Record<string, string>) => {
    const heard = await context.request.get(`/attempt/${attemptId}${headers.RSC ? '?_rsc' : ''}`, {
      headers,
    })
    expect(heard.status()).toBe(200)
    const text = await heard.text()
    const policy = heard.headers()['content-security-policy'] ?? ''
    return { text, filledIn: wasFilledIn(heard.headers()), ...pageParts(text, policy, attemptId) }
  }
  return { attemptId, give, get, questions, context }
}

/** Filled in as Next makes it, as a page and as data for a router. */
async function expectAsMade({ get }: Awaited<ReturnType<typeof sit>>, filledIn = true) {
  for (const headers of [{}, { RSC: '1' }] as Record<string, string>[]) {
    const filled = await get(headers)
    const made = await get({ ...headers, 'Cache-Control': 'no-cache' })
    expect([filled, made].map(one => one.filledIn)).toEqual([filledIn, false])
    expect(filled.html.length).toBeGreaterThan(0)
    expect(filled.html).toBe(made.html)
    expect(filled.data).toEqual(made.data)
  }
}

const strange: Words[] = [
  ['Théodore', '6400 euros'],
  ['</script><script>alert("1")</script>', '\'"&amp;<b>&lt;'],
  ['$1', '$$ $L2 $undefined'],
  ['\u2028 \u2029 é 😀', 'a\r\nb\n'],
  ['"responses":[]', '{"now":1795689449123,"deadline":null}'],
  ['x'.repeat(1000), '"'.repeat(1000)],
  ['\\u003c\\"', '<!--[if]>'],
]

test('what was given is on the page as Next would have written it', async ({ browser, server }) => {
  test.setTimeout(240_000)
  const context = await browser.newContext({ baseURL: server.address, locale: 'fr-FR' })
  const seat = await sit(context, 'Inès Zambrevolt')
  await expectAsMade(seat)
  for (const [turn, typed] of strange.entries()) {
    await seat.give(turn % 2, typed)
    await expectAsMade(seat)
  }
  // Some left open again, some of blanks, and one that begins on a new line, which a field of several lines shows otherwise.
  await seat.give(0, ['', ' \n '], ['short-answer', 'cloze', 'numeric', 'justified-true-false'])
  await expectAsMade(seat)
  await seat.give(2, ['gone', '\nbelow'])
  await expectAsMade(seat, false)
  await context.close()
})

test('of two with the same paper each finds their own, on the first byte and in the browser', async ({
  browser,
  server,
}) => {
  test.setTimeout(240_000)
  const [one, other] = await twoOfOnePaper(browser, server)
  await one.give(0, ['Zambrevolt </script>', 'sept & huit'])
  await expectAsMade(one)
  await other.give(0, ['Quillemont', 'neuf'])
  await expectAsMade(other)
  const { text } = await other.get({})
  expect(text).toContain('Quillemont')
  for (const word of ['Zambrevolt', one.attemptId, 'sept &amp; huit']) expect(text).not.toContain(word)

  // Without script, and with: React finds what it would have made, and says nothing.
  const bare = await browser.newContext({
    ...{ baseURL: server.address, locale: 'fr-FR', javaScriptEnabled: false },
    storageState: await one.context.storageState(),
  })
  const still = await bare.newPage()
  await still.goto(`/attempt/${one.attemptId}`)
  await expect(still.locator('input[value="Zambrevolt </script>"]').first()).toBeAttached()
  expect(await still.locator('input[type=radio][name^="response-"]:checked').count()).toBeGreaterThan(2)
  await bare.close()

  const said: string[] = []
  const page = await one.context.newPage()
  page.on('console', message => message.type() === 'error' && said.push(message.text()))
  page.on('pageerror', error => said.push(String(error)))
  await page.goto(`/attempt/${one.attemptId}`)
  const learner = new Learner(page, say)
  await expect(page.getByText('9/9')).toBeAttached()
  const typed = page.locator('input[value="Zambrevolt </script>"]').first()
  await typed.fill('Brumaire')
  await learner.savedAll()
  // A second window of the same attempt, and the first one again.
  const second = await one.context.newPage()
  second.on('console', message => message.type() === 'error' && said.push(message.text()))
  await second.goto(`/attempt/${one.attemptId}`)
  await expect(second.locator('input[value="Brumaire"]')).toHaveCount(1)
  await page.reload()
  await expect(page.locator('input[value="Brumaire"]')).toHaveCount(1)
  await second.waitForTimeout(500)
  expect(said).toEqual([])
  await one.context.close()
  await other.context.close()
})

/** Papers are given out in sixteen orders: of seventeen learners two have the same. */
async function twoOfOnePaper(browser: Browser, server: RunningServer) {
  const seats = new Map<string, Awaited<ReturnType<typeof sit>>>()
  for (let n = 0; n < 17; n += 1) {
    const context = await browser.newContext({ baseURL: server.address, locale: 'fr-FR' })
    const seat = await sit(context, `Élève ${n}`)
    const order = JSON.stringify(seat.questions)
    const found = seats.get(order)
    if (found) {
      for (const { context: left } of seats.values()) if (left !== found.context) await left.close()
      return [found, seat] as const
    }
    seats.set(order, seat)
  }
  throw new Error('nobody has the same paper')
}
