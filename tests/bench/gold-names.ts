import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, joinParagraphs } from '@/lib/model/article'
import type { Language } from '@/lib/model/language'
import { articleOf, heldOut, type NamedSpan, namesOfWiner, outermost } from '@/training/winer'

/** A document that people marked: its text as an article, and its outermost names as offsets into that text. */
export type GoldDocument = { id: string; article: Article; names: readonly NamedSpan[] }
export type GoldSet = { name: string; language: Language; files: readonly string[]; read: () => GoldDocument[] }

/** What names are measured on. Nothing is trained on `test` sets; rules are written from `dev` sets alone. */
export function goldSets(corpora: string): Record<'test' | 'dev', GoldSet[]> {
  const winer = join(corpora, 'ner/fr/winer.jsonl')
  const uner = (name: string, iob2: string, trees: string): GoldSet => {
    const files = [join(corpora, 'ner/en', iob2), join(corpora, 'ud/en', trees)]
    return { name, language: 'en', files, read: () => readUner(files[0] ?? '', files[1] ?? '') }
  }
  return {
    test: [
      {
        name: 'WiNER, held out',
        language: 'fr',
        files: [winer],
        read: () => readWiner(winer, id => heldOut(id)),
      },
      uner('EWT test', 'ewt/en_ewt-ud-test.iob2', 'ewt/en_ewt-ud-test.conllu'),
      uner('PUD (news)', 'pud/en_pud-ud-test.iob2', 'pud/en_pud-ud-test.conllu'),
    ],
    dev: [
      {
        name: 'WiNER, the others',
        language: 'fr',
        files: [winer],
        read: () => readWiner(winer, id => !heldOut(id)),
      },
      uner('EWT dev', 'ewt/en_ewt-ud-dev.iob2', 'ewt/en_ewt-ud-dev.conllu'),
    ],
  }
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

/** Sentences of one document are one article; paragraphs begin where the treebank says so. */
function readUner(iob2: string, trees: string): GoldDocument[] {
  const paragraphStarts = new Set<string>()
  for (const block of readFileSync(trees, 'utf8').split('\n\n'))
    if (/^# newpar/m.test(block)) paragraphStarts.add(/^# sent_id = (.*)$/m.exec(block)?.[1] ?? '')
  const documents: { id: string; paragraphs: string[][]; names: NamedSpan[][][] }[] = []
  for (const block of readFileSync(iob2, 'utf8').trim().split('\n\n')) {
    const opened = /^# newdoc id = (.*)$/m.exec(block)?.[1]
    if (opened !== undefined || documents.length === 0)
      documents.push({ id: opened ?? '', paragraphs: [], names: [] })
    const document = documents.at(-1)
    const text = /^# text = (.*)$/m.exec(block)?.[1]?.trim()
    if (!document || !text) continue
    if (document.paragraphs.length === 0 || paragraphStarts.has(/^# sent_id = (.*)$/m.exec(block)?.[1] ?? '')) {
      document.paragraphs.push([])
      document.names.push([])
    }
    document.paragraphs.at(-1)?.push(text)
    document.names.at(-1)?.push(namesOfSentence(block, text))
  }
  return documents.map(({ id, paragraphs: pieces, names }) => {
    const paragraphs = pieces.map(sentences => sentences.join(' '))
    const article = { ...articleOf('', 'en'), paragraphs, text: joinParagraphs(paragraphs) }
    return { id, article, names: placed(pieces, names) }
  })
}

/** From offsets into sentences to offsets into the article: a space between sentences, two line ends between paragraphs. */
function placed(pieces: readonly string[][], names: readonly NamedSpan[][][]): NamedSpan[] {
  const found: NamedSpan[] = []
  let at = 0
  for (const [p, sentences] of pieces.entries()) {
    for (const [s, sentence] of sentences.entries()) {
      for (const name of names[p]?.[s] ?? [])
        found.push({ ...name, start: name.start + at, end: name.end + at })
      at += sentence.length + 1
    }
    at += 1
  }
  return found
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
