import { useTranslations } from 'next-intl'
import { Skeleton } from '@/app/_ui/skeleton'

/** Two proposals on their way: the real layout, without words. */
export function LookingSkeleton() {
  const t = useTranslations('ask')
  return (
    <div className="flex flex-col gap-6">
      <p className="text-sm text-ink-soft">{t('readFirst')}</p>
      {[0, 1].map(one => (
        <div key={one} className="flex flex-col gap-3">
          <Skeleton className="h-3 w-32" />
          <Skeleton className="h-5 w-11/12" />
          <Skeleton className="h-4 w-1/2" />
          <Skeleton className="h-4 w-2/5" />
          <Skeleton className="h-9 w-24" />
        </div>
      ))}
    </div>
  )
}
