import { Fragment } from 'react'
import { setType } from '@/app/_article/set-type'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { clozeGap } from '@/lib/model/cloze-gap'

type Props = { text: string; language: ArticleLanguage; gap: string }

/** The words that ask, in their own language; a gap is drawn for the eye and named for the ear. */
export function Stem({ text, language, gap }: Props) {
  const [first, ...rest] = text.split(clozeGap)
  return (
    <span lang={language} className="whitespace-pre-line">
      {setType(first ?? '', language)}
      {rest.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no name but their place
        <Fragment key={at}>
          <span
            aria-hidden="true"
            className="mx-0.5 inline-block w-16 border-b-2 border-line-strong text-center text-sm text-ink-faint"
          >
            {rest.length > 1 ? at + 1 : null}
          </span>
          <span className="sr-only">{gap}</span>
          {setType(part, language)}
        </Fragment>
      ))}
    </span>
  )
}
