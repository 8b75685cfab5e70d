import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import { Progress } from '@/app/_ui/progress'
import type { IntakeProgress } from '@/lib/model/source'

/** How far the file or page is, and a way to stop it. */
export function BringProgress({ progress, onStop }: { progress: IntakeProgress; onStop: () => void }) {
  const t = useTranslations('articles.new')
  const { stage, done, of } = progress
  const words = {
    sending: '',
    fetching: t('kilobytes', { count: Math.ceil(done / 1024) }),
    reading: t('parts', { done, of }),
  }
  return (
    <div className="flex flex-wrap items-end gap-4">
      <div className="min-w-56 flex-1">
        {of > 0 ? (
          <Progress label={t(`stages.${stage}`)} value={done} max={of} words={words[stage]} />
        ) : (
          <p className="font-medium">{t(`stages.${stage}`)}</p>
        )}
      </div>
      <Button variant="quiet" onClick={onStop}>
        {t('stop')}
      </Button>
    </div>
  )
}
