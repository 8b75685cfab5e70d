// Pages as React and Next write them: HTML from React's own server, its data in scripts as Next cuts it.
import fc from 'fast-check'
import { createElement as h, type ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { cutPage } from '@/app/_front/cut-page'
import { inFlight, inHtml, inScript } from '@/app/_front/escape-words'
import { type Given, shapeOf, typedMarks } from '@/app/_front/given-shape'
import { KeptPapers } from '@/app/_front/kept-papers'
import { type Cast, Paper } from '@/app/_front/page-paper'

const ada = '3f1c2b6e-0000-4000-8000-00000000000a'
const odile = '3f1c2b6e-0000-4000-8000-00000000000b'
const [first, second] = ['AAAAAAAAAAAAAAAAAAAAAAAA', 'B+/BBBBBBBBBBBBBBBBBBBBB']
const [now, later] = [1_795_689_449_123, 1_795_689_450_456]

type Attempt = {
  attemptId: string
  nonce: string
  now: number
  deadline: number | null
  given: readonly Given[]
}

const heldOf = (given: readonly Given[], id: string) =>
  given.find(({ questionId }) => questionId === id)?.value
const textOf = (given: readonly Given[], id: string) => {
  const value = heldOf(given, id)
  return value && 'text' in value ? value.text : ''
}

/** A question that is typed, one that is chosen, one of two gaps, one of several lines; and how many are answered. */
function drawn({ attemptId, given }: Attempt): ReactElement {
  const chosen = heldOf(given, 'choice')
  const gaps = heldOf(given, 'gaps')
  const proof = heldOf(given, 'proof')
  const shape = shapeOf(given)
  const answered = [...(shape?.of.values() ?? [])].filter(({ blank }) => !blank).length
  const own = (id: string, ...children: (ReactElement | null)[]) =>
    h('div', { key: id, 'data-own': `question:${id}` }, h('div', null, ...children))
  return h(
    'form',
    null,
    h('a', { href: `/attempt/${attemptId}/review` }, 'é < & "'),
    own('typed', h('input', { defaultValue: textOf(given, 'typed') })),
    own(
      'choice',
      h('input', { type: 'radio', defaultChecked: chosen?.kind === 'true-false' && chosen.value === true }),
      chosen ? h('div', null, 'away') : null,
    ),
    own(
      'gaps',
      ...[0, 1].map(at => {
        const one = gaps?.kind === 'cloze' ? gaps.fillings[at] : undefined
        return h('input', { key: at, defaultValue: one && 'text' in one ? one.text : '' })
      }),
    ),
    own('proof', h('textarea', { defaultValue: proof?.kind === 'justified-true-false' ? proof.quote : '' })),
    h('p', { 'data-own': 'answered' }, `${answered} of 4`),
  )
}

const nextScript = (text: string, nonce: string) => `<script nonce="${nonce}">${text}</script>`

/** What Next would answer; `cuts`: after how many signs it begins a new script. */
function pageOf(attempt: Attempt, { cuts = [40], paused = false, extra = '' } = {}): Buffer {
  const { nonce, attemptId, given, deadline } = attempt
  const clock = { now: attempt.now, deadline, submitted: false, paused }
  const data = `1:["$","$L2",null,{"id":"${attemptId}","responses":${inFlight(given)},"clock":${JSON.stringify(clock)}}]\n`
  const pieces: string[] = []
  let at = 0
  for (const cut of [...cuts, data.length]) {
    pieces.push(data.slice(at, at + cut))
    at += cut
  }
  const scripts = pieces
    .filter(piece => piece !== '')
    .map(piece => nextScript(`self.__next_f.push([1,"${inScript(piece)}"])`, nonce))
  const start = nextScript('(self.__next_f=self.__next_f||[]).push([0])', nonce)
  return Buffer.from(`<body>${renderToString(drawn(attempt))}${extra}${start}${scripts.join('')}</body>`)
}
const headers = (nonce: string) => [
  ...['Content-Security-Policy', `script-src 'nonce-${nonce}'`],
  ...['Link', `</x.js>; rel=preload; nonce="${nonce}"`, 'Date', 'long ago', 'Content-Length', '1'],
]

/** What a browser reads, however the data was cut. */
const read = (page: Buffer | undefined) => {
  const text = String(page)
  let data = ''
  const html = text.replace(
    /<script nonce="[^"]+">self\.__next_f\.push\((\[1,".*?"\])\)<\/script>/gs,
    (_, json) => {
      data += JSON.parse(json)[1]
      return ''
    },
  )
  return { html, data }
}

