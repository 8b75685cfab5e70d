import { useFormatter, useTranslations } from 'next-intl'
import { setType } from '@/app/_article/set-type'
import { Badge } from '@/app/_ui/badge'
import { Button } from '@/app/_ui/button'
import { ResponseWords } from '@/app/(learner)/_questions/response-words'
import { Stem } from '@/app/(learner)/_questions/stem'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { ResultQuestion } from '@/lib/usecases/find-attempt-result'
import { KeyWords } from './key-words'
import { OutcomeBadge } from './outcome-badge'
import { ReasonWords } from './reason-words'
import { ScoreHistory } from './score-history'
import { SecondLook } from './second-look'

type Props = {
  attemptId: string | null
  shown: ResultQuestion
  /** The words of the article that prove the key. */
  quotes: readonly string[]
  /** The article, its paragraphs joined. */
  text: string
  language: ArticleLanguage
  lit: boolean
  onShow: () => void
}

/** One question with what was given; evidence first, then the key. */
export function ResultQuestionCard({ attemptId, shown, quotes, text, language, lit, onShow }: Props) {
  const t = useTranslations('feedback')
  const attempt = useTranslations('attempt')
  const format = useFormatter()
  const { question, response, score, key, explanation } = shown
  const points = score ? score.points.n / score.points.d : 0
  // A part, or less than nothing: right or wrong alone does not say it.
  const partly = score?.outcome === 'partial' || points < 0
  const dropped = shown.treatment === 'dropped'
  return (
    <article
      id={`question-${question.id}`}
      tabIndex={-1}
      aria-label={attempt('question', { number: question.number })}
      className={`-mx-4 flex scroll-mt-6 gap-3 border-t border-line px-4 pt-5 pb-7 outline-none ${lit ? 'lg:bg-sunken' : ''}`}
    >
      <span className="min-w-6 text-lg leading-snug font-semibold text-ink-faint tabular-nums">
        {question.number}.
      </span>
      <div className="flex min-w-0 flex-1 flex-col items-start gap-3">
        <h2 className="text-lg leading-snug font-medium wrap-break-word">
          <Stem text={question.content.stem} language={language} gap={attempt('gap')} />
        </h2>
        {score ? (
          <div className="flex flex-wrap items-center gap-3 *:whitespace-normal">
            {dropped ? <Badge>{t('notCounted')}</Badge> : <OutcomeBadge outcome={score.outcome} />}
            {dropped || (question.points === 1 && !partly) ? null : (
              <span className="text-sm text-ink-soft tabular-nums">
                {t('pointsOf', {
                  points: format.number(points, { maximumFractionDigits: 2 }),
                  maximum: question.points,
                })}
              </span>
            )}
          </div>
        ) : null}
        {quotes.map(quote => (
          <figure key={quote} className="flex flex-col gap-1">
            <figcaption className="text-sm text-ink-soft">{t('inTheArticle')}</figcaption>
            <blockquote lang={language} className="font-text text-lg leading-relaxed">
              <mark className={lit ? 'marker marker-drawn' : 'marker-faint'}>{setType(quote, language)}</mark>
            </blockquote>
          </figure>
        ))}
        <dl className="grid w-full grid-cols-1 gap-x-4 gap-y-2 wrap-break-word sm:grid-cols-[max-content_minmax(0,1fr)]">
          <dt className="text-ink-soft">{t('yourResponse')}</dt>
          <dd className="font-medium">
            <ResponseWords
              content={question.content}
              value={response}
              language={language}
              text={text}
              shownKey={key}
              reason={score?.reason ?? null}
              none={<span className="font-normal">{t('noResponse')}</span>}
            />
            {score?.reason ? <ReasonWords reason={score.reason} /> : null}
          </dd>
          {key ? (
            <>
              <dt className="text-ink-soft">{t('key')}</dt>
              <dd className="font-medium">
                <KeyWords shown={key} content={question.content} language={language} />
              </dd>
            </>
          ) : null}
          {shown.comment ? (
            <>
              <dt className="text-ink-soft">{t('comment')}</dt>
              <dd className="whitespace-pre-line">{shown.comment}</dd>
            </>
          ) : null}
          {shown.changes.length > 0 ? (
            <>
              <dt className="text-ink-soft">{t('history')}</dt>
              <dd>
                <ScoreHistory changes={shown.changes} />
              </dd>
            </>
          ) : null}
          {explanation ? (
            <>
              <dt className="text-ink-soft">{t('why')}</dt>
              <dd lang={language}>{setType(explanation, language)}</dd>
            </>
          ) : null}
        </dl>
        {quotes.length > 0 ? (
          <Button
            variant="quiet"
            size="small"
            className="-ml-3"
            aria-label={t('showInArticle', { number: question.number })}
            onClick={onShow}
          >
            {t('showShort')}
          </Button>
        ) : null}
        {attemptId ? (
          <SecondLook
            attemptId={attemptId}
            questionId={question.id}
            number={question.number}
            state={shown.secondLook}
          />
        ) : null}
      </div>
    </article>
  )
}
