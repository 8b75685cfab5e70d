import type { Language } from '@/lib/model/language'
import { lexiconParts } from '../lexicon/lexicon-parts'
import { affixes, plain } from './features'
import { padded, type StoredMatrix } from './matrix'

/** Tables of vectors: whole words, parts of words, and the treebank whose habits are followed. */
export type Embeddings = {
  /** Whose lexicons are asked as well; null for a network trained without. */
  lexicon: Language | null
  words: ReadonlyMap<string, number>
  parts: ReadonlyMap<string, number>
  word: StoredMatrix
  affix: StoredMatrix
  treebank: StoredMatrix
}

/** The first treebank is the one that the product follows (training/languages.py). */
const treebank = 0
const unknown = 0

/** What a form is to the network, each part padded: its treebank, its word, the sum of its parts. */
export function embed(tables: Embeddings, form: string): Float32Array {
  const { word, affix } = tables
  const atWord = padded(tables.treebank.columns)
  const atParts = atWord + padded(word.columns)
  const vector = new Float32Array(atParts + padded(affix.columns))
  addRow(vector, 0, tables.treebank, treebank)
  addRow(vector, atWord, word, tables.words.get(plain(form).toLowerCase()) ?? unknown)
  for (const part of partsOf(form, tables.lexicon)) {
    const row = tables.parts.get(part) ?? unknown
    if (row !== unknown) addRow(vector, atParts, affix, row)
  }
  return vector
}

function partsOf(form: string, lexicon: Language | null): string[] {
  return lexicon ? [...affixes(form), ...lexiconParts(form, lexicon)] : affixes(form)
}

function addRow(to: Float32Array, at: number, table: StoredMatrix, row: number): void {
  const scale = table.scales[row] ?? 0
  const from = row * table.columns
  for (let i = 0; i < table.columns; i++)
    to[at + i] = (to[at + i] ?? 0) + scale * (table.weights[from + i] ?? 0)
}
