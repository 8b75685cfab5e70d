import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { setType } from '@/app/_article/set-type'
import { Badge } from '@/app/_ui/badge'
import { TextLink } from '@/app/_ui/text-link'
import type { QuizState } from '@/lib/model/quiz'
import type { QuizSummary } from '@/lib/usecases/list-quizzes'

const tones = { draft: 'plain', published: 'right', closed: 'plain' } satisfies Record<
  QuizState,
  'plain' | 'right'
>

export function QuizRow({ quiz }: { quiz: QuizSummary }) {
  const t = useTranslations('desk')
  const format = useFormatter()
  return (
    <li className="flex flex-col gap-2 py-5">
      <div className="flex items-start justify-between gap-4">
        <h3 lang={quiz.language} className="min-w-0 font-text text-xl leading-snug font-semibold">
          <Link href={`/quizzes/${quiz.id}`} className="rounded-sm hover:text-accent hover:underline">
            {setType(quiz.title, quiz.language)}
          </Link>
        </h3>
        <Badge tone={tones[quiz.state]}>{t(`state.${quiz.state}`)}</Badge>
      </div>
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
        <span>{t('counts', { accepted: quiz.questions.accepted, suggested: quiz.questions.suggested })}</span>
        {quiz.attempts.begun > 0 ? (
          <TextLink href={`/quizzes/${quiz.id}/results`}>{t('attempts', quiz.attempts)}</TextLink>
        ) : null}
        {quiz.joinCode && quiz.state === 'published' ? (
          <TextLink href={`/quizzes/${quiz.id}/publish`}>{t('code', { code: quiz.joinCode })}</TextLink>
        ) : null}
        {quiz.sharedBy ? <span>{t('sharedBy', { name: quiz.sharedBy })}</span> : null}
        <time dateTime={quiz.updatedAt.toISOString()}>
          {format.dateTime(quiz.updatedAt, { dateStyle: 'medium' })}
        </time>
      </p>
    </li>
  )
}
