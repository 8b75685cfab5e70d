import { useTranslations } from 'next-intl'
import { buttonClass } from '@/app/_ui/button-class'
import { VisuallyHidden } from '@/app/_ui/visually-hidden'
import type { LeftOut, WrittenFormat } from '@/lib/model/portable-quiz'

type Props = { quizId: string; format: WrittenFormat; leftOut: readonly LeftOut[] }

const paper: readonly WrittenFormat[] = ['print', 'print-key']

/** A format, what it keeps of any quiz, and what it leaves out of this one. */
export function FormatRow({ quizId, format, leftOut }: Props) {
  const t = useTranslations('exchange')
  const name = t(`formats.${format}.name`)
  const onPaper = paper.includes(format)
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3 py-5">
      <div className="flex min-w-0 flex-1 basis-80 flex-col gap-1">
        <h3 className="font-medium">{name}</h3>
        <p className="max-w-measure text-sm text-ink-soft">{t(`formats.${format}.line`)}</p>
        {leftOut.length > 0 ? (
          <div className="max-w-measure text-sm text-ink-soft">
            <p>{t('export.leftOut')}</p>
            <ul className="list-disc pl-5">
              {reasonsOf(leftOut).map(({ reason, numbers, count }) => (
                <li key={reason}>
                  {t(`leftOut.${reason}`, { count })}
                  {numbers.length > 0 ? ` ${t('leftOut.which', { list: numbers.join(', ') })}` : null}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
      {/* A plain link: the answer is a file, or a page for the printer. */}
      <a
        href={`/quizzes/${quizId}/export/${format}`}
        {...(onPaper ? { target: '_blank', rel: 'noopener' } : { download: true })}
        className={buttonClass('secondary')}
      >
        {t(onPaper ? 'export.open' : 'export.download')}
        <VisuallyHidden> {name}</VisuallyHidden>
      </a>
    </li>
  )
}

function reasonsOf(leftOut: readonly LeftOut[]) {
  return [...new Set(leftOut.map(({ reason }) => reason))].map(reason => {
    const concerned = leftOut.filter(one => one.reason === reason)
    const numbers = concerned.flatMap(({ question }) => (question === null ? [] : [question + 1]))
    return { reason, numbers, count: concerned.length }
  })
}
