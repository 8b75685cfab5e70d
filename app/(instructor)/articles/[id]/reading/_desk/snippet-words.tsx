import { setType } from '@/app/_article/set-type'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Span } from '@/lib/model/span'
import { snippetOf } from '../_layers/snippet'

/** Words of the article with a little of what stands around them. */
export function SnippetWords({
  text,
  span,
  language,
}: {
  text: string
  span: Span
  language: ArticleLanguage
}) {
  const { before, words, after } = snippetOf(text, span)
  return (
    <span lang={language} className="font-text">
      <span className="text-ink-soft">{setType(before, language)}</span>
      <span className="font-semibold">{setType(words, language)}</span>
      <span className="text-ink-soft">{setType(after, language)}</span>
    </span>
  )
}
