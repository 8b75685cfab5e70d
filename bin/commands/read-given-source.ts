import { fail } from '@/lib/model/result'
import { largestFile, type Source } from '@/lib/model/source'
import { readAtTerminal } from '@/lib/usecases/read-at-terminal'
import { readNumber } from './read-arguments'
import { readBytes } from './read-input'
import { failureLine, say } from './say'

type Given = { ok: true; source: Source } | { ok: false; line: string; usage?: true }

/**
 * FILE of a command as a source to clean: a file of any kind that is read, standard input, or an address. `html`: the
 * bytes are HTML, taken as a browser copies it.
 */
export async function readGivenSource(
  file: string,
  { html = false, chapter }: { html?: boolean; chapter?: string | undefined } = {},
): Promise<Given> {
  const number = chapter === undefined ? null : readNumber(chapter, 1, 10_000)
  if (chapter !== undefined && number === null)
    return {
      ok: false,
      line: say('wrong-number', { option: '--chapter', least: 1, most: 10_000 }),
      usage: true,
    }
  const isAddress = /^https?:\/\//i.test(file)
  const bytes = isAddress ? null : await readBytes(file, largestFile)
  if (bytes && !bytes.ok) return bytes
  if (bytes && html)
    return { ok: true, source: { text: '', html: Buffer.from(bytes.bytes).toString('utf8') } }
  const read = await readAtTerminal(
    bytes ? { ...bytes, chapter: number } : { address: file, chapter: number },
  )
  if (!read.ok) return { ok: false, line: failureLine(read.failure) }
  if ('source' in read.value) return { ok: true, source: read.value.source }
  const rows = read.value.chapters.map(
    ({ number, title, words }) => `  ${number}  ${title} (${say('chapter-words', { words })})`,
  )
  const { failure } = fail('invalid', 'chapter-needed')
  return { ok: false, line: [failureLine(failure), ...rows, say('chapter-how')].join('\n') }
}
