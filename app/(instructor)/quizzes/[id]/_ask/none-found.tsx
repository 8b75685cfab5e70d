import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Notice } from '@/app/_ui/notice'
import type { None } from '@/lib/model/proposal'

const mostDoubts = 3

/** Why nothing is proposed, in words; `children` is what can be done instead. */
export function NoneFound({ none, words, children }: { none: None; words: string; children?: ReactNode }) {
  const t = useTranslations('ask')
  return (
    <Notice title={t('none', { words })}>
      <p>{t(`why.${none.why}`, { words: none.words ?? '' })}</p>
      {none.doubts.length > 0 ? (
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {none.doubts.slice(0, mostDoubts).map(doubt => (
            <li key={doubt}>{t(`doubts.${doubt}`)}</li>
          ))}
        </ul>
      ) : null}
      {children}
    </Notice>
  )
}
