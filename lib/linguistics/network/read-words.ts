import type { Certainty } from '@/lib/model/certainty'
import { certaintyOf, sharesOf } from './curves'
import { longestSentence } from './layout'
import { applyScript } from './lemma-script'
import { decodeNames, type NameTag } from './name-tags'
import type { Network } from './network'
import { readForms } from './read-forms'
import { largestOf, type Rows } from './rows'
import { isTree, spanningTree } from './spanning-tree'

/** What the network decided about one token. A contraction is one token, of two parts of speech ("ADP+DET"). */
export type ReadWord = {
  upos: string
  /** As CoNLL-U writes them: "Gender=Fem|Number=Sing", "_" for none. */
  feats: string
  lemma: string
  /** Index in the sentence, -1 for the root. */
  head: number
  deprel: string
  tag: Certainty
  arc: Certainty
  name: NameTag
}

/** Reads one sentence. Over `longestSentence` tokens it is read in pieces, the later ones hung on the first. */
export function readWords(network: Network, forms: readonly string[]): ReadWord[] {
  if (forms.length > 0 && forms.length <= longestSentence) return readPiece(network, forms)
  const words: ReadWord[] = []
  let root = -1
  for (const { from, to } of piecesOf(forms)) {
    const piece = readPiece(network, forms.slice(from, to)).map(word => ({
      ...word,
      head: word.head < 0 ? -1 : word.head + from,
    }))
    const top = from + piece.findIndex(word => word.head < 0)
    for (const word of piece)
      words.push(
        word.head < 0 && root >= 0
          ? { ...word, head: root, deprel: 'parataxis', arc: { confidence: 0, margin: 0 } }
          : word,
      )
    if (root < 0) root = top
  }
  return words
}

/** Pieces of bounded length, cut after a mark where there is one in the second half. */
function piecesOf(forms: readonly string[]): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = []
  let from = 0
  while (forms.length - from > longestSentence) {
    let to = from + longestSentence
    const least = from + longestSentence / 2
    while (to > least && !/^[,;:.!?…)»”—–-]+$/u.test(forms[to - 1] ?? '')) to--
    if (to === least) to = from + longestSentence
    pieces.push({ from, to })
    from = to
  }
  if (from < forms.length) pieces.push({ from, to: forms.length })
  return pieces
}

function readPiece(network: Network, forms: readonly string[]): ReadWord[] {
  const { lists } = network
  const scores = readForms(network, forms, headsOf)
  const names = decodeNames(listOf(scores.name), lists.name)
  return forms.map((form, i) => {
    const head = scores.heads[i] ?? 0
    const tag = largestOf(scores.upos, i)
    const relation = largestOf(scores.labels, i)
    const arc = certaintyOf(scores.arcs, i, head)
    if (head > 0) arc.confidence *= certaintyOf(scores.labels, i, relation).confidence
    return {
      upos: lists.upos[tag] ?? 'X',
      feats: lists.feats[largestOf(scores.feats, i)] ?? '_',
      lemma: applyScript(form, lists.lemma[largestOf(scores.lemma, i)] ?? 'l0'),
      head: head - 1,
      deprel: head === 0 ? 'root' : (lists.deprel[relation] ?? 'dep'),
      tag: certaintyOf(scores.upos, i, tag),
      arc,
      name: names[i] ?? { tag: 'O', confidence: 0, shares: {} },
    }
  })
}

/** The best tree. For most sentences that is the best head of every word. */
export function headsOf(arcs: Rows): number[] {
  const likeliest = Array.from({ length: arcs.count }, (_, i) => likeliestHead(arcs, i))
  if (isTree(likeliest)) return likeliest
  const logs = listOf(arcs).map(row => row.map(share => Math.log(Math.max(share, 1e-30))))
  return spanningTree([[], ...logs])
}

/** Any but the word itself, the first of equals. */
function likeliestHead({ values, width, stride }: Rows, word: number): number {
  const from = word * stride
  let best = 0
  for (let head = 1; head < width; head++)
    if (head !== word + 1 && (values[from + head] ?? 0) > (values[from + best] ?? 0)) best = head
  return best
}

/** Probabilities of each row. */
function listOf(rows: Rows): number[][] {
  return Array.from({ length: rows.count }, (_, i) => sharesOf(rows, i))
}
