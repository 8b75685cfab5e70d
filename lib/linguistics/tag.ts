import {
  entityClasses,
  type NameMark,
  type Segmented,
  type Tagged,
  type TaggedToken,
  type Token,
} from '@/lib/model/document'
import { networkOf } from './network/load-network'
import type { NameTag } from './network/name-tags'
import type { ReadWord } from './network/read-words'
import { featsOf, uposOf } from './network/split-contractions'
import { mapSteps, type Steps } from './steps'
import { readSentence } from './tagging/read-sentence'

/**
 * Gives each token its part of speech, lemma, features, head and relation, each with how sure that is, a sentence at a time.
 * Throws when the network of the language is missing: it ships with the product.
 */
export function* tagSteps(segmented: Segmented): Steps<Tagged> {
  const { article, sentences } = segmented
  const network = networkOf(article.language)
  if (!network.ok) throw new Error(`${network.failure.code}: ${JSON.stringify(network.failure.params)}`)
  return {
    article,
    sentences: yield* mapSteps(sentences, sentence => {
      const forms = sentence.tokens.map(token => token.form)
      const words = readSentence(network.value, forms, article.language)
      return { ...sentence, tokens: sentence.tokens.map((token, i) => tagged(token, words[i])) }
    }),
  }
}

function tagged(token: Token, word: ReadWord | undefined): TaggedToken {
  if (!word) throw new Error(`no reading of ${token.form}`)
  const { lemma, head, deprel, tag, arc, name } = word
  const [first = 'X', second] = word.upos.split('+')
  return {
    ...token,
    lemma,
    // "du" and "des" are prepositions, "auquel" a pronoun: what hangs on them tells the rest.
    upos: uposOf(second === 'PRON' ? second : first),
    contracted: second !== undefined,
    feats: featsOf(word.feats),
    head,
    deprel,
    confidence: tag.confidence,
    arc,
    name: markOf(name),
    nameShares: name.shares,
  }
}

function markOf({ tag, confidence }: NameTag): NameMark | null {
  const kind = entityClasses.find(name => name === tag.slice(2))
  return kind ? { class: kind, begins: tag.startsWith('B-'), confidence } : null
}
