import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainKernel } from '@/lib/linguistics/network/kernel/plain'
import { wasmKernel } from '@/lib/linguistics/network/kernel/wasm'
import { loadNetwork } from '@/lib/linguistics/network/load-network'
import type { Network } from '@/lib/linguistics/network/network'
import { readForms, type Scores } from '@/lib/linguistics/network/read-forms'
import { headsOf, readWords } from '@/lib/linguistics/network/read-words'
import { type Rows, rowOf } from '@/lib/linguistics/network/rows'
import { languages } from '@/lib/model/language'

type Frozen = {
  forms: string[]
  upos: string[]
  feats: string[]
  lemmas: string[]
  heads: number[]
  deprels: string[]
  scores: Record<'upos' | 'lemma' | 'name' | 'arcs' | 'labels', number[][]>
}

const kernels = { wasm: wasmKernel, plain: plainKernel }

function networkFrom(folder: string, kernel: keyof typeof kernels): Network {
  const loaded = loadNetwork(folder, [kernels[kernel]])
  if (!loaded.ok) throw new Error(loaded.failure.code)
  return loaded.value
}

/** The rows alone: what stands between them in the memory is nobody's. */
function copied({ heads, ...tables }: Scores) {
  const rows = (table: Rows) => Array.from({ length: table.count }, (_, i) => [...rowOf(table, i)])
  return { heads, ...Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, rows(table)])) }
}

/** The largest difference between two tables of scores. */
function furthest(found: Rows, expected: number[][]): number {
  expect([found.count, found.width]).toEqual([expected.length, expected[0]?.length])
  return Math.max(
    ...expected.flatMap((row, i) => row.map((score, j) => Math.abs(score - (rowOf(found, i)[j] ?? 99)))),
  )
}

describe.each(languages)('the network of %s, against what training/fixture.py froze', language => {
  const folder = `tests/fixtures/network/${language}`
  const frozen: Frozen[] = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'))

  it.each(['wasm', 'plain'] as const)('decides as Python does, with the %s kernel', kernel => {
    const network = networkFrom(folder, kernel)
    for (const { forms, upos, feats, lemmas, heads, deprels } of frozen) {
      const words = readWords(network, forms)
      expect({
        upos: words.map(word => word.upos),
        feats: words.map(word => word.feats),
        lemmas: words.map(word => word.lemma),
        heads: words.map(word => word.head),
        deprels: words.map(word => word.deprel),
      }).toEqual({ upos, feats, lemmas, heads, deprels })
    }
  })

  it('gives the scores that Python gives, within a few thousandths', () => {
    const network = networkFrom(folder, 'wasm')
    for (const { forms, heads, scores } of frozen) {
      const found = readForms(network, forms, () => heads.map(head => head + 1))
      expect(furthest(found.upos, scores.upos)).toBeLessThan(0.004)
      expect(furthest(found.lemma, scores.lemma)).toBeLessThan(0.004)
      expect(furthest(found.name, scores.name)).toBeLessThan(0.004)
      expect(furthest(found.arcs, scores.arcs)).toBeLessThan(0.02)
      expect(furthest(found.labels, scores.labels)).toBeLessThan(0.02)
    }
  })

  it('gives the same scores to the last bit with either kernel', () => {
    const [wasm, plain] = [networkFrom(folder, 'wasm'), networkFrom(folder, 'plain')]
    for (const { forms } of frozen)
      expect(copied(readForms(wasm, forms, headsOf))).toEqual(copied(readForms(plain, forms, headsOf)))
  })

  it('says the same of a sentence whatever it has read before', () => {
    const [fresh, used] = [networkFrom(folder, 'wasm'), networkFrom(folder, 'wasm')]
    const [first, second] = [frozen[0]?.forms ?? [], frozen[1]?.forms ?? []]
    readForms(used, [...second, ...second, ...second], headsOf)
    expect(copied(readForms(used, first, headsOf))).toEqual(copied(readForms(fresh, first, headsOf)))
  })
})
