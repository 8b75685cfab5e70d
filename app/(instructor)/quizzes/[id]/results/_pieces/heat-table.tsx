import { getTranslations } from 'next-intl/server'
import { Scrolled } from '@/app/_ui/scrolled'
import type { StatisticsView } from '@/lib/usecases/find-statistics'
import { PlainTable } from './plain-table'

const opening = 8

/** The heat of the article in figures, one tap away. */
export async function HeatTable({ view }: { view: StatisticsView }) {
  const t = await getTranslations('statistics.heat')
  return (
    <details>
      <summary className="w-fit rounded-sm py-1 text-sm font-medium text-accent">{t('table')}</summary>
      <Scrolled label={t('table')} className="mt-2">
        <HeatFigures view={view} />
      </Scrolled>
    </details>
  )
}

export async function HeatFigures({ view }: { view: StatisticsView }) {
  const t = await getTranslations('statistics.heat')
  const tFigures = await getTranslations('statistics.figures')
  const percent = (value: number) => tFigures('percent', { value: Math.round(value) })
  const { article, paragraphs } = view
  return (
    <PlainTable
      caption={t('tableCaption')}
      head={[t('beginning'), t('asked'), t('reached')]}
      rows={article.paragraphs.map((text, at) => {
        const group = paragraphs[at]
        return [
          <span key="text" lang={article.language}>
            {at + 1}. {text.split(/\s+/).slice(0, opening).join(' ')}…
          </span>,
          group?.questions.map(({ number }) => number).join(', ') || t('nothing'),
          group?.facility == null ? '–' : percent(group.facility),
        ]
      })}
    />
  )
}
