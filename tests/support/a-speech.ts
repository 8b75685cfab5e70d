import { findQuotations } from '@/lib/linguistics/quotations'
import { readSpeech } from '@/lib/linguistics/quoting/read-speech'
import { segment } from '@/lib/linguistics/segment'
import { finish } from '@/lib/linguistics/steps'
import { tagSteps } from '@/lib/linguistics/tag'
import { tokenise } from '@/lib/linguistics/tokenise'
import type { Language } from '@/lib/model/language'
import { type Span, textOf } from '@/lib/model/span'
import { anArticle } from './an-article'

/** Who says what in the given paragraphs, in words: read as far as the trees, without names and clauses. */
export function aSpeech(language: Language, ...paragraphs: string[]) {
  const article = anArticle(language, ...paragraphs)
  const tagged = finish(tagSteps(tokenise(article, segment(article))))
  const speech = readSpeech({ ...tagged, entities: [], quotations: findQuotations(article) })
  const words = (span: Span | null) => (span ? textOf(article.text, span) : null)
  return {
    quotations: speech.quotations.map(quotation => ({
      ...quotation,
      inner: words(quotation.inner),
      speaker: words(quotation.speaker),
      frame: words(quotation.frame),
    })),
    claims: speech.claims.map(claim => ({
      kind: claim.hedge.kind,
      source: words(claim.source),
      content: words(claim.content),
    })),
  }
}
