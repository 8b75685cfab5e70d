import { getTranslations } from 'next-intl/server'
import { Skeleton } from '@/app/_ui/skeleton'
import { Stack } from '@/app/_ui/stack'
import { VisuallyHidden } from '@/app/_ui/visually-hidden'

export default async function Loading() {
  const t = await getTranslations('common')
  return (
    <div role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Stack gap="page">
        <Skeleton className="h-10 w-56" />
        <div className="grid gap-16 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <Stack>
            <Skeleton className="h-16" />
            <Skeleton className="h-16" />
            <Skeleton className="h-16" />
          </Stack>
          <Stack>
            <Skeleton className="h-10" />
            <Skeleton className="h-10" />
          </Stack>
        </div>
      </Stack>
    </div>
  )
}
