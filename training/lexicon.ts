/**
 * node --conditions=react-server --import tsx training/lexicon.ts OUT: what the product's lexicons know, for features.py:
 * OUT/lexicon-<language>.json, { word in small letters: [parts of readings, parts of names] }.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadNouns } from '@/lib/linguistics/lexicon/french-nouns'
import { loadVerbs } from '@/lib/linguistics/lexicon/french-verbs'
import { loadGazetteer } from '@/lib/linguistics/lexicon/gazetteer'
import { nameParts, readingParts } from '@/lib/linguistics/lexicon/lexicon-parts'
import { finish } from '@/lib/linguistics/steps'
import { type Language, languages } from '@/lib/model/language'

const [out] = process.argv.slice(2)
if (!out) throw new Error('lexicon.ts OUT')

const nouns = () =>
  Object.keys(loadNouns()).flatMap(word => [word, `${word}s`, `${word}x`, word.replace(/a[ui]l$|al$/, 'aux')])
const readable = {
  fr: () => [...finish(loadVerbs()).keys(), ...nouns()],
  en: () => [],
} satisfies { [L in Language]: () => string[] }

for (const language of languages) {
  const words = new Set([...readable[language](), ...loadGazetteer(language).keys()])
  const entries = [...words].map(
    word => [word, [readingParts(word, language), nameParts(word, language)]] as const,
  )
  writeFileSync(join(out, `lexicon-${language}.json`), JSON.stringify(Object.fromEntries(entries)))
  console.log(`${language}: ${entries.length} words`)
}
