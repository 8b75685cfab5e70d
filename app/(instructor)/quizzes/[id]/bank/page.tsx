import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import { currentActor } from '@/app/_session/current-actor'
import { EmptyState } from '@/app/_ui/empty-state'
import { TextLink } from '@/app/_ui/text-link'
import { listBank } from '@/lib/usecases/list-bank'
import { found } from '../../../_page/found'
import { loadQuiz } from '../_quiz/load-quiz'
import { ContentView } from '../_views/content-view'
import { TakeForm } from './take-form'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('bank'))('title') }
}

/** The accepted questions of other quizzes about the same article, each with how it went and a way into this one. */
export default async function BankPage({ params }: Props) {
  const { id } = await params
  const { quiz, article } = await loadQuiz(id)
  const { questions } = found(await listBank({ actor: await currentActor(), quizId: id }))
  const t = await getTranslations('bank')
  const tCommon = await getTranslations('common')
  const format = await getFormatter()
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <div className="flex flex-col gap-2">
        <h2 className="text-xl font-semibold">{t('title')}</h2>
        <p className="max-w-measure text-ink-soft">{t('lead')}</p>
        <p className="text-sm">
          <TextLink href={`/quizzes/${id}`}>{t('back')}</TextLink>
        </p>
      </div>
      {questions.length === 0 ? (
        <EmptyState
          title={t('empty')}
          action={<TextLink href={`/articles/${quiz.articleId}`}>{t('toArticle')}</TextLink>}
        >
          <p>{t('emptyText')}</p>
        </EmptyState>
      ) : null}
      <ol className="flex flex-col divide-y divide-line">
        {questions.map(({ question, quizTitle, record, here }) => (
          <li key={question.id} className="flex flex-col gap-3 py-6 first:pt-0">
            <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
              <span>{tCommon(`kinds.${question.content.kind}`)}</span>
              <span>{tCommon(`difficulties.${question.difficulty}`)}</span>
              <span>{t('from', { quiz: quizTitle })}</span>
              <span>
                {record
                  ? t('record', {
                      times: record.times,
                      share: format.number(record.share, { style: 'percent', maximumFractionDigits: 0 }),
                    })
                  : t('noRecord')}
              </span>
            </p>
            <p lang={article.language} className="font-text text-lg leading-snug">
              {setType(question.content.stem, article.language)}
            </p>
            <div lang={article.language}>
              <ContentView content={question.content} />
            </div>
            {question.evidence.length === 0 ? (
              <p className="text-sm text-wrong">
                <span aria-hidden="true">▲ </span>
                {t('lost')}
              </p>
            ) : null}
            {here ? (
              <p className="text-sm text-ink-faint">{t('here')}</p>
            ) : (
              <TakeForm quizId={id} questionId={question.id} stem={question.content.stem} />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
