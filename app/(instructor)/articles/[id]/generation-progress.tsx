import { useTranslations } from 'next-intl'
import { Progress } from '@/app/_ui/progress'
import { VisuallyHidden } from '@/app/_ui/visually-hidden'
import type { Progress as Generation } from '@/lib/model/generation'

/** How far the writing is: a bar for eyes, and for screen readers each stage once. */
export function GenerationProgress({ progress }: { progress: Generation | null }) {
  const t = useTranslations('articles.generate')
  const stage = progress ? t(`stages.${progress.stage}`) : ''
  return (
    <>
      {progress ? (
        <Progress
          label={stage}
          value={progress.done}
          max={progress.of}
          words={t('share', { share: progress.done / progress.of })}
        />
      ) : null}
      <VisuallyHidden>
        <span role="status">{stage}</span>
      </VisuallyHidden>
    </>
  )
}
