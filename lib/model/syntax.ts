import type { Certainty } from './certainty'
import type { Token, TokenRange, Upos } from './document'
import type { Span } from './span'

/**
 * A sentence as a tree of syntactic words (Universal Dependencies). A token is what is printed; French "du" is one token
 * of two words, and every other token is one word unless a treebank says so.
 */
export type SyntaxSentence = {
  /** Index of the paragraph, 0 where there are none. */
  paragraph: number
  span: Span
  tokens: readonly SyntaxToken[]
  words: readonly SyntaxWord[]
  /** Of where it begins and ends; 1 where somebody else has cut it. */
  confidence: number
}

/** `words`: which words of the sentence it is made of. */
export type SyntaxToken = Token & { words: TokenRange }

export type SyntaxWord = {
  form: string
  lemma: string
  upos: Upos
  feats: Readonly<Record<string, string>>
  /** Index of its head among the words of the sentence, -1 for the root. */
  head: number
  deprel: string
  tag: Certainty
  arc: Certainty
}

/** Tokens that somebody else has cut: their forms, and how many words each stands for. */
export type GivenSentence = { span: Span; tokens: readonly GivenToken[] }
export type GivenToken = Token & { words: readonly string[] }
