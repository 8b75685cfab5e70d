import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bareEnvironment } from '@/lib/intake/files/bare-environment'
import { readApart } from '@/lib/intake/files/read-apart'
import { readFile } from '@/lib/intake/files/read-file'

const fixture = (name: string) =>
  Uint8Array.from(readFileSync(new URL(`../../../fixtures/files/${name}`, import.meta.url)))
const given = (bytes: Uint8Array, name: string) => ({
  bytes: Uint8Array.from(bytes),
  name,
  type: null,
  address: null,
  chapter: null,
})
const code = (result: Awaited<ReturnType<typeof readApart>>) => (result.ok ? 'ok' : result.failure.code)
const apart = async (bytes: Uint8Array, name: string, limits = {}) =>
  code(await readApart(given(bytes, name), () => undefined, limits))

const text = (words: string) => new TextEncoder().encode(words)
const container = text(
  '<container><rootfiles><rootfile full-path="content.opf" media-type="x"/></rootfiles></container>',
)

/** A PDF of one page whose content is given, packed: written as the format has it, since no tool writes a bomb. */
function packedPdf(content: Buffer): Uint8Array {
  const stream = deflateSync(content, { level: 1 })
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>',
  ].map((object, at) => Buffer.from(`${at + 1} 0 obj${object}endobj\n`))
  return Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...objects,
    Buffer.from(`4 0 obj<</Length ${stream.length}/Filter/FlateDecode>>stream\n`),
    stream,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>'),
  ])
}

describe('a file made to hurt', () => {
  it('that unpacks to more than a document is refused: an archive of zeros', async () => {
    const bomb = zipSync(
      {
        '[Content_Types].xml': text('<Types/>'),
        'word/document.xml': new Uint8Array(68_000_000),
      },
      { level: 1 },
    )
    expect(bomb.length).toBeLessThan(500_000)
    expect(await apart(bomb, 'bomb.docx')).toBe('file-too-heavy')
  })

  it('that lies about how much it unpacks to gets the room it said, and no more', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': text('<Types/>'),
      'word/document.xml': new Uint8Array(30_000_000),
    })
    const lying = Buffer.from(bomb)
    // The size stands as four bytes in each of the two headers of the entry.
    const size = Buffer.alloc(4)
    size.writeUInt32LE(30_000_000)
    for (let at = lying.indexOf(size); at !== -1; at = lying.indexOf(size, at + 4))
      lying.writeUInt32LE(100, at)
    expect(await apart(lying, 'lying.docx')).toBe('file-damaged')
  })

  it('that holds thousands of entries is refused', async () => {
    const entries = Object.fromEntries(Array.from({ length: 6_000 }, (_, at) => [`${at}.xml`, text('')]))
    const many = zipSync({ ...entries, 'word/document.xml': text('<w:document/>') }, { level: 0 })
    expect(await apart(many, 'many.docx')).toBe('file-too-heavy')
  })

  it('that names entries outside of it reads nothing there', async () => {
    const book = zipSync({
      mimetype: text('application/epub+zip'),
      'META-INF/container.xml': text(
        '<container><rootfiles><rootfile full-path="../../../../etc/passwd"/></rootfiles></container>',
      ),
    })
    expect(await apart(book, 'outside.epub')).toBe('file-damaged')
  })

  it('whose entities would grow without end are not expanded', async () => {
    const lol = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at} "${`&a${at - 1 < 0 ? '' : at - 1};`.repeat(10)}">`).join('')}]>`
    const book = zipSync({
      mimetype: text('application/epub+zip'),
      'META-INF/container.xml': container,
      'content.opf': text(
        `${lol}<package><metadata><dc:title>&a11;</dc:title></metadata><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>`,
      ),
      'a.xhtml': text(
        `${lol}<html><body><p>${'Some words of a chapter. '.repeat(40)}&a11;</p></body></html>`,
      ),
    })
    const result = await readApart(given(book, 'lol.epub'))
    expect(result.ok && 'source' in result.value && result.value.source.text.length).toBeLessThan(2_000)
  })

  it('that unpacks in the middle of reading is stopped by its memory: a PDF of zeros', async () => {
    const bomb = packedPdf(Buffer.alloc(300_000_000, ' '))
    expect(bomb.length).toBeLessThan(3_000_000)
    expect(await apart(bomb, 'bomb.pdf', { megabytes: 250 })).toBe('file-too-heavy')
  })

  it('that takes too long is stopped', async () => {
    const slow = packedPdf(Buffer.from('BT (a) Tj ET '.repeat(2_000_000)))
    expect(await apart(slow, 'slow.pdf', { milliseconds: 2_000 })).toBe('file-too-heavy')
  })

  it('does not stop the next one from being read', async () => {
    const slow = packedPdf(Buffer.from('BT (a) Tj ET '.repeat(2_000_000)))
    const codes = await Promise.all([
      apart(slow, 'slow.pdf', { milliseconds: 1_500 }),
      apart(slow, 'slow.pdf', { milliseconds: 1_500 }),
      apart(fixture('bell-writer.pdf'), 'bell.pdf'),
      apart(fixture('canal-writer.docx'), 'canal.docx'),
    ])
    expect(codes).toEqual(['file-too-heavy', 'file-too-heavy', 'ok', 'ok'])
  })

  it.each([
    ['<div>'.repeat(200_000), 'deep.html'],
    [`<p>${'<b><i>'.repeat(50_000)}word`, 'formatting.html'],
    ['<table><tr><td>'.repeat(20_000), 'tables.html'],
    [`<html${' a=1'.repeat(100_000)}>`, 'attributes.html'],
    [`${'['.repeat(50_000)}a`, 'brackets.md'],
    [`${'> '.repeat(3_000)}a`, 'quotes.md'],
    [`${'*a_ '.repeat(30_000)}`, 'stars.md'],
    [`${'`'.repeat(50_000)}a`, 'ticks.md'],
    [`---\n${'title: a\n'.repeat(20_000)}`, 'front.md'],
    [`${'[a]: <b'.repeat(10_000)}`, 'references.md'],
    ['<a/>'.repeat(100_000), 'closed.html'],
  ])('of one sign again and again is answered: %#', async (words, name) => {
    const result = await readApart(given(text(words), name), () => undefined, { milliseconds: 5_000 })
    expect(typeof result.ok).toBe('boolean')
  })

  it('larger than the limit is refused before it is looked at', async () => {
    const large = new Uint8Array(24 * 1024 * 1024 + 1)
    expect(code(await readFile(given(large, 'large.pdf'), () => undefined))).toBe('source-too-large')
  })

  it('is read without our environment: no secret, no address of a database', () => {
    const ours = {
      PATH: '/bin',
      PASSAGE_SECRET: 'a secret',
      DATABASE_URL: 'postgres://a:b@c/d',
      HOME: '/root',
      NODE_OPTIONS: '-r x',
    }
    expect(bareEnvironment(ours, { PASSAGE_MOST_MEMORY: '10' })).toEqual({
      PATH: '/bin',
      PASSAGE_MOST_MEMORY: '10',
    })
  })
})
