import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadEnglishWords } from '@/lib/linguistics/lexicon/english-words'
import { loadNouns } from '@/lib/linguistics/lexicon/french-nouns'
import { loadVerbs } from '@/lib/linguistics/lexicon/french-verbs'
import { loadGazetteer } from '@/lib/linguistics/lexicon/gazetteer'
import { nameParts, readingParts } from '@/lib/linguistics/lexicon/lexicon-parts'
import { finish } from '@/lib/linguistics/steps'
import { type Language, languages } from '@/lib/model/language'

const nouns = () =>
  Object.keys(loadNouns()).flatMap(word => [word, `${word}s`, `${word}x`, word.replace(/a[ui]l$|al$/, 'aux')])

/** Every form that may have a reading: what of them is none has no parts. */
const inflected = (word: string) => {
  const stems = [
    word,
    word.replace(/e$/, ''),
    word.replace(/y$/, 'i'),
    word.replace(/ie$/, 'y'),
    word.replace(/(.)$/, '$1$1'),
  ]
  return [
    word,
    word.replace(/man$/, 'men'),
    ...stems.flatMap(stem => ['s', 'es', 'ed', 'ing'].map(end => stem + end)),
  ]
}

const readable = {
  fr: () => [...finish(loadVerbs()).keys(), ...nouns()],
  en: () => [...loadEnglishWords().keys()].flatMap(inflected),
} satisfies { [L in Language]: () => string[] }

/** lexicon-<language>.json for features.py: { word in small letters: [parts of its readings, parts of the names it is known from] }. */
export function writeLexicons(out: string): void {
  for (const language of languages) {
    const words = new Set([...readable[language](), ...loadGazetteer(language).keys()])
    const entries = [...words]
      .map(word => [word, [readingParts(word, language), nameParts(word, language)]] as const)
      .filter(([, [readings, names]]) => readings.length + names.length > 0)
    writeFileSync(join(out, `lexicon-${language}.json`), JSON.stringify(Object.fromEntries(entries)))
    console.log(`${language}: ${entries.length} words in the lexicon`)
  }
}
