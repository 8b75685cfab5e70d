import type { Segmented, SentenceOf, Tagged, TaggedToken, Token } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { mapSteps, type Steps } from './steps'
import { tagEnglish } from './tagging/english'
import { tagFrench } from './tagging/french'

/** Looks the whole article over, then tags a sentence at a time. */
type Tagger = (sentences: readonly SentenceOf<Token>[]) => (sentence: SentenceOf<Token>) => TaggedToken[]

const taggers = { fr: tagFrench, en: tagEnglish } satisfies { [L in Language]: Tagger }

/** Gives each token its part of speech, lemma, features and how sure that is. Heads and relations stay null. */
export function* tagSteps(segmented: Segmented): Steps<Tagged> {
  const { article, sentences } = segmented
  const tag = taggers[article.language](sentences)
  return {
    article,
    sentences: yield* mapSteps(sentences, sentence => ({ ...sentence, tokens: tag(sentence) })),
  }
}
