import type { Language } from '@/lib/model/language'
import { lexiconParts } from '../lexicon/lexicon-parts'
import { affixes, plain } from './features'
import type { StoredMatrix } from './matrix'

/** Tables of vectors: whole words, parts of words, and the treebank whose habits are followed. */
export type Embeddings = {
  language: Language
  words: ReadonlyMap<string, number>
  parts: ReadonlyMap<string, number>
  word: StoredMatrix
  affix: StoredMatrix
  treebank: StoredMatrix
}

/** The first treebank is the one that the product follows (training/languages.py). */
const treebank = 0
const unknown = 0

/** One vector a form: its word, the sum of its parts, the treebank. `parts` are those sums alone. */
export function embed(tables: Embeddings, forms: readonly string[]) {
  const { word, affix } = tables
  const width = word.columns + affix.columns + tables.treebank.columns
  const vectors = new Float32Array(forms.length * width)
  const parts = new Float32Array(forms.length * affix.columns)
  forms.forEach((form, n) => {
    const at = n * width
    addRow(vectors, at, word, tables.words.get(plain(form).toLowerCase()) ?? unknown)
    for (const part of [...affixes(form), ...lexiconParts(form, tables.language)]) {
      const row = tables.parts.get(part) ?? unknown
      if (row !== unknown) addRow(parts, n * affix.columns, affix, row)
    }
    vectors.set(parts.subarray(n * affix.columns, (n + 1) * affix.columns), at + word.columns)
    addRow(vectors, at + word.columns + affix.columns, tables.treebank, treebank)
  })
  return { vectors, parts }
}

function addRow(to: Float32Array, at: number, table: StoredMatrix, row: number): void {
  const scale = table.scales[row] ?? 0
  const from = row * table.columns
  for (let i = 0; i < table.columns; i++)
    to[at + i] = (to[at + i] ?? 0) + scale * (table.weights[from + i] ?? 0)
}