const given = (
  text: string,
  { gaps = ['', ''], quote = '', chosen = null as boolean | null } = {},
): Given[] => [
  { questionId: 'typed', value: { kind: 'short-answer', text }, revision: 3 },
  { questionId: 'choice', value: { kind: 'true-false', value: chosen }, revision: 1 },
  { questionId: 'gaps', value: { kind: 'cloze', fillings: gaps.map(gap => ({ text: gap })) }, revision: 2 },
  {
    questionId: 'proof',
    value: { kind: 'justified-true-false', value: null, marks: [{ start: 1, end: 2 }], quote },
    revision: 1,
  },
]
const of = (some: Partial<Attempt> = {}): Attempt => ({
  ...{ attemptId: ada, nonce: first, now, deadline: null, given: [] },
  ...some,
})
const shape = (responses: readonly Given[]) => {
  const found = shapeOf(responses)
  if (!found) throw new Error('no shape')
  return found
}
const cutOf = (attempt: Attempt, how = {}) => {
  const { shown } = shape(attempt.given)
  return cutPage(pageOf({ ...attempt, given: shown }, how), headers(attempt.nonce), 'page', {
    ...attempt,
    shown,
  })
}
const castOf = (attempt: Attempt): Cast => ({
  ...attempt,
  now: String(attempt.now),
  deadline: String(attempt.deadline),
  responses: attempt.given,
  shape: shape(attempt.given),
})
function paperOf(...attempts: Attempt[]): Paper {
  let paper: Paper | undefined
  for (const attempt of attempts) {
    const cut = cutOf(attempt)
    if (!cut) throw new Error('not cut')
    paper ??= new Paper(cut, 'page')
    expect(paper.learn(cut, shape(attempt.given))).toBe(true)
  }
  return paper as Paper
}

test.each([
  ['with no deadline', null, null],
  ['with a deadline of their own', now + 60_000, now + 61_234],
])('a page that was made for one is another’s: %s', (_, deadline, otherDeadline) => {
  const paper = paperOf(of({ deadline }))
  const other = of({ attemptId: odile, nonce: second, now: later, deadline: otherDeadline })
  const made = paper.fill(castOf(other))
  expect(read(made?.page)).toEqual(read(pageOf(other)))
  expect(String(made?.page)).not.toContain(ada)
  expect(made?.headers).toEqual([
    ['Content-Security-Policy', `script-src 'nonce-${second}'`],
    ['Link', `</x.js>; rel=preload; nonce="${second}"`],
  ])
})

const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    ...[
      '</script><script>alert(1)</script>',
      '"onfocus="alert(1)',
      "'; --",
      '&amp;lt;',
      '<!--',
      ']]>',
      '$1',
      '$$',
    ],
    ...[
      '\u2028\u2029',
      '\\u003c/script>',
      'a\r\nb',
      '{"responses":[]}',
      '"responses":[]',
      `${'é'.repeat(999)}"`,
      '😀',
    ],
  ),
)

test('whatever was typed stands in the page as React and Next would have written it, and can end nothing', () => {
  const learnt = [of(), of({ given: given('a', { gaps: ['b', 'c'], quote: 'd', chosen: true }) })]
  fc.assert(
    fc.property(strange, strange, strange, strange, fc.boolean(), (text, one, two, quote, chosen) => {
      const responses = given(text, { gaps: [one, two], quote, chosen })
      const attempt = of({ attemptId: odile, nonce: second, now: later, given: responses })
      // A page of their own, which is Next's.
      if ([text, one, two, quote].some(typed => typed.trim() !== '' && typed.startsWith('\n'))) {
        expect(shapeOf(responses)).toBeNull()
        return
      }
      const paper = paperOf(...learnt, { ...learnt[1], given: responses } as Attempt)
      const { page } = paper.fill(castOf(attempt)) ?? {}
      const expected = pageOf(attempt)
      expect(read(page)).toEqual(read(expected))
      expect(String(page).match(/<\/script/g)?.length).toBe(2)
      expect(String(page)).not.toMatch(typedMarks)
    }),
    { numRuns: 300 },
  )
})

