import { existsSync, readFileSync } from 'node:fs'
import { contractionOf } from '@/lib/linguistics/network/split-contractions'
import type { Language } from '@/lib/model/language'

/** One form of a treebank as the network is given it: a contraction is one. */
export type GoldForm = { form: string; lemma: string; upos: string; head: number; deprel: string }

/** The sentences of a CoNLL-U file; null when the file is not on this machine. */
export function readGold(path: string, language: Language): GoldForm[][] | null {
  if (!existsSync(path)) return null
  const blocks = readFileSync(path, 'utf8').split(/\n\n/u)
  return blocks.flatMap(block => {
    const rows = block.split('\n').flatMap(line => {
      const columns = line.split('\t')
      return /^\d+(?:-\d+)?$/.test(columns[0] ?? '') ? [columns] : []
    })
    return rows.length > 0 ? [formsOf(rows, language)] : []
  })
}

function formsOf(rows: readonly string[][], language: Language): GoldForm[] {
  /** Index of the form that each word belongs to. */
  const home = new Map<number, number>([[0, -1]])
  const members: string[][][] = []
  const forms: string[] = []
  let inside: { until: number; at: number } | null = null
  for (const columns of rows) {
    const [id = '', form = ''] = columns
    const range = /^(\d+)-(\d+)$/.exec(id)
    if (range) {
      if (!contractionOf(form, language)) continue
      forms.push(form)
      members.push([])
      inside = { until: Number(range[2]), at: forms.length - 1 }
      continue
    }
    const number = Number(id)
    if (inside && number <= inside.until) {
      home.set(number, inside.at)
      members[inside.at]?.push(columns)
      continue
    }
    inside = null
    home.set(number, forms.length)
    forms.push(form)
    members.push([columns])
  }
  return members.map((words, at) => {
    const main = words.find(word => home.get(Number(word[6])) !== at) ?? words[0] ?? []
    return {
      form: forms[at] ?? '',
      lemma: main[2] ?? '',
      upos: main[3] ?? 'X',
      head: home.get(Number(main[6])) ?? -1,
      deprel: main[7] ?? 'dep',
    }
  })
}
