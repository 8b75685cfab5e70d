import { childrenOf, isVerbal } from '@/lib/linguistics/parsing/tree'
import type { Edit } from './edited-words'
import type { Reader } from './reader'

/** Left-out words; `tells`: of what stands right before, they may say which it is. */
export type Cut = Edit & { tells: boolean }

/**
 * What a sentence can be shown without: brackets, a relative that a comma sets off, and at its end a second sentence
 * behind ", and" or a semicolon ("The lock was closed in 1931, and nobody has opened it since").
 */
export function cutsOf(reader: Reader, sentence: number): Cut[] {
  const { tree } = reader.treeAt(sentence)
  // "The captain of the first three boats, who …": a sentence without a verb of its own.
  if (
    !isTold(
      tree,
      tree.arcs.findIndex(({ head }) => head < 0),
    )
  )
    return []
  const found = [...brackets(reader, sentence), ...asides(reader, sentence)]
  return outermost(found)
}

/**
 * The same for each second sentence by itself, with nothing before it: "the bridge was opened in 1903; | the lock is older".
 */
export function laterParts(reader: Reader, sentence: number): Cut[][] {
  const { tree, tokens, extents } = reader.treeAt(sentence)
  const [first] = tokens
  const root = tree.arcs.findIndex(({ head }) => head < 0)
  const final = tokens.findLast(({ upos }) => upos !== 'PUNCT')
  if (!first || !final) return []
  return sentencesOf(tree, root).flatMap(at => {
    const mark = markBefore(tree, extents.full[at])
    const subject = childrenOf(tree, at, 'nsubj', 'expl')[0] ?? -1
    if (mark === null || !isTold(tree, at)) return []
    const from = tokens[mark + 1]?.upos === 'CCONJ' ? mark + 2 : mark + 1
    // "…; to the others, nothing was left": it begins with its subject, or is a part of what goes before.
    if (extents.full[subject]?.from !== from) return []
    let to = extents.full[at]?.to ?? from
    while (tokens[to - 1]?.upos === 'PUNCT') to -= 1
    const [start, last] = [tokens[from], tokens[to - 1]]
    // "…; the small harbour had the fewest": of what, the first part says.
    if (!start || !last || last.feats.Degree === 'Sup') return []
    const before: Cut = { span: { start: first.span.start, end: start.span.start }, words: '', tells: false }
    const behind: Cut = { span: { start: last.span.end, end: final.span.end }, words: '', tells: false }
    const own = cutsOf(reader, sentence).filter(
      ({ span }) => span.start >= start.span.start && span.end <= last.span.end,
    )
    return [[before, ...own, ...(behind.span.start < behind.span.end ? [behind] : [])]]
  })
}

/** " (a disused quarry)", with the space before it. */
function brackets({ text, treeAt }: Reader, sentence: number): Cut[] {
  const { tokens } = treeAt(sentence)
  let open: number | null = null
  return tokens.flatMap(({ form, span }) => {
    if (form === '(') open = span.start
    if (form !== ')' || open === null) return []
    const start = text[open - 1] === ' ' ? open - 1 : open
    open = null
    return [{ span: { start, end: span.end }, words: '', tells: span.end - start > shortBracket }]
  })
}

/** Letters of a bracket that has a year or an abbreviation in it. */
const shortBracket = 14

function asides(reader: Reader, sentence: number): Cut[] {
  const { tree, tokens, extents } = reader.treeAt(sentence)
  // The full stop, and a mark that closes before it.
  const end = tokens.findLastIndex(({ upos }) => upos !== 'PUNCT') + 1
  const root = tree.arcs.findIndex(({ head }) => head < 0)
  return tree.arcs.flatMap(({ rel, head }, at): Cut[] => {
    const relative = rel === 'acl:relcl'
    const second = head >= 0 && /^(?:conj|parataxis)/.test(rel) && (tree.arcs[head]?.head ?? 0) < 0
    const from = relative || second ? markBefore(tree, extents.full[at]) : null
    const mark = from === null ? undefined : tokens[from]
    if (from === null || from === 0 || !mark) return []
    let to = extents.full[at]?.to ?? from
    while (tokens[to - 1]?.upos === 'PUNCT') to -= 1
    const closes = tokens[to]?.form === ','
    if (to < end && !(relative && closes)) return []
    if (relative && !tokens.slice(from + 1, from + 4).some(one => one.feats.PronType === 'Rel')) return []
    // "A rose, B stayed and C fell": the last of three is no second sentence.
    if (second && (!isSentence(tree, at) || sentencesOf(tree, head).length !== 1)) return []
    // "She is said to have left; her office denies it": what is told with doubt keeps what follows.
    if (second && reader.reference.hedge.test(reader.text.slice(tokens[0]?.span.start, mark.span.start)))
      return []
    // "…, the report said": who says so stays.
    if (second && mark.form === ',' && tokens[from + 1]?.upos !== 'CCONJ') return []
    // "From the tower, which leans, | the harbour can be seen": only between a subject and its verb both commas go.
    const parted = root < to || childrenOf(tree, root, 'nsubj').every(subject => subject > from)
    const until = to < end && !parted ? tokens[to] : tokens[to - 1]
    const span = { start: mark.span.start, end: until?.span.end ?? mark.span.end }
    return [{ span, words: '', tells: relative }]
  })
}

/** The comma or semicolon that opens a stretch, or stands right before it. */
function markBefore({ tokens }: Grown, range: { from: number } | undefined): number | null {
  if (!range) return null
  const at = [range.from, range.from - 1].find(one => /^[,;]$/.test(tokens[one]?.form ?? ''))
  return at ?? null
}

/** With a finite verb: "to be sold", "selling it" tell nothing by themselves. */
const isTold = ({ tokens, children }: Grown, at: number) =>
  [at, ...(children[at] ?? [])].some(one => isVerbal(tokens[one]) && tokens[one]?.feats.VerbForm === 'Fin')

type Grown = ReturnType<Reader['treeAt']>['tree']

/** A predicate with a subject of its own. */
function isSentence({ tokens, arcs, children }: Grown, at: number): boolean {
  const below = (children[at] ?? []).map(child => arcs[child]?.rel ?? '')
  const tells = isVerbal(tokens[at]) || below.includes('cop')
  return tells && below.some(rel => /^(?:nsubj|expl)/.test(rel))
}

const sentencesOf = (tree: Grown, head: number) =>
  childrenOf(tree, head, 'conj', 'parataxis').filter(child => isSentence(tree, child))

/** Without those that stand in another one. */
function outermost(cuts: readonly Cut[]): Cut[] {
  const inOrder = [...cuts].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const kept: Cut[] = []
  for (const cut of inOrder) if (cut.span.end > (kept.at(-1)?.span.end ?? -1)) kept.push(cut)
  return kept.filter(({ span }, at) => span.start >= (kept[at - 1]?.span.end ?? -1))
}
