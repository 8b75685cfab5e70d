import { childrenOf } from '@/lib/linguistics/parsing/tree'
import type { Phrase } from '@/lib/model/document'
import { plain, type Reader } from './reader'

/**
 * Whether "which N" has this phrase for its answer: a definite one that a name or an adjective tells from others of its
 * kind ("la sonde Juno", "le relais nippon"), and not one that only has parts or owners ("le toit de la gare").
 */
export function isTellingPhrase(reader: Reader, sentence: number, phrase: Phrase): boolean {
  const { tree, tokens } = reader.treeAt(sentence)
  const first = tokens[phrase.tokens.from]
  const head = tokens[phrase.head]
  if (!first || head?.upos !== 'NOUN') return false
  if (reader.reference.indefinite.has(plain(first.form)) || /^(?:des|de)$/i.test(first.form)) return false
  if (
    first.upos !== 'DET' &&
    !first.contracted &&
    !hasArticleBefore(tokens[phrase.tokens.from - 1]?.contracted)
  )
    return false
  const behind = tokens.slice(phrase.head + 1, phrase.tokens.to)
  const name = behind.findIndex(({ upos }) => upos === 'PROPN')
  // "the growth of Lodz": whose it is tells it from no other growth of Lodz.
  const named = name >= 0 && name <= 3 && behind.slice(0, name).every(({ upos }) => upos !== 'ADP')
  const compound = childrenOf(tree, phrase.head, 'compound').some(child => tokens[child]?.upos === 'PROPN')
  const classed = childrenOf(tree, phrase.head, 'amod').some(
    child => !reader.words.looseAdjectives.has(plain(tokens[child]?.lemma ?? '')),
  )
  return named || compound || classed
}

const hasArticleBefore = (contracted: boolean | undefined) => contracted ?? false
