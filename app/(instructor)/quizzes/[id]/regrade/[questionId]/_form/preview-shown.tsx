'use client'

import { useTranslations } from 'next-intl'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { RegradePreview } from '@/lib/usecases/preview-regrade'
import { ChangeShown } from '../../../../../_review/change-shown'
import { useResponseName } from '../../../../../_review/response-name'

type Props = { preview: RegradePreview; language: ArticleLanguage }

const cell = 'py-2 pr-6 align-top'
const head = `${cell} text-sm font-medium text-ink-soft`

/** Who would change, from what to what: by response, then learner by learner with their totals. */
export function PreviewShown({ preview, language }: Props) {
  const t = useTranslations('regrade.found')
  const tReview = useTranslations('review.group')
  const responseName = useResponseName()
  const { scores, changed, up, down, classes, learners } = preview
  const more = changed - learners.length
  return (
    <>
      <div className="flex flex-col gap-1">
        <h3 id="found" className="text-xl font-semibold">
          {t('heading')}
        </h3>
        <p>{changed === 0 ? t('none') : t('some', { changed, scores, up, down })}</p>
      </div>
      {classes.length > 0 ? (
        <table className="w-full border-collapse text-left tabular-nums">
          <caption className="pb-1 text-left font-semibold">{t('responses')}</caption>
          <thead>
            <tr className="border-b border-line-strong">
              <th scope="col" className={head}>
                {t('response')}
              </th>
              <th scope="col" className={`${head} text-right`}>
                {t('count')}
              </th>
              <th scope="col" className={head}>
                {t('question')}
              </th>
            </tr>
          </thead>
          <tbody>
            {classes.map(({ value, text, count, from, to }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown once, as it came
              <tr key={index} className="border-b border-line">
                <td lang={language} className={`${cell} font-medium`}>
                  {responseName({ value, text })}
                </td>
                <td className={`${cell} text-right`}>{count}</td>
                <td className={cell}>
                  <ChangeShown from={from} to={to} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {learners.length > 0 ? (
        <div>
          <table className="w-full border-collapse text-left tabular-nums">
            <caption className="pb-1 text-left font-semibold">{t('learners')}</caption>
            <thead>
              <tr className="border-b border-line-strong">
                <th scope="col" className={head}>
                  {t('learner')}
                </th>
                <th scope="col" className={head}>
                  {t('question')}
                </th>
                <th scope="col" className={head}>
                  {t('total')}
                </th>
              </tr>
            </thead>
            <tbody>
              {learners.map(({ attemptId, name, attemptNumber: number, from, to, total }) => (
                <tr key={attemptId} className="border-b border-line">
                  <th scope="row" className={`${cell} font-medium`}>
                    {number > 1 ? tReview('nameAttempt', { name, number }) : name}
                  </th>
                  <td className={cell}>
                    <ChangeShown from={from} to={to} />
                  </td>
                  <td className={cell}>
                    <ChangeShown from={total.from} to={total.to} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {more > 0 ? <p className="py-2 text-ink-soft">{t('more', { count: more })}</p> : null}
        </div>
      ) : null}
    </>
  )
}
