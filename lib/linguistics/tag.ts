import type { Segmented, SentenceOf, Tagged, TaggedToken, Token } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { tagEnglish } from './tagging/english'
import { tagFrench } from './tagging/french'

type Tagger = (sentences: readonly SentenceOf<Token>[]) => TaggedToken[][]

const taggers = { fr: tagFrench, en: tagEnglish } satisfies { [L in Language]: Tagger }

/** Gives each token its part of speech, lemma, features and how sure that is. Heads and relations stay null. */
export function tag(segmented: Segmented): Tagged {
  const { article, sentences } = segmented
  const tags = taggers[article.language](sentences)
  return {
    article,
    sentences: sentences.map((sentence, index) => ({ ...sentence, tokens: tags[index] ?? [] })),
  }
}
