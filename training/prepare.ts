/**
 * node --conditions=react-server --import tsx training/prepare.ts CORPORA OUT: raw articles, cut into sentences and tokens by the
 * product itself, one JSON line each: { document, forms, spaces, names? }. `names` is one tag a token (B-person, I-person, …, O).
 * And what the product's lexicons know, see lexicon.ts.
 * WiNER documents whose number of the day divides by 8 (1 in 8 or so) are left out: they are what names are measured on.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { segment } from '@/lib/linguistics/segment'
import { tokenise } from '@/lib/linguistics/tokenise'
import type { Language } from '@/lib/model/language'
import { writeLexicons } from './lexicon'
import { articleOf, heldOut, type NamedSpan, namesOfWiner, outermost, winerClasses } from './winer'

const [corpora, out] = process.argv.slice(2)
if (!corpora || !out) throw new Error('prepare.ts CORPORA OUT')
mkdirSync(out, { recursive: true })

type Raw = { document: string; text: string; names?: NamedSpan[] }

function linesOf({ document, text, names }: Raw, language: Language): string[] {
  const article = articleOf(text, language)
  return tokenise(article, segment(article)).sentences.map(({ tokens }) => {
    const tags =
      names &&
      tokens.map(({ span }) => {
        const name = names.find(({ start, end }) => start < span.end && span.start < end)
        return name ? `${span.start <= name.start ? 'B' : 'I'}-${name.class}` : 'O'
      })
    const spaces = tokens.map(({ span }, i) => tokens[i + 1]?.span.start !== span.end)
    return JSON.stringify({ document, forms: tokens.map(token => token.form), spaces, names: tags })
  })
}

function write(language: Language, raw: readonly Raw[]): void {
  const lines = raw.flatMap(one => linesOf(one, language))
  writeFileSync(join(out ?? '', `${language}.jsonl`), `${lines.join('\n')}\n`)
  const words = lines.reduce((sum, line) => sum + JSON.parse(line).forms.length, 0)
  console.log(`${language}: ${raw.length} texts, ${lines.length} sentences, ${words} tokens`)
}

const jsonLines = (path: string) =>
  readFileSync(join(corpora, path), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

write(
  'fr',
  jsonLines('ner/fr/winer.jsonl')
    .filter(one => !heldOut(one.id))
    .map(one => ({
      document: one.id,
      text: one.text,
      names: outermost(namesOfWiner(one)).filter(name => winerClasses.includes(name.class)),
    })),
)

const folder = join(corpora, 'reading/en/articles')
write('en', [
  ...readdirSync(folder)
    .sort()
    .map(file => ({ document: file, text: readFileSync(join(folder, file), 'utf8') })),
  ...jsonLines('responses/fairytaleqa-sections.jsonl').map(one => ({
    document: `${one.story}-${one.section}`,
    text: one.text.replace(/([^\n])\n(?!\n)/g, '$1 '),
  })),
])

writeLexicons(out)
