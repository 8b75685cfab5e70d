import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'

type Long = { words: string; parts: readonly string[] }
const byFirst = new WeakMap<Grammar, ReadonlyMap<string, readonly Long[]>>()

/** A preposition of several words that begins at a token ("en raison de", "according to"), longest first. */
export function longPrepositionAt(
  tokens: readonly TaggedToken[],
  at: number,
  grammar: Grammar,
): { words: string; to: number } | null {
  const candidates = listOf(grammar).get(lookupForm(tokens[at]?.form ?? ''))
  for (const { words, parts } of candidates ?? []) {
    const matches = parts.every((part, index) => {
      const word = lookupForm(tokens[at + index]?.form ?? '')
      return word === part || (index === parts.length - 1 && grammar.contracted.get(word) === part)
    })
    if (matches) return { words, to: at + parts.length }
  }
  return null
}

function listOf(grammar: Grammar): ReadonlyMap<string, readonly Long[]> {
  const there = byFirst.get(grammar)
  if (there) return there
  const made = new Map<string, Long[]>()
  for (const words of grammar.longPrepositions) {
    const parts = words.split(/ |(?<=')/)
    const first = parts[0] ?? ''
    // "aux côtés de" and "au sein de" are written so; "du côté de" would be, too.
    made.set(
      first,
      [...(made.get(first) ?? []), { words, parts }].sort((a, b) => b.parts.length - a.parts.length),
    )
  }
  byFirst.set(grammar, made)
  return made
}