test('what is written is what is read: HTML by React, data by JSON', () => {
  fc.assert(
    fc.property(strange, text => {
      expect(`<i>${inHtml(text)}</i>`).toBe(renderToString(h('i', null, text || undefined)))
      expect(JSON.parse(`"${inScript(text)}"`)).toBe(text)
      expect(inScript(text)).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(inFlight({ text })).text).toBe(text.startsWith('$') ? `$${text}` : text)
    }),
  )
})

test('a way that was not seen is not filled in, and one that was, in whatever company', () => {
  const paper = paperOf(
    of({ given: given('Ada', { chosen: true }) }),
    of({ given: given('', { gaps: ['', 'x'] }) }),
  )
  const filled = (responses: Given[]) => paper.fill(castOf(of({ attemptId: odile, given: responses })))?.page
  const both = given('Odile', { chosen: true })
  expect(read(filled(both))).toEqual(read(pageOf(of({ attemptId: odile, given: both }))))
  expect(filled(given('Odile', { chosen: false }))).toBeUndefined()
  expect(filled(given('Odile', { gaps: ['x', 'y'] }))).toBeUndefined()
  // Three are answered, which was never seen.
  expect(filled(given('Odile', { chosen: true, gaps: ['', 'x'], quote: 'q' }))).toBeUndefined()
})

test('a page that differs in more than what was given teaches nothing', () => {
  const one = of({ given: given('Ada') })
  const paper = paperOf(one)
  const { shown } = shape(one.given)
  const other = cutPage(pageOf({ ...one, given: shown }, { extra: '<p>more</p>' }), headers(first), 'page', {
    ...one,
    shown,
  })
  expect(other && paper.learn(other, shape(one.given))).toBe(false)
})

test('a page of which it cannot be told whose what is, is nobody else’s', () => {
  expect(cutOf(of())).not.toBeNull()
  const page = (how = {}, some: Partial<Attempt> = {}) => pageOf(of(some), how)
  const cut = (bytes: Buffer, some = {}, raw = headers(first)) =>
    cutPage(bytes, raw, 'page', { ...of(), shown: [], ...some })
  expect(cut(page())).not.toBeNull()
  expect(cut(page(), { deadline: now })).toBeNull()
  expect(cut(page(), {}, [])).toBeNull()
  expect(cut(page(), {}, [...headers(first), 'Set-Cookie', 'a=b'])).toBeNull()
  expect(cut(page({}, { attemptId: 'a1' }), { attemptId: 'a1' })).toBeNull()
  expect(cut(page({ paused: true }))).toBeNull()
  // Something was given that is not what was asked to be shown.
  expect(cut(page({}, { given: given('Ada') }))).toBeNull()
  // A mark where nobody types, data in another form, two clocks.
  const { shown } = shape(given('Ada'))
  const mark = String(shown[0] && 'text' in shown[0].value && shown[0].value.text)
  expect(cut(page({ extra: mark }))).toBeNull()
  const binary = nextScript('self.__next_f.push([3,"AA=="])', first)
  expect(cut(Buffer.from(String(page()).replace('</body>', `${binary}</body>`)))).toBeNull()
  const clock = nextScript(`self.__next_f.push([1,"${inScript(`"now":${later}`)}"])`, first)
  expect(cut(Buffer.from(String(page()).replace('</body>', `${clock}</body>`)))).toBeNull()
})

