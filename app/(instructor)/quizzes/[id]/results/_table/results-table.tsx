'use client'

import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { outcomes } from '@/lib/model/score'
import type { ResultCell, ResultsView } from '@/lib/usecases/find-results'
import { CellDetail, type ChosenCell } from './cell-detail'
import { OutcomeSign } from './outcome-sign'
import { pointsNumber } from './points-text'

/** A row an attempt, a column a question; any cell says its response and its reason when it is asked. */
export function ResultsTable({ results }: { results: ResultsView }) {
  const t = useTranslations('results')
  const format = useFormatter()
  const [chosen, setChosen] = useState<ChosenCell | null>(null)
  const { columns, rows, quiz } = results
  const several = new Set(rows.filter(row => row.number > 1).map(row => row.learnerId))
  const total = (cell: Pick<ResultCell, 'points'>) => format.number(pointsNumber(cell.points))

  return (
    <>
      <section
        aria-label={t('table')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways by itself, so the keyboard must reach it
        tabIndex={0}
        className="relative -mx-4 overflow-x-auto px-4 pb-4 sm:-mx-8 sm:px-8"
      >
        <table className="w-full border-collapse text-left tabular-nums">
          <thead className="text-sm text-ink-soft">
            <tr className="border-b border-line-strong">
              <th scope="col" className="sticky left-0 bg-paper py-3 pr-6 font-medium">
                {t('learner')}
              </th>
              <th scope="col" className="px-3 py-3 text-right font-medium">
                {t('total')}
              </th>
              {columns.map(column => (
                <th
                  key={column.questionId}
                  scope="col"
                  title={column.stem}
                  className="px-1 py-3 text-center font-medium"
                >
                  <Link
                    href={`/quizzes/${quiz.id}/review?question=${column.questionId}`}
                    aria-label={t('columnLink', { number: column.number, stem: column.stem })}
                    className={`inline-flex size-9 items-center justify-center rounded-lg decoration-line-strong underline-offset-4 hover:bg-accent-soft ${column.treatment === 'dropped' ? 'line-through decoration-2' : 'underline'}`}
                  >
                    {column.number}
                  </Link>
                  {column.treatment === 'counted' ? null : (
                    <span className="sr-only">
                      {column.treatment === 'dropped' ? t('notCounted') : t('fullCredit')}
                    </span>
                  )}
                </th>
              ))}
              <th scope="col" className="px-3 py-3 font-medium whitespace-nowrap">
                {t('submitted')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.attemptId} className="border-b border-line hover:bg-sunken">
                <th
                  scope="row"
                  className="sticky left-0 max-w-44 truncate bg-paper py-2 pr-6 font-medium sm:max-w-64"
                >
                  {row.submittedAt ? (
                    <Link
                      href={`/quizzes/${quiz.id}/results/learners/${row.attemptId}`}
                      className="underline decoration-line-strong underline-offset-4 hover:decoration-accent"
                    >
                      {row.learnerName}
                    </Link>
                  ) : (
                    row.learnerName
                  )}
                  {row.number > 1 ? (
                    <span className="text-sm font-normal text-ink-soft">
                      {' '}
                      {t('attempt', { number: row.number })}
                    </span>
                  ) : null}
                  {row.practised ? (
                    <span className="block text-sm font-normal text-ink-faint">{t('practised')}</span>
                  ) : row.submittedAt && several.has(row.learnerId) ? (
                    <span
                      className={`block text-sm ${row.counts ? 'font-semibold text-right' : 'font-normal text-ink-faint'}`}
                    >
                      {row.average
                        ? t('countsOnAverage', { share: row.average.n / row.average.d })
                        : t(row.counts ? 'counts' : 'countsNot')}
                    </span>
                  ) : null}
                </th>
                <td className="px-3 py-2 text-right whitespace-nowrap">
                  {row.total ? (
                    <>
                      <span className="font-semibold">{total({ points: row.total })}</span>
                      <span className="text-ink-soft"> / {row.maximum}</span>
                    </>
                  ) : (
                    <span className="text-ink-faint">–</span>
                  )}
                </td>
                {columns.map((column, index) => {
                  const cell = row.cells[index]
                  return (
                    <td key={column.questionId} className="p-1 text-center">
                      {cell ? (
                        <button
                          type="button"
                          onClick={() => setChosen({ cell, column, learnerName: row.learnerName })}
                          aria-label={[
                            t('cell', {
                              learner: row.learnerName,
                              number: column.number,
                              outcome: t(`outcome.${cell.outcome}`),
                              points: total(cell),
                              maximum: cell.maximum,
                            }),
                            ...(cell.changed ? [t('changed')] : []),
                          ].join(', ')}
                          className="relative inline-flex size-9 items-center justify-center rounded-lg hover:bg-accent-soft"
                        >
                          <OutcomeSign outcome={cell.outcome} />
                          {cell.changed ? (
                            <span
                              aria-hidden="true"
                              className="absolute top-1 right-1 size-1.5 rounded-full bg-accent"
                            />
                          ) : null}
                        </button>
                      ) : (
                        <span className="text-ink-faint">
                          <span className="sr-only">{t('noCell')}</span>
                        </span>
                      )}
                    </td>
                  )
                })}
                <td className="px-3 py-2 text-sm whitespace-nowrap text-ink-soft">
                  {row.submittedAt
                    ? format.dateTime(row.submittedAt, { dateStyle: 'medium', timeStyle: 'short' })
                    : t('stillAtIt')}
                  {row.toReview > 0 ? (
                    <span className="block font-medium text-accent">
                      {t('toReview', { count: row.toReview })}
                    </span>
                  ) : null}
                  {row.late.length > 0 ? (
                    <span className="block">{t('late', { count: row.late.length })}</span>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot className="text-sm text-ink-soft">
            <tr>
              <th scope="row" className="sticky left-0 bg-paper py-3 pr-6 font-medium">
                {t(results.paging.pages > 1 ? 'paging.facility' : 'facility')}
              </th>
              <td />
              {columns.map(column => (
                <td key={column.questionId} className="px-1 py-3 text-center">
                  {column.possible > 0
                    ? format.number(pointsNumber(column.points) / column.possible, {
                        style: 'percent',
                        maximumFractionDigits: 0,
                      })
                    : ''}
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </section>
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
        {outcomes.map(outcome => (
          <span key={outcome} className="flex items-center gap-1.5">
            <OutcomeSign outcome={outcome} /> {t(`outcome.${outcome}`)}
          </span>
        ))}
        {rows.some(row => row.cells.some(cell => cell?.changed)) ? (
          <span className="flex items-center gap-1.5">
            <span aria-hidden="true" className="size-1.5 rounded-full bg-accent" /> {t('changed')}
          </span>
        ) : null}
        {columns.some(({ treatment }) => treatment === 'dropped') ? (
          <span className="flex items-center gap-1.5">
            <span aria-hidden="true" className="line-through decoration-2">
              1
            </span>{' '}
            {t('notCounted')}
          </span>
        ) : null}
      </p>
      <CellDetail quizId={quiz.id} chosen={chosen} language={quiz.language} onClose={() => setChosen(null)} />
    </>
  )
}
