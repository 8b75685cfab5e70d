import type { Article } from '@/lib/model/article'
import type { Document } from '@/lib/model/document'
import { segment } from './segment'
import { tokenise } from './tokenise'

/** Annotates an article, stage by stage; each stage's type says what it needs and what it adds. No network, no clock. */
export function readArticle(article: Article): Document {
  const segmented = tokenise(article, segment(article))
  const sentences = segmented.sentences.map(sentence => ({
    ...sentence,
    tokens: sentence.tokens.map(token => ({
      ...token,
      lemma: token.form.toLowerCase(),
      upos: 'X' as const,
      feats: {},
      head: null,
      deprel: null,
      confidence: 0,
    })),
  }))
  return { article, sentences, entities: [], quotations: [], clauses: [], roles: [], chains: [] }
}
