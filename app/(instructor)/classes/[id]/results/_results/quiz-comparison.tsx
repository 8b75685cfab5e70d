import { getTranslations } from 'next-intl/server'
import { BarChart } from '@/app/_ui/chart/bar-chart'
import { SaveChart } from '@/app/_ui/chart/save-chart'
import { Scrolled } from '@/app/_ui/scrolled'
import { TextLink } from '@/app/_ui/text-link'
import { fileNameOf } from '@/lib/usecases/file-name'
import type { ClassResults } from '@/lib/usecases/find-class-results'
import { PlainTable } from '../../../../quizzes/[id]/results/_pieces/plain-table'

/** Each quiz of the class, edition by edition, beside everybody else who took the same. */
export async function QuizComparison({ results }: { results: ClassResults }) {
  const t = await getTranslations('class-results')
  const tFigures = await getTranslations('statistics.figures')
  const tChart = await getTranslations('statistics.chart')
  const percent = (value: number | null | undefined) =>
    value == null ? '–' : tFigures('percent', { value: Math.round(value) })
  const { columns, class: own } = results
  const nameOf = (at: number, title: string) => `${at + 1}. ${title}`
  return (
    <section aria-labelledby="comparison" className="flex flex-col gap-6">
      <h2 id="comparison" className="text-xl font-semibold">
        {t('quizzes')}
      </h2>
      <div className="grid items-start gap-x-16 gap-y-8 xl:grid-cols-[24rem_minmax(0,1fr)]">
        <div data-chart className="flex flex-col gap-2">
          <BarChart
            description={t('chart', {
              list: columns.map(({ title, share }) => `${title} ${percent(share)}`).join(', '),
            })}
            bars={columns.map(({ title, share, interval }, at) => ({
              label: short(nameOf(at, title)),
              value: share,
              words: percent(share),
              interval,
            }))}
          />
          <p className="max-w-measure text-sm text-ink-soft">{tChart('line')}</p>
          <div className="no-print -ml-3">
            <SaveChart
              labels={{ svg: tChart('save.svg'), png: tChart('save.png') }}
              title={`${own.name} – ${t('quizzes')}`}
              fileName={`${fileNameOf(own.name)}-${tChart('files.quizzes')}`}
            />
          </div>
        </div>
        <Scrolled label={t('quizzes')}>
          <PlainTable
            caption={t('quizzes')}
            head={[t('quiz'), t('edition'), t('submitted'), t('share'), t('likely'), t('others')]}
            rows={columns.map(
              ({ quizId, title, language, edition, learners, share, interval, others }, at) => [
                <TextLink
                  key="quiz"
                  href={`/quizzes/${quizId}/results${edition ? `?edition=${edition}` : ''}`}
                  lang={language}
                  className="inline-block min-w-48 py-2"
                >
                  {nameOf(at, title)}
                </TextLink>,
                edition ?? '–',
                <span key="submitted" className="whitespace-nowrap">
                  {t('of', { count: learners, members: own.members })}
                </span>,
                percent(share),
                interval ? `${Math.round(interval.low)}–${percent(interval.high)}` : '–',
                others ? t('othersHave', { share: percent(others.share), count: others.learners }) : '–',
              ],
            )}
          />
        </Scrolled>
      </div>
      <p className="max-w-measure text-sm text-ink-soft">{t('how')}</p>
    </section>
  )
}

/** What stands over a bar has one line. */
const short = (text: string) => (text.length > 44 ? `${text.slice(0, 43).trimEnd()}…` : text)
