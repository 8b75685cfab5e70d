import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/app/_session/current-actor'
import { Notice } from '@/app/_ui/notice'
import { TextLink } from '@/app/_ui/text-link'
import type { WrittenFormat } from '@/lib/model/portable-quiz'
import { previewExports } from '@/lib/usecases/preview-exports'
import { found } from '../../../_page/found'
import { loadQuiz } from '../_quiz/load-quiz'
import { FormatRow } from './format-row'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { quiz } = await loadQuiz((await params).id)
  const t = await getTranslations('exchange.export')
  return { title: `${t('title')} · ${quiz.title}` }
}

/** Every format has one place here: what is missing from this list does not compile. */
const groups = { lms: 'lms', paper: 'paper', data: 'data' } as const
const groupOf = {
  'moodle-xml': 'lms',
  gift: 'lms',
  qti: 'lms',
  'qti-canvas': 'lms',
  print: 'paper',
  'print-key': 'paper',
  csv: 'data',
  json: 'data',
  anki: 'data',
} satisfies { [F in WrittenFormat]: keyof typeof groups }

export default async function ExportPage({ params }: Props) {
  const { id } = await params
  const t = await getTranslations('exchange.export')
  const preview = await previewExports({ actor: await currentActor(), quizId: id })
  if (!preview.ok && preview.failure.code === 'nothing-to-export')
    return (
      <Notice title={t('title')}>
        <p>{t('nothing')}</p>
      </Notice>
    )
  const { questions, formats } = found(preview)
  return (
    <div className="flex max-w-3xl flex-col gap-10">
      <p className="max-w-measure text-ink-soft">
        {t('lead', { count: questions })} <TextLink href={`/quizzes/${id}/results`}>{t('results')}</TextLink>
      </p>
      {Object.values(groups).map(group => (
        <section key={group} aria-labelledby={`export-${group}`}>
          <h2 id={`export-${group}`} className="mb-2 text-sm font-semibold text-ink-soft">
            {t(`groups.${group}`)}
          </h2>
          <ul className="divide-y divide-line border-y border-line">
            {formats
              .filter(({ format }) => groupOf[format] === group)
              .map(({ format, leftOut }) => (
                <FormatRow key={format} quizId={id} format={format} leftOut={leftOut} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
