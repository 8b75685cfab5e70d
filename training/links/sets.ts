import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readDemocrat } from './democrat'
import { readGap } from './gap'
import { readFolder, readQuestioned } from './judged-articles'
import type { LinkText } from './link-text'
import { readMiniTexts } from './mini-texts'

export type LinkSet = { name: string; weight: number; texts: readonly LinkText[] }

type Source = { name: string; weight: number; file: string; read: (file: string) => LinkText[] }

/** News and encyclopaedia, as the product reads; the others of Democrat are novels. */
const isArticle = ({ id }: LinkText) => /estrepublicain|articleswiki/.test(id)

/**
 * What weights are fitted on, and how much a word of each counts: snippets that were chosen for being hard less than what is like
 * the articles that the product reads, novels least; our own mini-texts most, which show each difficulty once and are the only
 * ones with ties.
 */
export function sourcesOf(corpora: string, gap: string, democrat: readonly string[]): Source[] {
  const reading = (path: string) => join(corpora, 'reading', path)
  return [
    { name: 'GAP', weight: 0.3, file: gap, read: readGap },
    ...democrat.flatMap((file): Source[] => [
      { name: 'Democrat, press', weight: 1, file, read: () => readDemocrat(file).filter(isArticle) },
      {
        name: 'Democrat, novels',
        weight: 0.1,
        file,
        read: () => readDemocrat(file).filter(text => !isArticle(text)),
      },
    ]),
    {
      name: 'Wikinews',
      weight: 1,
      file: reading('fr/wikinews'),
      read: folder => readFolder('wikinews', folder, 'fr'),
    },
    {
      name: 'PIAF',
      weight: 1,
      file: reading('fr/piaf.jsonl'),
      read: file => readQuestioned('piaf', file, 'fr'),
    },
    {
      name: 'articles',
      weight: 1,
      file: reading('en/articles'),
      read: folder => readFolder('articles', folder, 'en'),
    },
    {
      name: 'XQuAD',
      weight: 1,
      file: reading('en/xquad.jsonl'),
      read: file => readQuestioned('xquad', file, 'en'),
    },
  ]
}

export function missingOf(sources: readonly Source[]): string[] {
  return [...new Set(sources.map(({ file }) => file))].filter(file => !existsSync(file))
}

export function readSets(sources: readonly Source[]): LinkSet[] {
  return [
    ...sources.map(({ name, weight, file, read }) => ({ name, weight, texts: read(file) })),
    { name: 'mini-texts', weight: 3, texts: readMiniTexts() },
  ]
}
