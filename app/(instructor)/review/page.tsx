import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { requireInstructor } from '@/app/_session/require-instructor'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { TextLink } from '@/app/_ui/text-link'
import { describeModel } from '@/lib/usecases/describe-model'
import { listReviews } from '@/lib/usecases/list-reviews'
import { found } from '../_page/found'
import { ReviewDesk } from '../_review/review-desk'
import { WaitingLine } from '../_review/waiting-line'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('title') }
}

/** Everything that waits in all of one's quizzes. */
export default async function AllReviewsPage() {
  const { actor } = await requireInstructor()
  const reviews = found(await listReviews({ actor, quizId: null }))
  const t = await getTranslations('review')
  const desk = await getTranslations('desk')
  return (
    <ClientMessages namespaces={['review', 'bench', 'results', 'scores', 'model']}>
      <Stack gap="wide">
        <PageHeader
          above={<TextLink href="/desk">{desk('nav.desk')}</TextLink>}
          title={t('title')}
          lead={t('lead')}
        />
        <WaitingLine reviews={reviews} />
        <ReviewDesk
          quizzes={reviews.quizzes}
          named
          whole={false}
          empty={{ href: '/desk', words: t('empty.desk') }}
          model={found(await describeModel({ actor }))}
        />
      </Stack>
    </ClientMessages>
  )
}
