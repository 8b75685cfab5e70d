import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { joinParagraphs, paragraphSeparator, type ReadableArticle } from '@/lib/model/article'
import type { Language } from '@/lib/model/language'
import { articleOf, heldOut, type NamedSpan, namesOfWiner, outermost } from './winer'
/** A document that people marked: its text as an article, and its outermost names as offsets into that text. */
export type GoldDocument = { id: string; article: ReadableArticle; names: readonly NamedSpan[] }
export type GoldSet = {
  name: string
  language: Language
  files: readonly string[]
  read: () => GoldDocument[]
}
/**
 * What names are measured on (`test`), what rules may be written from (`dev`) and what is trained on (`train`). No test set is
 * trained on; the dev sets are, at the end.
 */
export function goldSets(corpora: string, language: Language): Record<'test' | 'dev' | 'train', GoldSet[]> {
  const winer = join(corpora, 'ner/fr/winer.jsonl')
  const french = (name: string, wanted: (id: string) => boolean): GoldSet => ({
    name,
    language: 'fr',
    files: [winer],
    read: () => readWiner(winer, wanted),
  })
  const english = (name: string, iob2: string): GoldSet => {
    const file = join(corpora, 'ner/en', iob2)
    return { name, language: 'en', files: [file], read: () => readUner(file) }
  }
  const others = french('WiNER, the others', id => !heldOut(id))
  const dev = english('EWT dev', 'ewt/en_ewt-ud-dev.iob2')
  const sets = {
    fr: { test: [french('WiNER, held out', heldOut)], dev: [others], train: [others] },
    en: {
      test: [
        english('EWT test', 'ewt/en_ewt-ud-test.iob2'),
        english('PUD (news)', 'pud/en_pud-ud-test.iob2'),
      ],
      dev: [dev],
      train: [english('EWT train', 'ewt/en_ewt-ud-train.first-version.iob2'), dev],
    },
  } satisfies { [L in Language]: Record<'test' | 'dev' | 'train', GoldSet[]> }
  return sets[language]
}

export function missingFiles({ files }: GoldSet): string[] {
  return files.filter(file => !existsSync(file))
}
function readWiner(file: string, wanted: (id: string) => boolean): GoldDocument[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.flatMap(line => {
    const document = JSON.parse(line)
    if (!wanted(document.id)) return []
    const article = articleOf(document.text, 'fr')
    return [{ id: document.id, article, names: outermost(namesOfWiner(document)) }]
  })
}
const unerClasses: Record<string, string> = { PER: 'person', ORG: 'organisation', LOC: 'place' }
/** Each sentence is a paragraph, as the line ends of the web pages and letters are lost in a treebank; each document an article. */
function readUner(iob2: string): GoldDocument[] {
  const documents: { id: string; paragraphs: string[]; names: NamedSpan[] }[] = []
  let start = 0
  for (const block of readFileSync(iob2, 'utf8').trim().split('\n\n')) {
    const opened = /^# newdoc id = (.*)$/m.exec(block)?.[1]
    if (opened !== undefined || documents.length === 0) {
      documents.push({ id: opened ?? '', paragraphs: [], names: [] })
      start = 0
    }
    const document = documents.at(-1)
    const text = /^# text = (.*)$/m.exec(block)?.[1]?.trim()
    if (!document || !text) continue
    for (const name of namesOfSentence(block, text))
      document.names.push({ ...name, start: name.start + start, end: name.end + start })
    document.paragraphs.push(text)
    start += text.length + paragraphSeparator.length
  }
  return documents.map(({ id, paragraphs, names }) => ({
    id,
    article: { ...articleOf('', 'en'), paragraphs, text: joinParagraphs(paragraphs) },
    names,
  }))
}
function namesOfSentence(block: string, text: string): NamedSpan[] {
  const names: NamedSpan[] = []
  let at = 0
  for (const line of block.split('\n')) {
    const [index, form = '', tag = 'O'] = line.split('\t')
    if (!/^\d+$/.test(index ?? '')) continue
    const start = text.indexOf(form, at)
    if (start < 0) continue
    at = start + form.length
    const kind = unerClasses[tag.slice(2)]
    const last = names.at(-1)
    if (!kind) continue
    if (tag.startsWith('I-') && last) last.end = at
    else names.push({ class: kind, start, end: at })
  }
  return names
}
