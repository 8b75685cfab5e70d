import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { setType } from '@/app/_article/set-type'
import type { ArticleLanguage } from '@/lib/model/article-language'

export type ShownPart = {
  id: string
  words: ReactNode
  /** Null where it is not shown whether it is right. */
  right: boolean | null
}
type Props = { parts: readonly ShownPart[]; language: ArticleLanguage; numbered?: boolean }

/** The parts of a response or a key, one a line; right or not by shape and word. */
export function PartList({ parts, language, numbered = false }: Props) {
  const t = useTranslations('attempt')
  const List = numbered ? 'ol' : 'ul'
  return (
    <List className="flex flex-col gap-1">
      {parts.map(({ id, words, right }, index) => (
        <li key={id} className="flex gap-2">
          {right === null ? null : (
            <span className={`shrink-0 font-bold ${right ? 'text-correct' : 'text-wrong'}`}>
              <span aria-hidden="true">{right ? '✓' : '✕'}</span>
              <span className="sr-only">{t(right ? 'partRight' : 'partWrong')}</span>
            </span>
          )}
          {numbered ? <span className="shrink-0 text-ink-faint tabular-nums">{index + 1}.</span> : null}
          <span lang={language} className="min-w-0 wrap-break-word">
            {typeof words === 'string' ? setType(words, language) : words}
          </span>
        </li>
      ))}
    </List>
  )
}
