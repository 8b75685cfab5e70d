/**
 * Makes the files of tests/fixtures/files from the sources beside them with the tools that people use:
 * Chromium prints, LibreOffice exports, iconv encodes. Run it by hand after changing a source: node tests/support/make-files.mjs
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

const folder = fileURLToPath(new URL('../fixtures/files/', import.meta.url))
const at = name => join(folder, name)
const scratch = mkdtempSync(join(tmpdir(), 'passage-files-'))

function office(source, filter, name, from = at(source)) {
  execFileSync('soffice', ['--headless', '--convert-to', filter, '--outdir', scratch, from])
  renameSync(join(scratch, source.replace(/\.\w+$/, `.${filter.split(':')[0]}`)), at(name))
}

const openPassword =
  '{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"sesame"}}'
office('canal.fodt', 'docx', 'canal-writer.docx')
office('canal.fodt', 'pdf', 'canal-writer.pdf')
// In two columns with its hyphens: Debian's hyphen-en-us has to be there.
office('bell.fodt', 'pdf', 'bell-writer.pdf')
office('canal.fodt', 'epub', 'canal-writer.epub')
office('canal.fodt', 'odt', 'canal-writer.odt')
office('canal.fodt', `pdf:writer_pdf_Export:${openPassword}`, 'locked.pdf')

// A book of three chapters, each the article about the bell several times over.
const bell = readFileSync(at('bell.fodt'), 'utf8')
const paragraphs = bell.match(/<text:p text:style-name="Standard">.*?<\/text:p>/g) ?? []
const chapters = ['The first loss', 'The second loss', 'The Latin teacher'].map(
  (title, times) =>
    `<text:h text:style-name="Heading_20_1" text:outline-level="1">${title}</text:h>${paragraphs.join('').repeat(times + 4)}`,
)
writeFileSync(
  join(scratch, 'book.fodt'),
  bell.replace(/<text:section[\s\S]*<\/text:section>/, chapters.join('')).replace('bell.fodt', 'Three Bells'),
)
office('book.fodt', 'epub', 'book-writer.epub', join(scratch, 'book.fodt'))

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage()
await page.goto(`file://${at('bell.html')}`)
const edge = words => `<div style="font-size:8pt;width:100%;text-align:center">${words}</div>`
const pageNumber = '<span class="pageNumber"></span>'
await page.pdf({
  path: at('bell-printed.pdf'),
  width: '148mm',
  height: '210mm',
  displayHeaderFooter: true,
  headerTemplate: edge('The Fenland Review, autumn number'),
  footerTemplate: edge(`– ${pageNumber} –`),
  margin: { top: '22mm', bottom: '20mm', left: '14mm', right: '14mm' },
})
// The same again and again in two columns, with a head and numbers, on exactly sixty pages.
await page.evaluate(() => {
  const text = document.querySelector('.text')
  if (text) text.innerHTML = text.innerHTML.repeat(190)
  document.querySelector('style').textContent += '.text{font-size:9.5pt}'
})
await page.pdf({
  path: at('sixty-printed.pdf'),
  tagged: false,
  format: 'A4',
  pageRanges: '1-60',
  displayHeaderFooter: true,
  headerTemplate: edge('The Fenland Review, autumn number'),
  footerTemplate: edge(`– ${pageNumber} –`),
  margin: { top: '22mm', bottom: '20mm', left: '18mm', right: '18mm' },
})
await page.goto(`file://${at('canal.html')}`)
await page.pdf({ path: at('canal-printed.pdf'), format: 'A4' })
writeFileSync(at('canal-saved.html'), await page.content())
const picture = (await page.screenshot({ type: 'jpeg', quality: 40 })).toString('base64')
await page.setContent(`<img style="width:100%" src="data:image/jpeg;base64,${picture}">`)
await page.pdf({ path: at('scan.pdf'), format: 'A4' })
await browser.close()

const plain = readFileSync(at('canal.txt'))
const encode = (encoding, input) => execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding], { input })
const save = (name, bytes) => writeFileSync(at(name), bytes)
save('canal-utf-8-mark.txt', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain]))
save('canal-utf-16.txt', encode('UTF-16', plain))
save('canal-utf-16le-unmarked.txt', encode('UTF-16LE', plain))
save('canal-utf-16be-unmarked.txt', encode('UTF-16BE', plain))
save('canal-windows-1252.txt', encode('WINDOWS-1252', plain))
// ISO-8859-15 has no curly marks: this is how such files were typed.
save('canal-iso-8859-15.txt', encode('ISO-8859-15', plain.toString().replace(/’/g, "'")))
save('canal-windows-1252-typed.txt', encode('WINDOWS-1252', plain.toString().replace(/’/g, "'")))
