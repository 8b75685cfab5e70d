import { getTranslations } from 'next-intl/server'
import { Button } from '@/app/_ui/button'
import { TextField } from '@/app/_ui/text-field'
import { TextLink } from '@/app/_ui/text-link'
import { learnersOnPage, type ResultsView } from '@/lib/usecases/find-results'
import { learnersAddress } from './learners-asked'

/** One learner among more than a page holds; a form that works without a script. */
export async function FindLearner({ quizId, paging }: { quizId: string; paging: ResultsView['paging'] }) {
  const { learners, name } = paging
  if (learners <= learnersOnPage && name === '') return null
  const t = await getTranslations('results.paging')
  return (
    <form method="get" className="no-print flex flex-wrap items-end gap-4">
      <TextField name="name" label={t('name')} defaultValue={name} autoComplete="off" />
      <Button type="submit" variant="secondary">
        {t('find')}
      </Button>
      {name === '' ? null : (
        <TextLink href={learnersAddress(quizId, 1, '')} className="py-2">
          {t('everybody')}
        </TextLink>
      )}
    </form>
  )
}
