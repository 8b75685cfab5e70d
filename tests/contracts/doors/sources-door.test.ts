import { readFileSync } from 'node:fs'
import { createTranslator } from 'use-intl/core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { POST as postAddress } from '@/app/api/v1/sources/address/route'
import { POST as postFile } from '@/app/api/v1/sources/file/route'
import failures from '@/lib/messages/fr/failures.json'
import type { Actor } from '@/lib/model/actor'
import { largestFile, readFileSchema } from '@/lib/model/source'
import { cleanArticle } from '@/lib/usecases/clean-article'
import { findArticle } from '@/lib/usecases/find-article'
import { saveArticle } from '@/lib/usecases/save-article'
import { aDatabase } from '../../support/a-database'
import { anInstructor, got } from '../../support/people'

const asking = vi.hoisted(() => ({ actor: { role: 'visitor' } as unknown }))
// What Next would know from the request: who asks, and the language of the page.
vi.mock('@/app/_session/current-actor', () => ({ currentActor: async () => asking.actor }))
vi.mock('next-intl/server', () => ({
  getTranslations: async () =>
    createTranslator({ locale: 'fr', messages: { failures }, namespace: 'failures' }),
}))

let db: Awaited<ReturnType<typeof aDatabase>>
let owner: Actor

beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
  owner = (await anInstructor()).actor
})
afterAll(() => db.close())

const origin = 'http://quiz.example'
const headers = { host: 'quiz.example', origin }
const bytesOf = (name: string) => Uint8Array.from(readFileSync(`tests/fixtures/files/${name}`))

function sendFile(actor: Actor, name: string, { bytes = bytesOf(name), query = '', more = {} } = {}) {
  asking.actor = actor
  const url = `${origin}/api/v1/sources/file?name=${name}${query}`
  return postFile(new Request(url, { method: 'POST', headers: { ...headers, ...more }, body: bytes }))
}
function sendAddress(actor: Actor, address: string) {
  asking.actor = actor
  const body = JSON.stringify({ address, chapter: null })
  const sent = { ...headers, 'content-type': 'application/json' }
  return postAddress(new Request(`${origin}/api/v1/sources/address`, { method: 'POST', headers: sent, body }))
}
const linesOf = async (response: Response) =>
  (await response.text())
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

it('tells how far a file is read, then gives a source that is cleaned and kept like a paste', async () => {
  const lines = await linesOf(await sendFile(owner, 'bell-writer.pdf'))
  expect(lines[0]).toEqual({ stage: 'reading', done: 1, of: 2 })
  const read = readFileSchema.parse(lines.at(-1))
  if (!('source' in read)) throw new Error('no source')
  const wanted = { actor: owner, source: read.source, putBack: [], takeOut: [], language: 'auto' as const }
  const { article, lines: all } = got(await cleanArticle(wanted))
  expect(article.paragraphs).toHaveLength(7)
  const head = all.find(({ text }) => text.startsWith('The Fenland Review'))
  const back = got(await cleanArticle({ ...wanted, putBack: [head?.line ?? -1] }))
  expect(back.article.paragraphs.at(-1)).toBe(head?.text)
  const { articleId } = got(await saveArticle({ ...wanted, title: null }))
  expect(got(await findArticle({ actor: owner, articleId })).article).toEqual(article)
})

it('keeps what a page says of itself with the article', async () => {
  const read = readFileSchema.parse((await linesOf(await sendFile(owner, 'canal-saved.html'))).at(-1))
  if (!('source' in read)) throw new Error('no source')
  const wanted = { actor: owner, source: read.source, putBack: [], takeOut: [], language: 'auto' as const }
  const { articleId } = got(await saveArticle({ ...wanted, title: null }))
  const { article } = got(await findArticle({ actor: owner, articleId }))
  expect(article).toMatchObject({
    byline: 'Maëlle Quintric',
    date: '2031-05-12',
    provenance: { site: 'La Gazette du Val', licence: 'CC BY-SA 4.0', address: null },
  })
})

it('lists the chapters of a book, and reads the one that is chosen', async () => {
  const [listed] = (await linesOf(await sendFile(owner, 'book-writer.epub'))).slice(-1)
  expect(listed.chapters).toMatchObject([
    { number: 1, title: 'The first loss' },
    { number: 2, title: 'The second loss' },
    { number: 3, title: 'The Latin teacher' },
  ])
  const [read] = (await linesOf(await sendFile(owner, 'book-writer.epub', { query: '&chapter=3' }))).slice(-1)
  expect(read.source.about).toMatchObject({ title: 'The Latin teacher' })
  const [none] = (await linesOf(await sendFile(owner, 'book-writer.epub', { query: '&chapter=9' }))).slice(-1)
  expect(none.failure).toMatchObject({ code: 'chapter-not-found', params: { most: 3 } })
})

it('says in the language of the page why a file or an address cannot be read', async () => {
  const [scan] = (await linesOf(await sendFile(owner, 'scan.pdf'))).slice(-1)
  expect(scan.failure.message).toMatch(/^Ce PDF contient une image de sa page, et aucun texte/)
  const refused = await sendAddress(owner, 'http://169.254.169.254/latest/meta-data/')
  const told = (await linesOf(refused)).at(-1)
  expect(told.failure).toMatchObject({ code: 'address-not-public', field: 'address' })
  expect(told.failure.message).toMatch(/^169\.254\.169\.254 n’est pas sur l’internet public/)
})

it.each([
  ['nobody', { role: 'visitor' }, 401],
  ['a learner', { role: 'learner', learnerId: 'abcdefghjkmn', userId: null }, 403],
] as const)('takes nothing from %s', async (_, actor, status) => {
  expect((await sendFile(actor, 'scan.pdf')).status).toBe(status)
  expect((await sendAddress(actor, 'http://127.0.0.1/')).status).toBe(status)
})

it('takes nothing from another site, and nothing that is too large, announced or not', async () => {
  expect((await sendFile(owner, 'scan.pdf', { more: { origin: 'http://evil.example' } })).status).toBe(403)
  const large = await sendFile(owner, 'large.pdf', { bytes: new Uint8Array(largestFile + 1) })
  expect(large.status).toBe(413)
  expect((await large.json()).failure).toMatchObject({ code: 'source-too-large', params: { megabytes: 24 } })
  const wrong = await sendFile(owner, 'scan.pdf', { query: '&chapter=first' })
  expect(wrong.status).toBe(400)
})
