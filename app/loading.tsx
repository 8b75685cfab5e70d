import { getTranslations } from 'next-intl/server'
import { Skeleton, SkeletonLines } from './_ui/skeleton'
import { VisuallyHidden } from './_ui/visually-hidden'

export default async function Loading() {
  const t = await getTranslations('common')
  return (
    <div role="status" className="mx-auto flex w-full max-w-2xl flex-col gap-8 px-4 py-20 sm:px-8">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton className="h-10 w-2/3" />
      <SkeletonLines />
    </div>
  )
}
