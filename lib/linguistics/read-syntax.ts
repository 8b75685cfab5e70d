import type { ReadableArticle } from '@/lib/model/article'
import type { Token } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { ok, type Result } from '@/lib/model/result'
import type { GivenSentence, GivenToken, SyntaxSentence, SyntaxToken } from '@/lib/model/syntax'
import { grammarOf } from './grammar'
import { networkOf } from './network/load-network'
import type { Network } from './network/network'
import { contractionOf, splitContractions } from './network/split-contractions'
import { segment } from './segment'
import { readSentence } from './tagging/read-sentence'
import { tokenise } from './tokenise'

/** The trees of an article, its sentences and tokens cut by our rules. Fails when the language's network is missing. */
export function readSyntax(article: ReadableArticle): Result<SyntaxSentence[]> {
  const network = networkOf(article.language)
  if (!network.ok) return network
  const { sentences } = tokenise(article, segment(article))
  const { leaning } = grammarOf(article.language)
  return ok(
    sentences.map(({ tokens, span, paragraph, confidence }) => {
      const given = printedTokens(tokens, leaning)
      const tree = treeOf(network.value, { span, tokens: given }, article.language)
      return { ...tree, paragraph, confidence }
    }),
  )
}

/** "do" and "n't" are two words to us and one token of a treebank. */
function printedTokens(tokens: readonly Token[], leaning: RegExp | null): GivenToken[] {
  const printed: (GivenToken & { words: string[] })[] = []
  for (const { span, form } of tokens) {
    const last = printed.at(-1)
    if (last && leaning?.test(form) && last.span.end === span.start && /[\p{L}\d.]$/u.test(last.form)) {
      last.words.push(form)
      last.form += form
      last.span = { start: last.span.start, end: span.end }
    } else printed.push({ span, form, words: [form] })
  }
  return printed
}

/** The trees of sentences that somebody else has cut into tokens. */
export function readGivenSyntax(
  sentences: readonly GivenSentence[],
  language: Language,
): Result<SyntaxSentence[]> {
  const network = networkOf(language)
  if (!network.ok) return network
  return ok(sentences.map(sentence => treeOf(network.value, sentence, language)))
}

/** A contraction is one word to the network, whatever it was cut into; other tokens are the words that they are given as. */
export function treeOf(network: Network, sentence: GivenSentence, language: Language): SyntaxSentence {
  const pieces = sentence.tokens.map(({ form, words }) => (contractionOf(form, language) ? [form] : words))
  const forms = pieces.flat()
  const { words, ranges } = splitContractions(forms, readSentence(network, forms, language), language)
  let at = 0
  const tokens = sentence.tokens.map(({ span, form }, i): SyntaxToken => {
    const first = ranges[at]
    at += pieces[i]?.length ?? 1
    const last = ranges[at - 1]
    return { span, form, words: { from: first?.from ?? 0, to: last?.to ?? 0 } }
  })
  return { paragraph: 0, span: sentence.span, tokens, words, confidence: 1 }
}
