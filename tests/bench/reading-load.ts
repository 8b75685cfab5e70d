import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { modelFolder } from '@/lib/linguistics/network/model-files'
import { type Language, languages } from '@/lib/model/language'

/**
 * Milliseconds: the network of a fresh process (`cold`), asked for again (`warm`), the first 100 words with all lexicons
 * (`first`). Megabytes of resident memory: the network, everything after 5,000 words, and `more` after 25,000 more.
 */
export type LoadFigures = Record<'cold' | 'warm' | 'first' | 'network' | 'read' | 'more', number>

export function measureLoad(language: Language): LoadFigures {
  const child = fileURLToPath(new URL('./reading-load-child.ts', import.meta.url))
  const said = execFileSync(process.execPath, [...process.execArgv, child, language], { encoding: 'utf8' })
  return JSON.parse(said)
}

/** Megabytes (of a million bytes) of what is shipped for reading both languages, gzipped file by file. */
export function measureDisk(): { file: string; gzipped: number }[] {
  const ofLanguages = languages.flatMap(language =>
    readdirSync(modelFolder(language))
      .filter(file => /\.(?:bin|json)$/.test(file))
      .map(file => [`${language}/${file}`, join(modelFolder(language), file)] as const),
  )
  const files = [...ofLanguages, ['world-names.json', 'lib/linguistics/lexicon/world-names.json'] as const]
  return files.map(([file, path]) => ({
    file,
    gzipped: gzipSync(readFileSync(path), { level: 9 }).length / 1e6,
  }))
}

/** "fr 1a2b3c4d5e6f": the beginnings of the networks' SHA-256. */
export function modelHashes(): string[] {
  return languages.map(language => {
    const { sha256 } = JSON.parse(readFileSync(join(modelFolder(language), 'network.json'), 'utf8'))
    return `${language} ${sha256.slice(0, 12)}`
  })
}
