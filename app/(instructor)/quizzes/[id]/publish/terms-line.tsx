import { getFormatter, getTranslations } from 'next-intl/server'
import { TextLink } from '@/app/_ui/text-link'
import type { QuizSettings } from '@/lib/model/quiz'

const phaseOf = ({ feedbackShows, feedbackPhase }: QuizSettings) =>
  feedbackShows === 'nothing' ? 'never' : feedbackPhase === 'after-closing' ? 'later' : 'soon'

/** Under which terms learners take the quiz, in one line, and the way to change them: nobody has to look whether they were kept. */
export async function TermsLine({ quizId, settings }: { quizId: string; settings: QuizSettings }) {
  const { opensAt, closesAt, minutes, attempts, feedbackShows } = settings
  const t = await getTranslations('publish.terms')
  const format = await getFormatter()
  const when = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' })
  const said = [
    ...(opensAt ? [t('opens', { when: when(opensAt) })] : []),
    ...(closesAt ? [t('closes', { when: when(closesAt) })] : []),
    minutes === null ? t('noLimit') : t('minutes', { minutes }),
    attempts === null ? t('anyAttempts') : t('attempts', { attempts }),
    t('shows', { shows: feedbackShows, phase: phaseOf(settings) }),
    ...(settings.forEveryone ? [] : [t('classesOnly')]),
  ]
  return (
    <p className="max-w-measure text-ink-soft">
      {said.join(' · ')} <TextLink href={`/quizzes/${quizId}/settings`}>{t('change')}</TextLink>
    </p>
  )
}
