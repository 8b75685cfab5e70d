import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadNouns } from '@/lib/linguistics/lexicon/french-nouns'
import { loadVerbs } from '@/lib/linguistics/lexicon/french-verbs'
import { loadGazetteer } from '@/lib/linguistics/lexicon/gazetteer'
import { nameParts, readingParts } from '@/lib/linguistics/lexicon/lexicon-parts'
import { finish } from '@/lib/linguistics/steps'
import { type Language, languages } from '@/lib/model/language'

const nouns = () =>
  Object.keys(loadNouns()).flatMap(word => [word, `${word}s`, `${word}x`, word.replace(/a[ui]l$|al$/, 'aux')])

const readable = {
  fr: () => [...finish(loadVerbs()).keys(), ...nouns()],
  en: () => [],
} satisfies { [L in Language]: () => string[] }

/** lexicon-<language>.json for features.py: { word in small letters: [parts of its readings, parts of the names it is known from] }. */
export function writeLexicons(out: string): void {
  for (const language of languages) {
    const words = new Set([...readable[language](), ...loadGazetteer(language).keys()])
    const entries = [...words].map(
      word => [word, [readingParts(word, language), nameParts(word, language)]] as const,
    )
    writeFileSync(join(out, `lexicon-${language}.json`), JSON.stringify(Object.fromEntries(entries)))
    console.log(`${language}: ${entries.length} words in the lexicon`)
  }
}
