import { setType } from '@/app/_article/set-type'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { ItemView } from '@/lib/usecases/describe-items'

type Props = { quotes: ItemView['quotes']; language: ArticleLanguage; none: string }

/** The sentences of the article that prove a key, marked where they do. */
export function EvidenceQuotes({ quotes, language, none }: Props) {
  if (quotes.length === 0) return <p className="text-ink-soft">{none}</p>
  return quotes.map(pieces => (
    <blockquote
      key={pieces.map(({ text }) => text).join('')}
      lang={language}
      className="max-w-measure font-text leading-relaxed text-ink-soft"
    >
      {pieces.map(({ text, marked }) =>
        marked ? (
          <mark key={text} className="marker">
            {setType(text, language)}
          </mark>
        ) : (
          <span key={text}>{setType(text, language)}</span>
        ),
      )}
    </blockquote>
  ))
}
