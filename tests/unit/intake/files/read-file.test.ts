import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { GivenFile } from '@/lib/intake/files/found'
import { readFile } from '@/lib/intake/files/read-file'
import { readSource } from '@/lib/intake/read-source'

const folder = new URL('../../../fixtures/files/', import.meta.url)

async function read(name: string, more: Partial<GivenFile> = {}) {
  const bytes = Uint8Array.from(readFileSync(new URL(name, folder)))
  return readFile({ bytes, name, type: null, address: null, chapter: null, ...more }, () => undefined)
}
async function article(name: string, more: Partial<GivenFile> = {}) {
  const result = await read(name, more)
  if (!result.ok || !('source' in result.value)) throw new Error(JSON.stringify(result))
  const cleaned = readSource(result.value.source)
  if (!cleaned.ok) throw new Error(cleaned.failure.code)
  return { ...cleaned.value.article, about: result.value.source.about }
}
const refusal = async (name: string) => {
  const result = await read(name)
  return result.ok ? null : result.failure
}

const canal = [
  /^Le canal de Saint-Aubrac a été rendu à la navigation samedi, .*partis du port de Villemarche à l’aube\.$/,
  /^Creusé entre 1871 et 1879 par l’ingénieur Gaspard Delorme, .* la Voulve\. Ses vingt-deux écluses .* ses portes\.$/,
  /^Les travaux ont commencé en 2022 .* 410\s000 mètres cubes .*une crue avait emporté en 1997\.$/,
  /^« Nous avons failli renoncer dix fois », a reconnu .* l’accord de personne\.$/,
  /^Le préfet a rappelé .* l’écluse de Roquefeuil, trop courte, ne sera élargie qu’en 2033\.$/,
  /^Le syndicat espère 4\s500 passages .* huit bateaux électriques\./,
]
const bell = [
  /^For three centuries the parish of Harrow Fen rang .* from quoting it\.$/,
  /^The first loss came in January 1779, .* a well-built frame of oak .* in the county archive\.$/,
  /^A new tower was finished .* walls a metre thick .* would outlive both of them\. .* a hundred and sixty years\.$/,
  /^The second loss was quieter\. .* offered 85 pounds in compensation, .* accepting it\.$/,
  /^What had happened became known only in 2019, .* for his self-made fire engine, asked no questions\.$/,
  /^The fire engine survived in a museum near Grantham, and so did its bell, .* by the school\.$/,
  /^On the first Sunday of October the bell was hung again\. .* where I should be\.”$/,
]
const titles = {
  canal: 'Le canal de Saint-Aubrac rouvre après quarante ans',
  bell: 'The bell that Harrow Fen lost twice',
}

describe.each([
  ['canal-writer.docx', 'canal', canal],
  ['canal-writer.epub', 'canal', canal],
  ['canal-writer.pdf', 'canal', canal],
  ['canal-printed.pdf', 'canal', canal],
  ['canal-saved.html', 'canal', canal],
  ['bell-writer.pdf', 'bell', bell],
  ['bell-printed.pdf', 'bell', bell],
] as const)('%s', (name, of, paragraphs) => {
  it('gives the article, its paragraphs whole and in order, and nothing else', async () => {
    const { title, paragraphs: read, byline } = await article(name)
    expect(title).toBe(titles[of])
    expect(read).toHaveLength(paragraphs.length)
    for (const [at, paragraph] of paragraphs.entries()) expect(read[at]).toMatch(paragraph)
    expect(byline).toBe(of === 'canal' ? 'Maëlle Quintric' : 'Tobias Wenlock')
  })
})

describe('what surrounds the text of a file', () => {
  it('is left with its rule: heads, feet, notes, tables', async () => {
    const { left } = await article('canal-writer.pdf')
    const ruleOf = (text: RegExp) => left.filter(line => text.test(line.text)).map(({ rule }) => rule)
    expect(ruleOf(/^Bulletin du canal/)).toEqual(['page-head'])
    expect(ruleOf(/^Page \d sur/)).toEqual(['page-foot'])
    expect(ruleOf(/carton 14/)).toEqual(['small-print'])
    const word = await article('canal-writer.docx')
    expect(word.left.map(({ rule, text }) => [rule, text])).toEqual([
      ['subheading', 'Neuf ans de travaux'],
      ['table', 'Écluses refaites'],
      ['table', '19'],
      ['subheading', 'Un premier loueur'],
      ['note', 'Archives du syndicat, carton 14.'],
    ])
  })

  it('is what Readability leaves out of a page, kept to be put back', async () => {
    const { left } = await article('canal-saved.html')
    expect(left.find(({ text }) => text.startsWith('Recevez chaque matin'))?.rule).toBe('outside-article')
    expect(left.find(({ text }) => text === 'Un loup photographié au col de la Vierge')?.rule).toBe(
      'outside-article',
    )
  })
})

