import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { currentActor } from '@/app/_session/current-actor'
import { Notice } from '@/app/_ui/notice'
import { TextLink } from '@/app/_ui/text-link'
import { findQuizMove } from '@/lib/usecases/find-quiz-move'
import { found } from '../../../_page/found'
import { MoveForm } from './move-form'
import { needsLook } from './needs-look'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ version?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('versions'))('title') }
}

/** What another version of the article means for these questions, and the way to it. */
export default async function QuizArticlePage({ params, searchParams }: Props) {
  const { id } = await params
  const asked = Number((await searchParams).version)
  const version = Number.isInteger(asked) && asked > 0 ? asked : null
  const move = found(await findQuizMove({ actor: await currentActor(), quizId: id, version }))
  const t = await getTranslations('versions')
  const format = await getFormatter()
  const looks = move.questions.filter(needsLook)
  const sure = move.questions.length - looks.length
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <div className="flex flex-col gap-2">
        <h2 className="text-xl font-semibold">{t('title')}</h2>
        <p className="text-sm">
          <TextLink href={`/quizzes/${id}`}>{t('back')}</TextLink>
        </p>
      </div>
      {move.from === move.to ? (
        <Notice tone="right">{t('same', { version: move.to })}</Notice>
      ) : (
        <>
          <p className="max-w-measure">
            {t('from', { from: move.from, to: move.to })} {t('sure', { count: sure })}{' '}
            {looks.length > 0 ? t('look', { count: looks.length }) : null}
          </p>
          <MoveForm
            quizId={id}
            version={move.to}
            language={move.article.language}
            questions={looks.map(({ question, evidence }) => ({
              id: question.id,
              stem: question.content.stem,
              number: question.position + 1,
              evidence: evidence
                .filter(({ place }) => place?.how !== 'same')
                .map(({ span, words, place }) => ({
                  key: `${span.start}-${span.end}`,
                  words,
                  offered: place ? move.article.text.slice(place.span.start, place.span.end) : null,
                })),
            }))}
          />
        </>
      )}
      <section aria-labelledby="versions" className="flex flex-col gap-2">
        <h3 id="versions" className="font-semibold">
          {t('versions')}
        </h3>
        <ul className="divide-y divide-line border-t border-line">
          {move.versions.map(({ number, words, createdAt }) => (
            <li key={number} className="flex flex-wrap items-baseline gap-x-4 py-3">
              <span className="font-medium">{t('number', { number })}</span>
              <span className="text-sm text-ink-soft">
                {t('facts', {
                  words,
                  when: format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short' }),
                })}
              </span>
              {number === move.from ? (
                <span className="text-sm text-ink-soft">{t('current')}</span>
              ) : (
                <TextLink href={`/quizzes/${id}/article?version=${number}`} className="text-sm">
                  {t('compare', { number })}
                </TextLink>
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