test('data is found wherever Next cuts it', () => {
  const attempt = of({ given: given('Ada "</script>', { chosen: true }) })
  const { shown } = shape(attempt.given)
  const { length } = pageOf(attempt, { cuts: [] })
  const other = of({ attemptId: odile, nonce: second, given: given('Odile', { chosen: true }) })
  for (let cut = 1; cut < Math.min(length, 200); cut += 1) {
    const page = pageOf({ ...attempt, given: shown }, { cuts: [cut, 7] })
    const pieces = cutPage(page, headers(first), 'page', { ...attempt, shown })
    const paper = pieces && new Paper(pieces, 'page')
    expect(pieces && paper?.learn(pieces, shape(attempt.given))).toBe(true)
    expect(read(paper?.fill(castOf(other))?.page)).toEqual(read(pageOf(other)))
  }
})

test('data for a router is filled in likewise', () => {
  const data = ({ attemptId, given: responses }: Attempt) =>
    `1:{"id":"${attemptId}","now":${now},"deadline":null,"submitted":false,"paused":false,"responses":${inFlight(responses)}}\n`
  const one = of({ given: given('Ada') })
  const { shown } = shape(one.given)
  const cut = cutPage(Buffer.from(data({ ...one, given: shown })), headers(first), 'data', { ...one, shown })
  if (!cut) throw new Error('not cut')
  const paper = new Paper(cut, 'data')
  const other = of({ attemptId: odile, given: given('$"\u2028<') })
  expect(String(paper.fill(castOf(other))?.page)).toBe(data(other))
})

test('of a page that is nobody’s only the nonce is another', () => {
  const nobody = (nonce: string) =>
    Buffer.from(`<p>é</p>${nextScript('self.__next_f.push([1,"x"])', nonce)}${nextScript('1', nonce)}`)
  const cut = cutPage(nobody(first), headers(first), 'page', null)
  const made = cut && new Paper(cut, 'page').fill(castOf(of({ attemptId: '', nonce: second })))
  expect(String(made?.page)).toBe(String(nobody(second)))
})

const papers = (most?: number) => {
  const kept = new KeptPapers(most)
  const made: string[] = []
  const fill = async (key: string, attempt: Attempt, how: object | null = {}) =>
    (
      await kept.fill(key, 'page', castOf(attempt), async () => {
        made.push(key)
        return how && cutOf(attempt, how)
      })
    )?.page
  return { fill, made }
}

test('what is kept is made once, by the first of those who ask at once, and the oldest goes when there is no room', async () => {
  const { length } = pageOf(of())
  const { fill, made } = papers(2 * length)
  await Promise.all([fill('a', of()), fill('a', of()), fill('a', of())])
  await fill('b', of())
  await fill('a', of())
  expect(made).toEqual(['a', 'b'])
  await fill('c', of())
  await fill('a', of())
  expect(made).toEqual(['a', 'b', 'c'])
  await fill('b', of())
  expect(made).toEqual(['a', 'b', 'c', 'b'])
  expect(await fill('none', of(), null)).toBeUndefined()
  expect(await fill('none', of(), null)).toBeUndefined()
  expect(made.slice(4)).toEqual(['none', 'none'])
})

test('a page that is another each time is soon left to Next', async () => {
  const { fill, made } = papers()
  for (let time = 0; time < 12; time += 1)
    await fill('a', of({ given: given('x', { gaps: [' '.repeat(time), ''] }) }), { extra: `<p>${time}</p>` })
  expect(made.length).toBeLessThan(7)
})

test('of ways in which questions look the oldest go, and the page is made again for them', () => {
  const cut = cutOf(of())
  if (!cut) throw new Error('not cut')
  const paper = new Paper(cut, 'page', 2_000)
  const ways = Array.from({ length: 30 }, (_, n) => of({ given: given('x', { gaps: [' '.repeat(n), 'y'] }) }))
  for (const way of ways) {
    const learnt = cutOf(way)
    expect(learnt && paper.learn(learnt, shape(way.given))).toBe(true)
    expect(paper.fill(castOf(way))).not.toBeNull()
  }
  expect(paper.fill(castOf(ways[0] as Attempt))).toBeNull()
  expect(paper.bytes).toBeLessThan(pageOf(of()).length + 2_000)
})
