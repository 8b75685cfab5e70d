import { readdirSync, readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { parseAst } from 'vite'
import { expect, it } from 'vitest'
import { processorTime } from '../../support/processor-time'

/** Looked at: a whole file or article, or a sentence, a stem, a response, a name (each has its limit, at most so long). */
const lengthIn = (file: string) =>
  /^lib\/(?:intake|exchange|usecases|model)\//.test(file) && !bounded.has(file) ? 12_000 : 2_000

/** Of those rooms, what never sees a whole file: what does it see? */
const bounded = new Map([
  ['lib/usecases/file-name.ts', 'a title'],
  ['lib/usecases/response-signature.ts', 'a response'],
  ['lib/exchange/gift/signs.ts', 'one field of a question that is written'],
  ['lib/exchange/gift/read-answers.ts', 'one answer'],
  ['lib/exchange/csv/read-row.ts', 'a cell of places'],
  ['lib/exchange/csv/write-results.ts', 'a response, a name'],
  ['lib/exchange/csv/write.ts', 'one field of a question that is written'],
  ['lib/exchange/roster/read.ts', 'a name'],
  ['lib/exchange/qti/xhtml.ts', 'one white run'],
  ['lib/intake/files/read-epub.ts', 'a chapter, in a process that is ended when it takes long'],
  ['lib/intake/files/pdf/join-lines.ts', 'a line of a page, in such a process'],
])

/** Milliseconds of this process; what takes a fraction of one where a pattern looks at each place once. */
const most = 150

type Literal = { type: 'Literal'; regex: { pattern: string; flags: string } }

/** Each regular expression that stands in lib and app, once, with where it is first. */
function everyPattern(): Map<string, { pattern: string; flags: string; file: string }> {
  const found = new Map<string, { pattern: string; flags: string; file: string }>()
  const visit = (node: unknown, file: string): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, regex } = node as Partial<Literal>
    if (type === 'Literal' && regex) found.set(`${lengthIn(file)} ${regex.pattern}`, { ...regex, file })
    for (const child of Object.values(node)) visit(child, file)
  }
  for (const folder of ['lib', 'app'])
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const file = `${folder}/${name}`
      if (!/\.tsx?$/.test(name) || file.includes('/generated/')) continue
      const loader = name.endsWith('x') ? 'tsx' : 'ts'
      const options = { loader, jsx: 'automatic', target: 'esnext', charset: 'utf8' } as const
      visit(parseAst(transformSync(readFileSync(file, 'utf8'), options).code), file)
    }
  return found
}

const ofClass: Record<string, string> = {
  s: ' ',
  S: 'x',
  d: '1',
  D: 'x',
  w: 'a',
  W: ' ',
  n: '\n',
  t: '\t',
  u: '\u00A0',
}
const ofProperty: Record<string, string> = { Lu: 'A', N: '1', Nd: '1', P: '!', S: '+' }

/** One sign for each that the pattern names, and then two: what it can be led on with. */
function pumpsOf(pattern: string): Set<string> {
  const signs = new Set<string>()
  for (const [, property, letter, escaped, plain] of pattern.matchAll(
    /\\p\{([^}]+)\}|\\([a-zA-Z])|\\(.)|([^\\^$*+?()[\]{}|])/gu,
  )) {
    if (signs.size >= 10) break
    if (property) signs.add(ofProperty[property] ?? 'a')
    else if (letter) signs.add(ofClass[letter] ?? 'a')
    else signs.add(escaped ?? (plain === '.' ? 'x' : (plain ?? 'a')))
  }
  const all = [...signs, ' ', 'a', '1']
  return new Set([...all, ...all.slice(1).map((sign, at) => `${all[at]}${sign}`)])
}

const cost = (expression: RegExp, text: string) => processorTime(() => void expression.exec(text))

// What takes exponential time is seen with a few signs: more of them, and it would not come back.
const few = [24, 28, 300]

it('no pattern looks at a text over and over, at the length it may have', () => {
  const slow: string[] = []
  for (const { pattern, flags, file } of everyPattern().values()) {
    const expression = new RegExp(pattern, flags.replace(/[gy]/g, ''))
    for (const pump of pumpsOf(pattern)) {
      const texts = [...few, lengthIn(file)].flatMap(length => {
        const run = pump.repeat(Math.ceil(length / pump.length))
        return [`${run}\u0001`, `${pattern.at(1) ?? ''}${run}\u0001`]
      })
      const text = texts.find(one => cost(expression, one) > most && cost(expression, one) > most)
      if (text === undefined) continue
      slow.push(`${file}: /${pattern}/ at ${JSON.stringify(pump)}, ${text.length} signs`)
      break
    }
  }
  expect(slow).toEqual([])
}, 300_000)
