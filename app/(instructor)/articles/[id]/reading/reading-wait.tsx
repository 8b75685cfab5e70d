import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { Notice } from '@/app/_ui/notice'
import { Progress } from '@/app/_ui/progress'
import { Skeleton, SkeletonLines } from '@/app/_ui/skeleton'
import { TextLink } from '@/app/_ui/text-link'
import { VisuallyHidden } from '@/app/_ui/visually-hidden'
import { type BegunReading, shares } from './begun-reading'
import { Lead } from './lead'

type Props = { articleId: string; reading: BegunReading; words: number }

/** Shorter articles are read in about a second: a bar would only flash. */
const worthABar = 2500

/**
 * While the article is being read: its layout, and how far it is when that takes longer. What follows in the same response takes
 * its place by script: without, it would wait for ever.
 */
export async function ReadingWait({ articleId, reading, words }: Props) {
  const t = await getTranslations('reading')
  return (
    <>
      <noscript>
        <div className="max-w-measure">
          <Notice title={t('noScript.title')}>
            <p>
              <TextLink href={`/articles/${articleId}`}>{t('noScript.article')}</TextLink>
            </p>
          </Notice>
        </div>
      </noscript>
      <div className="flex flex-col gap-8 noscript:hidden">
        <Lead />
        <VisuallyHidden>
          <p role="status">{t('waiting.title')}</p>
        </VisuallyHidden>
        <div className="max-w-measure">
          {words > worthABar ? <Share reading={reading} at={0} /> : <Skeleton className="h-11" />}
        </div>
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
          <div className="flex max-w-measure flex-col gap-6">
            <Skeleton className="h-10 w-3/4" />
            <SkeletonLines lines={5} />
            <SkeletonLines lines={4} />
            <SkeletonLines lines={5} />
          </div>
          <div className="flex flex-col gap-4 max-lg:hidden">
            <Skeleton className="h-6 w-40" />
            <SkeletonLines lines={5} />
          </div>
        </div>
      </div>
    </>
  )
}

/** The bar at one share; the next share takes its place when its milestone has come, in the same response. */
async function Share({ reading, at }: { reading: BegunReading; at: number }) {
  const t = await getTranslations('reading.waiting')
  const share = at === 0 ? 0 : (shares[at - 1] ?? 1)
  const bar = <Progress label={t('title')} value={share * 100} max={100} words={t('share', { share })} />
  if (at >= shares.length) return bar
  return (
    <Suspense fallback={bar}>
      <NextShare reading={reading} at={at} />
    </Suspense>
  )
}

async function NextShare({ reading, at }: { reading: BegunReading; at: number }) {
  await reading.milestones[at]
  return <Share reading={reading} at={at + 1} />
}
