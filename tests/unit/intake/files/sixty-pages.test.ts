import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readFile } from '@/lib/intake/files/read-file'
import { readSource } from '@/lib/intake/read-source'
import { since } from '../../../support/processor-time'

const pages = 60
const mostSeconds = 5
const folder = new URL('../../../fixtures/files/', import.meta.url)

async function read(name: string) {
  const bytes = Uint8Array.from(readFileSync(new URL(name, folder)))
  const steps: [number, number][] = []
  const given = { bytes, name, type: null, address: null, chapter: null }
  const begun = process.cpuUsage()
  const result = await readFile(given, (done, of) => steps.push([done, of]))
  if (!result.ok || !('source' in result.value)) throw new Error(JSON.stringify(result))
  const cleaned = readSource({ ...result.value.source, maxWords: 200_000 })
  const spent = since(begun)
  if (!cleaned.ok) throw new Error(cleaned.failure.code)
  return { article: cleaned.value.article, steps, seconds: spent / 1000 }
}

it('are read in less than five seconds of a processor, and page by page it is told how far it is', async () => {
  // Loads what reads, as the first file of a server does.
  await read('bell-printed.pdf')
  const once = await read('sixty-printed.pdf')
  const { article, steps, seconds } = once.seconds < mostSeconds ? once : await read('sixty-printed.pdf')
  expect(seconds).toBeLessThan(mostSeconds)
  expect(steps).toEqual(Array.from({ length: pages }, (_, at) => [at + 1, pages]))
  // Two columns in their order, all through, without the heads and the numbers.
  expect(article.text.match(/would outlive both of them/g)?.length).toBeGreaterThan(150)
  expect(article.text).toMatch(/Tilney, paid the drovers in beer and recorded every barrel in a ledger/)
  expect(article.text).not.toMatch(/Fenland Review|– \d+ –/)
})
