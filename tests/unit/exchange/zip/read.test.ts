import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unzip } from '@/lib/exchange/zip/read'
import { got } from '../../../support/people'

const all = () => true

describe('a package from anywhere', () => {
  it('passes over names that lead out of it', () => {
    const bytes = zipSync({
      '../evil.xml': strToU8('a'),
      'a/../../evil.xml': strToU8('a'),
      '/etc/evil.xml': strToU8('a'),
      'C:\\evil.xml': strToU8('a'),
      '__MACOSX/._q.xml': strToU8('a'),
      'items/good.xml': strToU8('b'),
    })
    expect([...got(unzip(bytes, all)).keys()]).toEqual(['items/good.xml'])
  })
  it('refuses what unpacks to more than it may, by what it says', () => {
    const bytes = zipSync({ 'a.xml': new Uint8Array(90 * 1024 * 1024) })
    expect(bytes.length).toBeLessThan(200_000)
    expect(unzip(bytes, all)).toMatchObject({ ok: false, failure: { code: 'zip-too-large' } })
  })
  it('gives no more than a lying package says', () => {
    const bytes = zipSync({ 'a.xml': new Uint8Array(30 * 1024 * 1024) })
    // The central directory says ten bytes.
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    for (let at = bytes.length - 22; at >= 0; at--)
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint32(at + 24, 10, true)
        break
      }
    const read = unzip(bytes, all)
    if (read.ok) expect([...read.value.values()].join('').length).toBeLessThanOrEqual(10)
    else expect(read.failure.code).toBe('zip-broken')
  })
  it('says so when it is cut off', () => {
    const bytes = zipSync({ 'a.xml': strToU8('words '.repeat(5000)) })
    expect(unzip(bytes.subarray(0, 40), all)).toMatchObject({ ok: false, failure: { code: 'zip-broken' } })
  })
})
