import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSecureContext, type TLSSocket } from 'node:tls'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { testConnection } from '@/lib/llm/test-connection'
import { anAuthority } from '../../../support/a-certificate'
import { SpokenProcess } from '../../../support/spoken-process'
import { publicAddress } from '../../../support/stand-in-site'

const trusted = anAuthority('An authority that is trusted here')
const stranger = anAuthority('Somebody')
const past = new Date('2021-01-01T00:00:00Z')
const certificates: Record<string, { cert: string; key: string }> = {
  'news.example': trusted.certify(['news.example']),
  'www.news.example': trusted.certify(['www.news.example']),
  'imposter.example': trusted.certify(['elsewhere.example']),
  'unsigned.example': stranger.certify(['unsigned.example']),
  'old.example': trusted.certify(['old.example'], past),
}

let server: Server
let port = ''
const folder = mkdtempSync(join(tmpdir(), 'passage-tls-'))
const authority = join(folder, 'authority.pem')
/** What came in: the name the certificate was asked for, and the name the page was asked for. */
const came: { sni: string | false | null; host: string | undefined }[] = []

beforeAll(async () => {
  writeFileSync(authority, trusted.cert)
  const { cert, key } = certificates['news.example'] as { cert: string; key: string }
  server = createServer(
    {
      cert,
      key,
      SNICallback: (name, done) => done(null, createSecureContext(certificates[name] ?? { cert, key })),
    },
    (request, response) => {
      came.push({
        sni: (request.socket as TLSSocket & { servername: string }).servername,
        host: request.headers.host,
      })
      if (request.url === '/moved')
        return void response.writeHead(301, { location: 'https://www.news.example/' }).end()
      if (request.url === '/lured')
        return void response.writeHead(302, { location: 'https://imposter.example/' }).end()
      response.setHeader('content-type', 'text/html').end('<p>An article</p>')
    },
  )
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  port = String((server.address() as AddressInfo).port)
})
beforeEach(() => {
  came.length = 0
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
  rmSync(folder, { recursive: true })
})

async function fetchAll(addresses: string[], trust: string) {
  process.env.NODE_EXTRA_CA_CERTS = trust
  const child = new SpokenProcess('fetch-securely', port, ...addresses)
  delete process.env.NODE_EXTRA_CA_CERTS
  const lines = await child.said(addresses.length)
  await child.kill()
  return lines
}

it('asks for the certificate and the page by their name, at the address that was checked', async () => {
  const [plain, moved] = await fetchAll(['https://news.example/page', 'news.example/moved'], authority)
  expect(plain).toMatchObject({ told: '<p>An article</p>', asked: publicAddress })
  // A redirect is another name, and is asked for by it.
  expect(moved).toMatchObject({ told: '<p>An article</p>', asked: `${publicAddress} ${publicAddress}` })
  expect(came).toEqual([
    { sni: 'news.example', host: 'news.example' },
    { sni: 'news.example', host: 'news.example' },
    { sni: 'www.news.example', host: 'www.news.example' },
  ])
})

it('refuses a certificate of another name, of an unknown authority, or out of date, and asks nothing', async () => {
  const wrong = ['https://imposter.example/', 'https://unsigned.example/', 'https://old.example/']
  const lines = await fetchAll([...wrong, 'https://news.example/lured'], authority)
  expect(lines.map(({ told }) => told)).toEqual(Array(4).fill('address-certificate'))
  // The one that was lured had a page first; the imposter got no request.
  expect(came).toEqual([{ sni: 'news.example', host: 'news.example' }])
})

it('trusts no authority that the machine was not told to trust', async () => {
  expect(await fetchAll(['https://news.example/'], '')).toMatchObject([{ told: 'address-certificate' }])
  expect(came).toEqual([])
})

it('a language model behind such a certificate gets neither article nor key, and it is said why', async () => {
  const connection = {
    ...{ provider: 'openai-compatible' as const, model: 'm', key: 'a-key-that-stays-here' },
    address: `https://127.0.0.1:${port}/v1`,
  }
  expect(await testConnection(connection, new AbortController().signal)).toBe('untrusted')
  expect(came).toEqual([])
})
