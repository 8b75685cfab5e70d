import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'

/** The preposition that begins at a token, as a dictionary writes it, and where its phrase begins. */
export function prepositionAt(
  tokens: readonly TaggedToken[],
  at: number,
  grammar: Grammar,
): [string, number] | null {
  const plain = (word: string) => grammar.contracted.get(word) ?? word
  const words = tokens.slice(at, at + 5).map(({ form }) => lookupForm(form))
  for (const long of grammar.longPrepositions) {
    const parts = long.split(/[ ]|(?<=')/)
    const matches = parts.every((part, index) => {
      const word = words[index] ?? ''
      return word === part || (index === parts.length - 1 && plain(word) === part)
    })
    if (parts.length > 1 && matches && tokens[at]?.upos !== 'PUNCT') return [long, at + parts.length]
  }
  const token = tokens[at]
  if (token?.upos !== 'ADP') return null
  return [plain(words[0] ?? ''), at + 1]
}
