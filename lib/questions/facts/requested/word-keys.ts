import { childrenOf, relationOf } from '@/lib/linguistics/parsing/tree'
import type { TaggedToken, TokenRange } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Gap } from '../reading/gap-keys'
import { plain, type Reader } from '../reading/reader'
import { isPartOfName } from './is-part-of-name'

const mostWords = 6

/**
 * Single words that carry what is told: adjectives that tell a kind or what something is ("a tripartite division", "is
 * harmful"), participles of what was done to something, verbs that end their sentence or have an opposite, and adverbs
 * of manner ("are sorted individually").
 */
export function wordKeys(reader: Reader, sentence: number): Gap[] {
  const { tokens, entityAt } = reader.treeAt(sentence)
  return tokens.flatMap((token, at) => {
    if (entityAt[at] !== null || token.form.length < 4 || isTied(reader, token)) return []
    const range = tellingAt(reader, sentence, at)
    if (!range) return []
    const [first, last] = [tokens[range.from], tokens[range.to - 1]]
    if (!first || !last) return []
    const span = { start: first.span.start, end: last.span.end }
    const text = textOf(reader.text, span).replace(/\s+/g, ' ')
    if (text.split(' ').length > mostWords || /["«»“”;:()[\]–—]/.test(text)) return []
    return [{ key: { text, span, class: 'phrase' as const, accepted: [] }, class: 'what' as const }]
  })
}

function tellingAt(reader: Reader, sentence: number, at: number): TokenRange | null {
  const { tokens } = reader.treeAt(sentence)
  const token = tokens[at]
  const alone = { from: at, to: at + 1 }
  if (token?.upos === 'ADJ') return adjectiveAt(reader, sentence, at)
  if (token?.upos === 'VERB') return isTellingVerb(reader, sentence, at) ? alone : null
  return token?.upos === 'ADV' && isManner(reader, sentence, at) ? alone : null
}

/** Of several that are joined, all: "cold and wet". Beside a noun only where that is new: "a tripartite division". */
function adjectiveAt(reader: Reader, sentence: number, at: number): TokenRange | null {
  const { tokens, tree, extents } = reader.treeAt(sentence)
  const word = plain(tokens[at]?.form ?? '')
  const { looseAdjectives, fillers, opposites } = reader.words
  const { forbidden, other } = reader.reference
  // "Southern | Lenne": a word of a name.
  if (word !== tokens[at]?.form || isPartOfName(reader, sentence, { from: at, to: at + 1 })) return null
  if ([word, plain(tokens[at]?.lemma ?? '')].some(one => looseAdjectives.has(one) || fillers.has(one)))
    return null
  if (forbidden.has(word) || other.has(word)) return null
  const rel = relationOf(tree, at)
  const joined = extents.whole[at] ?? { from: at, to: at + 1 }
  const range = joined.to > at + 1 ? { from: at, to: joined.to } : { from: at, to: at + 1 }
  if (Object.hasOwn(opposites, word)) return range
  if (rel === 'amod') return tellsKind(reader, sentence, at) ? range : null
  const said = childrenOf(tree, at, 'cop').length > 0 || rel === 'xcomp'
  // "is able | to see", "is higher | than": what it goes on with.
  const goesOn = (tree.children[at] ?? []).some(
    child => child > at && /^(?:xcomp|ccomp|advcl|obl)$/.test(relationOf(tree, child)),
  )
  return said && !goesOn ? range : null
}

/**
 * "un marché noir", "a tripartite division": what is named for the first time, and of which kind. In French that stands
 * behind the noun ("une puissante escadre" tells how the writer sees it), but for ordinals.
 */
function tellsKind(reader: Reader, sentence: number, at: number): boolean {
  const { tokens, tree } = reader.treeAt(sentence)
  const noun = tree.arcs[at]?.head ?? -1
  if (!reader.words.bareNouns && at < noun && tokens[at]?.feats.NumType !== 'Ord') return false
  return childrenOf(tree, noun, 'det').some(one => {
    const { form = '', contracted } = tokens[one] ?? {}
    return !contracted && reader.reference.indefinite.has(plain(form))
  })
}

function isTellingVerb(reader: Reader, sentence: number, at: number): boolean {
  const { tokens, tree } = reader.treeAt(sentence)
  const token = tokens[at]
  if (!token) return false
  const { light, support, saying, calling, standing, locating, wanting, opposites, fillers } = reader.words
  if ([light, support, saying, calling, locating, fillers].some(list => list.has(token.lemma))) return false
  // "wins | the match": takes it, or carries it off.
  if (Object.hasOwn(opposites, plain(token.form))) return childrenOf(tree, at, 'obj').length === 0
  const next = tokens[at + 1]
  const passive = (tree.children[at] ?? []).some(child =>
    /^(?:aux:pass|nsubj:pass)$/.test(tree.arcs[child]?.rel ?? ''),
  )
  // "is used | to heat", "was voted | Best Harbour": with what stands behind it, it says little by itself.
  const closes = /^(?:PUNCT|CCONJ|SCONJ)$/.test(next?.upos ?? '') || /^(?:by|par)$/.test(next?.form ?? '')
  if (passive)
    return (
      token.feats.VerbForm === 'Part' &&
      closes &&
      ![standing, wanting.verbs].some(list => list.has(token.lemma)) &&
      !fillers.has(plain(token.form))
    )
  // "The vote failed.": nothing stands behind it.
  return at + 2 >= tokens.length && next?.upos === 'PUNCT' && childrenOf(tree, at, 'nsubj').length > 0
}

/** Behind its verb or its object, and not how often, how much or how surely. */
function isManner(reader: Reader, sentence: number, at: number): boolean {
  const { tokens, tree } = reader.treeAt(sentence)
  const token = tokens[at]
  const { joiningAdverbs, removable } = reader.reference
  const word = plain(token?.form ?? '')
  if (!/(?:ly|ment)$/.test(word) || joiningAdverbs.has(word) || removable.has(word)) return false
  if (reader.words.narrowing.has(word)) return false
  const head = tree.arcs[at]?.head ?? -1
  const next = tokens[at + 1]
  // "rose roughly a third", "mostly red": of how much or which.
  return (
    relationOf(tree, at) === 'advmod' &&
    tokens[head]?.upos === 'VERB' &&
    head < at &&
    /^(?:PUNCT|ADP|CCONJ|SCONJ|undefined)$/.test(next?.upos ?? 'undefined')
  )
}

/** Written in one with another word, or before an apostrophe. */
const isTied = ({ text }: Reader, { span }: TaggedToken) =>
  /[-‐‑/\p{L}\p{N}]/u.test(text[span.start - 1] ?? '') || /[-‐‑/’'\p{L}\p{N}]/u.test(text[span.end] ?? '')
