import { existsSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { readApart } from '@/lib/intake/files/read-apart'
import { readFile } from '@/lib/intake/files/read-file'
import { readSource } from '@/lib/intake/read-source'
import { median } from './measure-time'
import { type Section, table } from './reading'

const rounds = 3
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
const given = (bytes: Uint8Array<ArrayBuffer>, name: string) => ({
  bytes: bytes.slice(),
  name,
  type: null,
  address: null,
  chapter: name.endsWith('.epub') ? 1 : null,
})

/** What reading a file costs: a PDF of sixty pages in two columns that Chromium prints, and the files of the tests. */
export async function intakeSection(): Promise<Section> {
  const printed = await printPages(60)
  const files: [string, string, Uint8Array<ArrayBuffer>][] = [
    [`PDF of ${printed.pages} pages in two columns, printed by Chromium`, 'sixty.pdf', printed.bytes],
    ...[
      'bell-writer.pdf',
      'canal-writer.docx',
      'book-writer.epub',
      'canal-saved.html',
      'bell.md',
      'canal.txt',
    ].map((name): [string, string, Uint8Array<ArrayBuffer>] => [
      name,
      name,
      Uint8Array.from(readFileSync(`tests/fixtures/files/${name}`)),
    ]),
  ]
  const rows: string[][] = []
  for (const [title, name, bytes] of files) {
    const processor: number[] = []
    const wall: number[] = []
    let progress = 0
    for (let round = -1; round < rounds; round++) {
      const begun = process.cpuUsage()
      const read = await readFile(given(bytes, name), () => undefined)
      if (read.ok && 'source' in read.value) readSource({ ...read.value.source, maxWords: 100_000 })
      const { user, system } = process.cpuUsage(begun)
      if (round >= 0) processor.push((user + system) / 1000)
      const clock = performance.now()
      progress = 0
      const apart = await readApart(given(bytes, name), () => progress++)
      if (round >= 0) wall.push(performance.now() - clock)
      if (round === rounds - 1 && apart.ok && 'source' in apart.value)
        rows.push([
          title,
          String(words(apart.value.source.text)),
          median(processor).toFixed(0),
          median(wall).toFixed(0),
          String(progress),
        ])
    }
  }
  return {
    heading: 'Intake: files',
    lines: table(
      [
        'file',
        'words',
        'read and cleaned, processor ms (warm)',
        'read apart, ms by the clock (cold)',
        'steps of progress',
      ],
      rows,
    ),
  }
}

/** Our own English article again and again, in two columns with a head and numbers, on exactly so many pages. */
async function printPages(pages: number): Promise<{ bytes: Uint8Array<ArrayBuffer>; pages: number }> {
  const article = readFileSync('prisma/seed/english.txt', 'utf8')
    .split(/\n+/)
    .filter(line => line !== '')
    .map(line => `<p>${line}</p>`)
    .join('')
  const style =
    'body{font:10.5pt/1.3 serif}div{column-count:2;column-gap:8mm;text-align:justify}p{margin:0;text-indent:1em}'
  const path =
    process.env.CHROMIUM_PATH ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined)
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.setContent(`<style>${style}</style><div>${article.repeat(pages * 3)}</div>`)
    const pdf = await page.pdf({
      format: 'A4',
      pageRanges: `1-${pages}`,
      displayHeaderFooter: true,
      headerTemplate: '<div style="font-size:8pt;width:100%;text-align:center">A long report</div>',
      footerTemplate:
        '<div style="font-size:8pt;width:100%;text-align:center"><span class="pageNumber"></span></div>',
      margin: { top: '22mm', bottom: '20mm', left: '18mm', right: '18mm' },
    })
    return { bytes: Uint8Array.from(pdf), pages }
  } finally {
    await browser.close()
  }
}