describe('what a file says of itself', () => {
  it('is title, author, day, site and licence of a page', async () => {
    const { about, date, provenance } = await article('canal-saved.html', {
      address: 'https://gazette.example/canal',
    })
    expect(about).toMatchObject({ title: titles.canal, byline: 'Maëlle Quintric', date: '2031-05-12' })
    expect(date).toBe('2031-05-12')
    expect(provenance).toEqual({
      site: 'La Gazette du Val',
      address: 'https://gazette.example/canal',
      licence: 'CC BY-SA 4.0',
    })
  })
  it('is the front matter of Markdown, whose marks, notes and code do not come along', async () => {
    const { about, paragraphs, left } = await article('bell.md')
    expect(about).toMatchObject({ byline: 'Tobias Wenlock', date: '2031-10-09', licence: 'CC BY 4.0' })
    expect(paragraphs[0]).toMatch(
      /parish of Harrow Fen rang .*\. It weighed 1,120 .* could read, .* quoting it\.$/,
    )
    expect(paragraphs).toHaveLength(5)
    expect(left.find(({ rule }) => rule === 'code')?.text).toBe('ring(bell)')
    expect(left.find(({ rule }) => rule === 'note')?.text).toBe('It was translated in 2021.')
  })
  it('is not the name of the file or of an account', async () => {
    expect((await article('bell-writer.pdf')).about).toMatchObject({ title: null, byline: null })
  })
})

describe('an old encoding', () => {
  const plain = readFileSync(new URL('canal.txt', folder), 'utf8')
  it.each(['utf-8-mark', 'utf-16', 'utf-16le-unmarked', 'utf-16be-unmarked', 'windows-1252'])(
    'of canal-%s.txt is told',
    async encoding => {
      const result = await read(`canal-${encoding}.txt`)
      expect(result.ok && 'source' in result.value && result.value.source.text).toBe(plain)
    },
  )
  it.each(['iso-8859-15', 'windows-1252-typed'])(
    'of canal-%s.txt is told from its neighbour',
    async encoding => {
      const result = await read(`canal-${encoding}.txt`)
      expect(result.ok && 'source' in result.value && result.value.source.text).toBe(plain.replace(/’/g, "'"))
    },
  )
})

describe('a file that cannot be read', () => {
  it.each([
    ['scan.pdf', { code: 'pdf-scanned', params: { pages: 1 } }],
    ['locked.pdf', { code: 'file-locked' }],
    ['canal-writer.odt', { code: 'file-kind-not-read', params: { kind: 'odt' } }],
  ])('%s is told by what it is', async (name, failure) => {
    expect(await refusal(name)).toMatchObject(failure)
  })

  it.each(['canal-writer.docx', 'canal-writer.epub', 'canal-writer.pdf', 'bell-printed.pdf'])(
    '%s cut short anywhere, or with a byte changed, is answered',
    async name => {
      const whole = Uint8Array.from(readFileSync(new URL(name, folder)))
      const spoilt = [0.1, 0.5, 0.9, 0.99].map(share => whole.slice(0, Math.floor(whole.length * share)))
      for (let at = 7; at < whole.length; at += Math.ceil(whole.length / 25)) {
        const changed = whole.slice()
        changed[at] = (changed[at] ?? 0) ^ 0xff
        spoilt.push(changed)
      }
      for (const bytes of spoilt) {
        const result = await read(name, { bytes })
        if (!result.ok) expect(result.failure.code).toMatch(/^(?:file|pdf)-[a-z-]+$/)
      }
    },
  )

  it.each([
    [[0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'word'],
    [[0x89, 0x50, 0x4e, 0x47, 0, 0, 0], 'picture'],
    [[...Buffer.from('{\\rtf1 hello}')], 'rtf'],
    [[...Buffer.from('From: <Saved by a browser>\r\n')], 'mhtml'],
    [[1, 2, 3, 0, 5], 'other'],
  ])('%j is called by its name', async (bytes, kind) => {
    const result = await read('canal.txt', { bytes: Uint8Array.from(bytes) })
    expect(result).toMatchObject({ ok: false, failure: { code: 'file-kind-not-read', params: { kind } } })
  })
})
