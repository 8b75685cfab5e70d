import { cleanText } from '@/lib/usecases/clean-text'
import { done, unusable, wrongUsage } from './exit-codes'
import { readArguments, readNumber } from './read-arguments'
import { readGivenSource } from './read-given-source'
import { failureLine, say } from './say'

export const summary = say('clean.summary')
export const help = say('clean.help')

export async function run(args: string[]): Promise<number> {
  const read = readArguments('clean', args, {
    html: { type: 'boolean', default: false },
    chapter: { type: 'string' },
    'max-words': { type: 'string' },
  })
  if (!read.ok) return refuse(read.line, wrongUsage)
  const words = read.values['max-words']
  const maxWords = words === undefined ? undefined : readNumber(words, 80, 1_000_000)
  if (maxWords === null)
    return refuse(say('wrong-number', { option: '--max-words', least: 80, most: 1_000_000 }), wrongUsage)
  const given = await readGivenSource(read.file, read.values)
  if (!given.ok) return refuse(given.line, given.usage ? wrongUsage : unusable)
  const cleaned = await cleanText({ source: given.source, maxWords })
  if (!cleaned.ok) return refuse(failureLine(cleaned.failure), unusable)
  const { title, language, byline, date, provenance, paragraphs, left } = cleaned.value.article
  const shown = {
    title,
    language,
    byline,
    ...(provenance && { date, ...provenance }),
    paragraphs,
    left: left.map(({ text, rule }) => ({ text, rule })),
  }
  console.log(JSON.stringify(shown, null, 2))
  return done
}

function refuse(line: string, code: number): number {
  console.error(line)
  return code
}
