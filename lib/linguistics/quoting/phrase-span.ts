import type { Sentence, TaggedToken } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'

/** The dependents of each word of a sentence. */
export type Children = readonly (readonly number[])[]

export function childrenOf(tokens: readonly TaggedToken[]): Children {
  const children: number[][] = tokens.map(() => [])
  for (const [at, { head }] of tokens.entries()) children[head]?.push(at)
  return children
}

const inside =
  /^(?:det|amod|nummod|compound|flat|fixed|nmod|obl:mod|obl:arg|case|cc|conj|advmod|punct|goeswith|list)/u
const before = /^(?:det|amod|nummod|compound|flat|nmod|advmod)/u

/**
 * A noun phrase with what belongs to its name: "la directrice du site", "le maire, Paul Roy"; no relative clause, no
 * apposition that merely explains a name ("Paul Roy | , maire de Dole").
 */
export function phraseSpan(sentence: Sentence, children: Children, head: number): Span {
  const { tokens } = sentence
  const [from, to] = extent(tokens, children, head, true)
  return { start: tokens[from]?.span.start ?? 0, end: tokens[to]?.span.end ?? 0 }
}

function extent(
  tokens: readonly TaggedToken[],
  children: Children,
  head: number,
  top: boolean,
): [number, number] {
  let [from, to] = [head, head]
  const own = children[head] ?? []
  for (let i = own.length - 1; i >= 0; i--) {
    const at = own[i] ?? head
    const child = tokens[at]
    if (at > head || !child) continue
    const fits = top ? before.test(child.deprel) : inside.test(child.deprel)
    if (!fits || child.deprel === 'punct' || hasComma(tokens, at, from)) continue
    from = Math.min(from, extent(tokens, children, at, false)[0])
  }
  for (const at of own) {
    const child = tokens[at]
    if (at < head || !child || child.deprel === 'punct') continue
    const named =
      /^(?:appos|flat|nmod)/u.test(child.deprel) && child.upos === 'PROPN' && tokens[head]?.upos !== 'PROPN'
    const joined = child.deprel === 'conj' && top
    if (!named && !inside.test(child.deprel)) continue
    const start = extent(tokens, children, at, false)[0]
    // "Ada Carr, council president and activist": what she is, read as a second speaker; one of those has a determiner.
    const bare = !(children[at] ?? []).some(one => /^(?:det|nummod)/u.test(tokens[one]?.deprel ?? ''))
    const explains = joined && bare && tokens[head]?.upos === 'PROPN' && child.upos === 'NOUN'
    if (explains && hasComma(tokens, to + 1, start)) break
    // A gap of other words, or a comma before what is no name and no second of two, ends the phrase.
    if (hasComma(tokens, to + 1, start) && !named && !joined) break
    if (start > to + 1 && !hasComma(tokens, to + 1, start) && child.deprel !== 'conj') break
    to = Math.max(to, extent(tokens, children, at, false)[1])
  }
  return [from, to]
}

function hasComma(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.upos === 'PUNCT') return true
  return false
}
