import type { PronounUse } from '@/lib/model/pronoun-use'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { childrenOf, type SentenceTree } from './sentence-tree'

export type Found = { use: PronounUse; as: 'subject' | 'object' | 'free' | 'possessive' }

/** What sort of referring word a token is, if any. */
export function pronounAt(tree: SentenceTree, at: number, grammar: Grammar): Found | null {
  const token = tree.tokens[at]
  if (!token || token.feats.Reflex === 'Yes') return null
  const word = lookupForm(token.form)
  const possessive = grammar.possessives.get(word)
  if (
    possessive &&
    (token.feats.Poss === 'Yes' || /^(?:det|nmod:poss)/.test(token.deprel)) &&
    !isClitic(tree, at)
  )
    return { use: possessive, as: 'possessive' }
  // "Les ingénieurs le surveillent": an article stands before no verb.
  const clitic =
    token.upos === 'DET' &&
    /^(?:VERB|AUX)$/.test(tree.tokens[at + 1]?.upos ?? '') &&
    /^(?:i?obj|nsubj)/.test(token.deprel)
  const asObject = clitic ? grammar.objectPronouns.get(word) : undefined
  if (asObject) return { use: asObject, as: 'object' }
  if (token.upos !== 'PRON' || token.feats.PronType === 'Rel') return null
  // "It was they who …"
  if (childrenOf(tree, at, /^cop/).length) return null
  const governed = tree.tokens[at - 1]?.upos === 'ADP' || childrenOf(tree, at, /^case/).length > 0
  const free = grammar.freePronouns.get(word)
  if (free && governed) return { use: free, as: 'free' }
  const subject = grammar.personalPronouns.get(word)
  const object = grammar.objectPronouns.get(word)
  if (subject && (!object || /subj|expl/.test(token.deprel))) return { use: subject, as: 'subject' }
  return object ? { use: object, as: 'object' } : null
}

/** "leur" before a verb, whatever the tags say of it. */
function isClitic(tree: SentenceTree, at: number): boolean {
  const token = tree.tokens[at]
  return token?.upos === 'PRON' && token.feats.Poss !== 'Yes' && /^(?:i?obj|expl|obl)/.test(token.deprel)
}
