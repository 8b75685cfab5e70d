import { getTranslations } from 'next-intl/server'
import type { ItemView } from '@/lib/usecases/describe-items'
import type { StatisticsView } from '@/lib/usecases/find-statistics'
import { flagWords } from './flag-words'

/** Every flag of a question as a sentence, the gravest first. */
export async function WhyLook({ view, item }: { view: StatisticsView; item: ItemView }) {
  const t = await getTranslations('statistics')
  const say = await flagWords()
  if (!view.indices) return <p className="text-ink-soft">{t('look.noneYet')}</p>
  if (item.flags.length === 0) return <p className="text-ink-soft">{t('question.fine')}</p>
  return (
    <ul className="flex flex-col gap-2">
      {item.flags.map((flag, at) => (
        <li key={`${flag.rule} ${flag.choice ?? ''}`} className="flex gap-2">
          <span
            aria-hidden="true"
            className={`w-4 shrink-0 text-center ${at === 0 ? 'text-wrong' : 'text-ink-faint'}`}
          >
            {at === 0 ? '▲' : '·'}
          </span>
          <span className="min-w-0 [overflow-wrap:anywhere]">{say(item, flag)}</span>
        </li>
      ))}
    </ul>
  )
}
