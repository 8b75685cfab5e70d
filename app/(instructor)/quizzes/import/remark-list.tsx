import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { failureWords } from '@/app/_i18n/failure-words'
import type { Imported } from '@/lib/model/import'

type Remark = Imported['remarks'][number]
type Props = { title: (count: number) => string; remarks: readonly Remark[] }

export function RemarkList({ title, remarks }: Props) {
  const t = useTranslations('exchange')
  const tFailure = useTranslations('failures')
  const id = useId()
  if (remarks.length === 0) return null
  const reason = ({ reason: code, params }: Remark) => {
    const key = `remarks.${code}` as never
    return t.has(key)
      ? t(key, params as never)
      : failureWords(tFailure, { kind: 'invalid', code, ...(params ? { params } : {}) })
  }
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h3 id={id} className="font-semibold">
        {title(remarks.length)}
      </h3>
      <ul className="divide-y divide-line border-y border-line">
        {remarks.map((remark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: remarks have no id, and their list never changes.
          <li key={index} className="flex flex-col gap-1 py-3">
            <p className="break-words font-text">{remark.about}</p>
            <p className="text-sm text-ink-soft">
              {remark.line === null ? null : <>{t('import.line', { line: remark.line })}. </>}
              {reason(remark)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
