import { expect, test } from 'vitest'
import { KeptMoulds } from '@/app/_front/kept-moulds'
import { castPage, mouldOf } from '@/app/_front/page-mould'

const ada = '3f1c2b6e-0000-4000-8000-00000000000a'
const odile = '3f1c2b6e-0000-4000-8000-00000000000b'
const page = (
  attemptId: string,
  nonce: string,
  now: number,
  deadline: number | null,
  { responses = '', paused = false } = {},
) =>
  Buffer.from(
    `<a href="/attempt/${attemptId}/review">é</a><script nonce="${nonce}">push("{\\"id\\":\\"${attemptId}\\",\\"clock\\":{\\"now\\":${now},\\"deadline\\":${deadline},\\"submitted\\":false,\\"paused\\":${paused}},\\"responses\\":[${responses}]}")</script>`,
  )
const [first, second] = ['AAAAAAAAAAAAAAAAAAAAAAAA', 'B+/BBBBBBBBBBBBBBBBBBBBB']
const headers = (nonce: string) => [
  ...['Content-Security-Policy', `script-src 'nonce-${nonce}'`],
  ...['Link', `</x.js>; rel=preload; nonce="${nonce}"`, 'Date', 'long ago', 'Content-Length', '1'],
]
const [now, later] = [1_795_689_449_123, 1_795_689_450_456]

test.each([
  ['with no deadline', null, null],
  ['with a deadline of their own', now + 60_000, now + 61_234],
])('a page that was made for one is another’s, to the byte: %s', (_, due, otherDue) => {
  const mould = mouldOf(page(ada, first, now, due), headers(first), { attemptId: ada, deadline: due })
  const cast = { attemptId: odile, nonce: second, now: String(later), deadline: String(otherDue) }
  const made = mould && castPage(mould, cast)
  expect(String(made?.page)).toBe(String(page(odile, second, later, otherDue)))
  expect(made?.headers).toEqual([
    ['Content-Security-Policy', `script-src 'nonce-${second}'`],
    ['Link', `</x.js>; rel=preload; nonce="${second}"`],
  ])
  expect(String(mould?.page)).toContain(ada)
})

test('a page of which it cannot be told whose what is, is nobody else’s', () => {
  const made = page(ada, first, now, null)
  expect(mouldOf(made, headers(first), { attemptId: ada, deadline: null })).not.toBeNull()
  expect(mouldOf(made, headers(first), { attemptId: ada, deadline: now })).toBeNull()
  expect(mouldOf(made, [], { attemptId: ada, deadline: null })).toBeNull()
  expect(
    mouldOf(made, [...headers(first), 'Set-Cookie', 'a=b'], { attemptId: ada, deadline: null }),
  ).toBeNull()
  expect(
    mouldOf(page('a1', first, now, null), headers(first), { attemptId: 'a1', deadline: null }),
  ).toBeNull()
  for (const other of [{ responses: '{}' }, { paused: true }])
    expect(
      mouldOf(page(ada, first, now, null, other), headers(first), { attemptId: ada, deadline: null }),
    ).toBeNull()
  const twice = Buffer.concat([made, page(ada, first, later, null)])
  expect(mouldOf(twice, headers(first), { attemptId: ada, deadline: null })).toBeNull()
})

test('of a page that is nobody’s only the nonce is another', () => {
  const of = (nonce: string) => Buffer.from(`<script nonce="${nonce}">1</script>`)
  const mould = mouldOf(of(first), headers(first), null)
  const made = mould && castPage(mould, { attemptId: '', nonce: second, now: '', deadline: '' })
  expect(String(made?.page)).toBe(String(of(second)))
})

test('what does not fit is not filled in', () => {
  const mould = mouldOf(page(ada, first, now, null), headers(first), { attemptId: ada, deadline: null })
  if (!mould) throw new Error('no mould')
  const cast = { attemptId: odile, nonce: second, now: String(later), deadline: 'null' }
  expect(castPage(mould, { ...cast, nonce: 'short' })).toBeNull()
  expect(castPage(mould, { ...cast, deadline: String(later) })).toBeNull()
})

test('what is kept is made once, by the first of those who ask at once, and the oldest goes when there is no room', async () => {
  const mould = (size: number) => ({
    page: Buffer.alloc(size),
    cast: { attemptId: ada, nonce: first, now: '', deadline: '' },
    places: [],
    headers: [],
  })
  const kept = new KeptMoulds(100)
  const made: string[] = []
  const find = (key: string, size: number | null) =>
    kept.find(key, async () => {
      made.push(key)
      return size === null ? null : mould(size)
    })
  await Promise.all([find('a', 40), find('a', 40), find('a', 40)])
  await find('b', 40)
  await find('a', 40)
  expect(made).toEqual(['a', 'b'])
  await find('c', 40)
  await find('a', 40)
  expect(made).toEqual(['a', 'b', 'c'])
  await find('b', 40)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
  await find('none', null)
  await find('none', null)
  expect(made.slice(4)).toEqual(['none', 'none'])
  await find('too large', 400)
  expect(await find('too large', 400)).not.toBeNull()
})
