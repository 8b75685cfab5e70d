import { getFormatter, getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import { TextLink } from '@/app/_ui/text-link'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { ReportedResponse } from '@/lib/usecases/find-learner-report'
import { ContentView } from '../../_views/content-view'
import { OutcomeSign } from '../_table/outcome-sign'
import { pointsNumber } from '../_table/points-text'
import { EvidenceQuotes } from './evidence-quotes'

type Props = { quizId: string; response: ReportedResponse; language: ArticleLanguage }

/** What was asked and given on one side, what proves the key on the other. */
export async function ReportedQuestion({ quizId, response, language }: Props) {
  const t = await getTranslations('statistics.report')
  const tResults = await getTranslations('results')
  const tTruth = await getTranslations('common.truth')
  const tScores = await getTranslations('scores')
  const tQuestion = await getTranslations('statistics.question')
  const format = await getFormatter()
  const { number, content, score, value, text, quotes, explanation, comment, late, treatment } = response
  const truth = value && 'value' in value ? value.value : null
  const code = score.reason.code as never
  const label = 'text-sm text-ink-soft'
  return (
    <li className="grid gap-x-16 gap-y-4 border-t border-line py-6 break-inside-avoid lg:grid-cols-2 print:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-3">
        <h3 lang={language} className="font-text text-lg leading-snug font-semibold">
          <span className="font-sans text-base font-medium text-ink-soft tabular-nums">{number}.</span>{' '}
          {setType(content.stem, language)}
        </h3>
        <dl className="flex flex-col gap-3">
          <div>
            <dt className={label}>{t('response')}</dt>
            <dd className="font-medium [overflow-wrap:anywhere]">
              {truth === null ? null : <span className="block">{tTruth(truth ? 'true' : 'false')}</span>}
              {text === null ? null : <span lang={language}>{text}</span>}
              {truth === null && text === null ? t('noResponse') : null}
            </dd>
            <dd>
              <OutcomeSign outcome={score.outcome} /> {tResults(`outcome.${score.outcome}`)},{' '}
              {tResults('points', {
                points: format.number(pointsNumber(score.points)),
                maximum: score.maximum,
              })}
              {treatment === 'counted' ? null : (
                <span className="text-ink-soft">
                  {' · '}
                  {treatment === 'dropped' ? t('notCounted') : t('fullCredit')}
                </span>
              )}
            </dd>
          </div>
          {score.outcome !== 'accepted' && tScores.has(code) ? (
            <div>
              <dt className={label}>{t('why')}</dt>
              <dd>{tScores(code, score.reason.params as never)}</dd>
            </div>
          ) : null}
          {comment ? (
            <div>
              <dt className={label}>{t('comment')}</dt>
              <dd>{comment}</dd>
            </div>
          ) : null}
          {late.map(words => (
            <div key={words}>
              <dt className="sr-only">{t('response')}</dt>
              <dd className={label}>{t('late', { words })}</dd>
            </div>
          ))}
        </dl>
        <p className="no-print text-sm">
          <TextLink
            href={`/quizzes/${quizId}/results/questions/${response.questionId}`}
            aria-label={`${t('all')} ${number}`}
            className="py-1"
          >
            {t('all')}
          </TextLink>
        </p>
      </div>
      <div className="flex min-w-0 flex-col gap-3">
        <div className="flex flex-col gap-1">
          <p className={label}>{t('evidence')}</p>
          <EvidenceQuotes quotes={quotes} language={language} none={tQuestion('noEvidence')} />
        </div>
        <div className="flex flex-col gap-1">
          <p className={label}>{t('key')}</p>
          <div lang={language}>
            <ContentView content={content} />
          </div>
        </div>
        {explanation ? (
          <p lang={language} className={label}>
            {explanation}
          </p>
        ) : null}
      </div>
    </li>
  )
}
