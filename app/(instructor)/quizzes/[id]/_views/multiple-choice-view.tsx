import { useTranslations } from 'next-intl'
import type { Option } from '@/lib/model/question'

type Props = { content: { options: readonly Option[] } }

export function MultipleChoiceView({ content }: Props) {
  const t = useTranslations('bench')
  return (
    <ul className="flex flex-col gap-1">
      {content.options.map(({ id, text, correct }) => (
        <li key={id} className="flex gap-2.5">
          <span
            aria-hidden="true"
            className={`w-4 shrink-0 text-center ${correct ? 'font-bold text-correct' : 'text-ink-faint'}`}
          >
            {correct ? '✓' : '·'}
          </span>
          <span className={correct ? 'font-semibold' : 'text-ink-soft'}>
            {text}
            {correct ? <span className="sr-only"> ({t('key')})</span> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
