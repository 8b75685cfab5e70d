import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchPage } from '@/lib/intake/address/fetch-page'
import { publicAddress, type StandInSite, standInSite } from '../../../support/stand-in-site'

let site: StandInSite
afterEach(() => site.close())

const code = (result: Awaited<ReturnType<typeof fetchPage>>) => (result.ok ? 'ok' : result.failure.code)
const html = '<p>An article</p>'

describe('an address', () => {
  it('is asked once, at the address that was checked, with its own name and nothing of ours', async () => {
    site = await standInSite((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.setHeader('set-cookie', 'seen=1')
      response.end(html)
    })
    const result = await fetchPage('news.example/page?id=1#part', site)
    expect(result).toMatchObject({
      ok: true,
      value: { name: 'page', type: 'text/html; charset=utf-8', address: 'https://news.example/page?id=1' },
    })
    expect(result.ok && Buffer.from(result.value.bytes).toString()).toBe(html)
    expect({ connected: site.connected, asked: site.asked }).toEqual({
      connected: [publicAddress],
      asked: ['news.example'],
    })
    expect(site.headers[0]).toMatchObject({ host: 'news.example' })
    expect(Object.keys(site.headers[0] ?? {})).not.toContain('cookie')
    expect(Object.keys(site.headers[0] ?? {})).not.toContain('referer')
  })

  it('that means another machine the second time it is looked up is still the one that was checked', async () => {
    site = await standInSite((_, response) => response.setHeader('content-type', 'text/html').end(html), {
      'rebind.example': [[publicAddress], ['127.0.0.1']],
    })
    expect(code(await fetchPage('http://rebind.example/', site))).toBe('ok')
    // Looked up once: there is no second answer to be taken in by.
    expect({ connected: site.connected, asked: site.asked }).toEqual({
      connected: [publicAddress],
      asked: ['rebind.example'],
    })
  })

  it('that redirects to itself with another machine behind its name is refused', async () => {
    site = await standInSite((_, response) => response.writeHead(302, { location: '/again' }).end(), {
      'rebind.example': [[publicAddress], ['169.254.169.254']],
    })
    expect(code(await fetchPage('http://rebind.example/', site))).toBe('address-not-public')
    expect(site.connected).toEqual([publicAddress])
  })
})

describe('a redirect', () => {
  it.each([
    ['http://127.0.0.1/', 'address-not-public'],
    ['http://localhost/admin', 'address-not-public'],
    ['//10.0.0.8/', 'address-not-public'],
    ['http://[::ffff:127.0.0.1]/', 'address-not-public'],
    ['http://169.254.169.254/latest/meta-data/iam', 'address-not-public'],
    ['http://private.example/', 'address-not-public'],
    ['file:///etc/passwd', 'address-scheme'],
    ['http://news.example:6379/', 'address-port'],
    ['http://me:secret@news.example/', 'address-credentials'],
    ['http://', 'address-scheme'],
  ])('to %s is refused and not followed', async (location, told) => {
    site = await standInSite((_, response) => response.writeHead(302, { location }).end(), {
      'private.example': [['192.168.0.10']],
    })
    expect(code(await fetchPage('http://news.example/', site))).toBe(told)
    expect(site.connected).toEqual([publicAddress])
  })

  it('is followed five times, and not a sixth time', async () => {
    const through = (turns: number) =>
      standInSite(({ url = '' }, response) => {
        const at = Number(url.slice(1)) || 0
        if (at < turns) response.writeHead(301, { location: `http://site${at + 1}.example/${at + 1}` }).end()
        else response.setHeader('content-type', 'text/html').end(html)
      })
    site = await through(5)
    const result = await fetchPage('http://site0.example/0', site)
    expect(result.ok && result.value.address).toBe('http://site5.example/5')
    await site.close()
    site = await through(6)
    expect(code(await fetchPage('http://site0.example/0', site))).toBe('address-redirects')
    expect(site.connected).toHaveLength(6)
  })

  it('in a circle ends', async () => {
    site = await standInSite((_, response) => response.writeHead(307, { location: '/' }).end())
    expect(code(await fetchPage('http://news.example/', site))).toBe('address-redirects')
  })
})

describe('what is sent back', () => {
  it.each([
    [404, 'address-status'],
    [403, 'address-status'],
    [500, 'address-status'],
    [304, 'address-status'],
  ])('with status %i is told', async (status, told) => {
    site = await standInSite((_, response) => response.writeHead(status).end())
    expect(await fetchPage('http://news.example/', site)).toMatchObject({
      ok: false,
      failure: { code: told, params: { status } },
    })
  })

  it.each(['image/png', 'video/mp4', 'application/json', 'application/zip', 'text/css'])(
    'as %s is no article',
    async type => {
      site = await standInSite((_, response) => response.setHeader('content-type', type).end('words'))
      expect(code(await fetchPage('http://news.example/', site))).toBe('address-type')
    },
  )

  it('is refused when it says that it is too large, and when it is without saying so', async () => {
    site = await standInSite(({ url }, response) => {
      response.setHeader('content-type', 'text/html')
      if (url === '/said') response.writeHead(200, { 'content-length': '5000' })
      response.end('a'.repeat(5_000))
    })
    for (const path of ['said', 'unsaid'])
      expect(code(await fetchPage(`http://news.example/${path}`, { ...site, mostBytes: 4_000 }))).toBe(
        'address-too-large',
      )
  })

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const)('packed with %s is unpacked, and stopped when it unpacks without end', async (coding, pack) => {
    site = await standInSite(({ url }, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding })
      response.end(pack(url === '/bomb' ? Buffer.alloc(20_000_000) : Buffer.from(html)))
    })
    const result = await fetchPage('http://news.example/', { ...site, mostBytes: 100_000 })
    expect(result.ok && Buffer.from(result.value.bytes).toString()).toBe(html)
    expect(code(await fetchPage('http://news.example/bomb', { ...site, mostBytes: 100_000 }))).toBe(
      'address-too-large',
    )
  })

  it('packed and cut short is no answer', async () => {
    site = await standInSite((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      response.end(gzipSync(html).subarray(0, 12))
    })
    expect(code(await fetchPage('http://news.example/', site))).toBe('address-unreachable')
  })

  it.each(['never', 'a letter at a time'])('%s is given up', async how => {
    site = await standInSite((_, response) => {
      if (how === 'never') return
      response.writeHead(200, { 'content-type': 'text/html' })
      const timer = setInterval(() => response.write('a'), 20)
      response.on('close', () => clearInterval(timer))
    })
    expect(code(await fetchPage('http://news.example/', { ...site, milliseconds: 300 }))).toBe('address-slow')
  })

  it('that breaks off, or is no HTTP, is told', async () => {
    site = await standInSite(({ url }, response) => {
      if (url === '/rude') response.socket?.end('+OK ready\r\n')
      else response.socket?.destroy()
    })
    for (const path of ['', 'rude'])
      expect(code(await fetchPage(`http://news.example/${path}`, site))).toBe('address-unreachable')
  })
})
